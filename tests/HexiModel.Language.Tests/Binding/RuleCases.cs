using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

/// <summary>For each rule files that break it; <c>⟦…⟧</c> marks every place where that shall be said.</summary>
internal static partial class RuleCases
{
    private const string FourRows = "a,甲,,家,flow,up,\nb,乙,,家,flow,up,\nc,丙,,家,flow,up,\nd,丁,,家,flow,up,\n";

    public static IReadOnlyDictionary<string, SourceFile[]> All { get; } =
        new[] { Markup, Documents, References, Sources, Catalogues, Numbers, Meaning, Overlays }.SelectMany(cases => cases).ToDictionary(StringComparer.Ordinal);

    private static Dictionary<string, SourceFile[]> Markup => new()
    {
        ["HEXI1001"] = [Annotated.Plan("[地区生产总值增长6%]{#gdp-growth⟦,⟧[一般公共预算收入增长6%]{#budget}")],
        ["HEXI1002"] = [Annotated.Plan("引进金融机构20家以上⟦]⟧{#financial-institutions}")],
        ["HEXI1003"] = [Annotated.Plan("[增长6%] ⟦{#gdp-growth}⟧")],
        ["HEXI1004"] = [Annotated.Plan("[增长6%]{#gdp-growth⟦,⟧ nature=\"expected\"}")],
        ["HEXI1005"] = [Annotated.Plan("[增长6%]{.⟦targt⟧ #gdp-growth}")],
        ["HEXI1006"] = [Annotated.Plan("[增长6%]{#gdp-growth ⟦indicater⟧=\"gdp\"}")],
        ["HEXI1007"] = [Annotated.Plan("[增长6%]{#gdp-growth nature=\"⟦hard⟧\"}")],
        ["HEXI1008"] = [Annotated.Plan("⟦[⟧[[[[[[[[增长6%]{#gdp-growth}]{.group}]{.group}]{.group}]{.group}]{.group}]{.group}]{.group}]{.group}")],
        ["HEXI1009"] = [Annotated.Plan("[增长6%]{#gdp-growth ⟦#gdp⟧}")],
        ["HEXI1010"] = [Annotated.Plan("[增长6%]{#⟦gdp_growth⟧}")],
        ["HEXI1011"] = [Annotated.Plan("⟦[]{#gdp-growth}⟧地区生产总值稳步增长")],
        ["HEXI1012"] = [Annotated.Plan("[增长6%]{.target ⟦.observation⟧ #gdp-growth}")],
        ["HEXI1013"] = [Annotated.Plan("[增⟦\u200B⟧长6%]{#gdp-growth}")],
        ["HEXI1014"] = [Annotated.Plan("涵盖[配餐]⟦{.item}⟧等服务")],
        ["HEXI1015"] = [Annotated.Plan("[增长6%]⟦{nature=\"expected\"}⟧")],
        ["HEXI1016"] = [Annotated.Plan("[增长6%]⟦#⟧gdp-growth}")],
        ["HEXI1017"] = [Annotated.Plan("推进[这项工程]⟦{.ref}⟧")],
        ["HEXI1018"] = [Annotated.Plan("⟦##⟧民生 {#life}\n\n⟦［⟧增长6%］｛#gdp-growth｝")],
        ["HEXI1020"] = [Annotated.Plan("[新建小学2所⟦。⟧投入使用]{#schools}")],
        ["HEXI1021"] = [Annotated.Plan("实施“133[⟦工程⟧]{.programme #project-133}”")],
        ["HEXI1019"] = [Annotated.Report("# 去年回顾 {#review .review period=\"2021\"}\n\n新建小学2所\n\n⟦# 今年工作安排⟧ {#plan}\n\n[新建小学2所]{#schools}、[新建中学1所]{#high-schools}")],
    };

    private static Dictionary<string, SourceFile[]> Documents => new()
    {
        ["HEXI2001"] = [Annotated.Plan("⟦\uFFFD⟧\uFFFD政府工作报告")],
        ["HEXI2002"] = [new SourceFile("a.report.md", "⟦# 过去五年工作回顾 {#review .review}⟧\n\n各位代表")],
        ["HEXI2003"] = [new SourceFile("a.report.md", "⟦---⟧\nreport: qinghe-2022\n\n# 过去五年工作回顾 {#review .review}\n")],
        ["HEXI2004"] = [new SourceFile("a.report.md", "---\nreport: qinghe-2022\n⟦title 政府工作报告⟧\n---\n\n各位代表")],
        ["HEXI2005"] = [new SourceFile("a.report.md", "---\nreport: qinghe-2022\n⟦planyear⟧: 2022\n---\n\n各位代表")],
        ["HEXI2006"] = [new SourceFile("a.report.md", "⟦---⟧\ntitle: 政府工作报告\n---\n\n各位代表")],
        ["HEXI2007"] = [new SourceFile("a.report.md", "---\nreport: qinghe-2022\ndelivered: ⟦2021年12月11日⟧\n---\n\n各位代表")],
        ["HEXI2008"] = [new SourceFile("a.report.md", "⟦⟧")],
        ["HEXI2009"] = [Annotated.Report("# 过去五年工作回顾 {#review ⟦.plan⟧}\n\n[新建小学2所]{.fact}、[新建中学1所]{.fact}、[改造道路3条]{.fact}、[新增车位600个]{.fact}")],
        ["HEXI2010"] = [Annotated.Plan("[引进金融机构20家以上]⟦{.target}⟧")],
        ["HEXI2011"] = [Annotated.Plan("[增长6%]{#⟦growth⟧}、[增长5%]{#⟦growth⟧}")],
        ["HEXI2012"] = [Annotated.Plan("[增长6%]{#gdp-growth indicator=\"⟦gpd⟧\"}"), Annotated.Catalogue("gdp,地区生产总值,,元,flow,up,\n")],
        ["HEXI2013"] = [Annotated.Plan("[增长6%]{#⟦gdp-growth⟧}、[增长5%]{#⟦gdpGrowth⟧}")],
        ["HEXI2014"] = [Annotated.Plan("[新增企业6家]{#⟦count⟧}")],
        ["HEXI2015"] = [new SourceFile("a.glossary.md", "---\nglossary: ⟦qinghe-2021⟧\n---\n\n名词解释"), Annotated.Plan("各位代表")],
        ["HEXI2016"] =
        [
            new SourceFile("a.report.md", "---\nreport: ⟦qinghe-2022⟧\n---\n\n各位代表"),
            new SourceFile("b.report.md", "---\nreport: ⟦qinghe-2022⟧\n---\n\n各位代表"),
        ],
        ["HEXI2017"] =
        [
            Annotated.Plan("各位代表"),
            new SourceFile("a.glossary.md", "---\nglossary: ⟦qinghe-2022⟧\n---\n\n名词解释"),
            new SourceFile("b.glossary.md", "---\nglossary: ⟦qinghe-2022⟧\n---\n\n名词解释"),
        ],
        ["HEXI2018"] = [Annotated.Plan("完成雨污分流改造小区，[改造3条道路]{#roads about=\"⟦雨污分流工程⟧\"}")],
        ["HEXI2019"] =
        [
            Annotated.Review("⟦[完成投资10亿元]{.fact indicator=\"investment\"}⟧，⟦[完成投资10亿元]{.fact indicator=\"investment\"}⟧"),
            Annotated.Catalogue("investment,固定资产投资,,元,flow,up,\n"),
        ],
    };

    private static Dictionary<string, SourceFile[]> References => new()
    {
        ["HEXI2023"] = [Annotated.Plan("实施[青禾计划6项]{#qinghe-plan}，[惠及200家企业]{#firms of=\"⟦qinghe-plan⟧\"}，[惠及300个家庭]{#families of=\"qinghe-plan\"}")],
        ["HEXI2024"] = [Annotated.Plan("[新增企业1万家]{#all part-of=\"⟦all⟧\"}")],
        ["HEXI2037"] = [Annotated.Plan("[新增企业1万家]{#all part-of=\"private\"}，[民营企业4500家]{#private part-of=\"⟦all⟧\"}")],
        ["HEXI2025"] = [Annotated.Plan("[惠及200家企业]{#firms of=\"⟦qinghe-plan⟧\"}，[惠及300个家庭]{#families of=\"north-plan\"}")],
    };

    private static Dictionary<string, SourceFile[]> Catalogues => new()
    {
        ["HEXI2030"] = [Annotated.Plan("各位代表"), Annotated.Catalogue("⟦gdp,地区生产总值,元⟧\n")],
        ["HEXI2031"] = [Annotated.Plan("各位代表"), new SourceFile("a.indicators.csv", "⟦id,name⟧\n")],
        ["HEXI2032"] = [Annotated.Plan("各位代表"), Annotated.Catalogue("gdp,地区生产总值,,元,flow,up,\n⟦gdp⟧,生产总值,,元,flow,up,\n")],
        ["HEXI2033"] = [Annotated.Plan("各位代表"), Annotated.Catalogue(FourRows), new SourceFile("z.indicators.csv", Annotated.Catalogue("⟦a⟧" + FourRows[1..].Replace("家", "户", StringComparison.Ordinal)).Text)],
        ["HEXI2034"] = [Annotated.Plan("[增长6%]{#gdp-growth indicator=\"⟦gdp⟧\"}，[增长5%]{#tax-growth indicator=\"tax\"}"), Annotated.Catalogue("")],
        ["HEXI2038"] = [Annotated.Plan("各位代表"), Annotated.Catalogue("gdp,地区生产总值,,元,flow,up,\n⟦gdp-total⟧,地区生产总值,,元,flow,up,\n")],
        ["HEXI2035"] = [Annotated.Plan("各位代表"), Annotated.Catalogue("⟦gdp,\"地区生产总值,,元,flow,up,⟧\n")],
        ["HEXI2040"] =
        [
            Sourced("", "# 今年工作安排 {#plan .plan}\n\n⟦各方面工作有序推进⟧\n\n坚持稳中求进总基调\n\n保障和改善民生"),
            Annotated.Official("今年工作安排\n\n坚持稳中求进总基调\n\n保障和改善民生\n\n各方面工作有序推进\n"),
        ],
        ["HEXI2041"] =
        [
            new SourceFile("a.report.md", "---\nreport: qinghe-2022\nsource-file: ⟦qinghe-2022.txt⟧\n---\n\n坚持稳中求进工作总基调\n\n各方面工作扎实有序推进\n\n着力保障和改善民生事业\n\n全面加强政府自身的建设"),
            Annotated.Official("去年工作回顾如下\n\n一年来全区上下团结奋斗\n\n经济运行总体平稳向好\n"),
        ],
        ["HEXI2039"] = [Annotated.Catalogue("⟦gdp⟧,地区生产总值,,元,flow,up,\ntax,税收,,元,flow,up,\n")],
    };

    private static Dictionary<string, SourceFile[]> Sources => new()
    {
        ["HEXI2020"] = [Sourced("", "[地区生产总值增长⟦7⟧%]{.observation}"), Annotated.Official("地区生产总值增长6%\n")],
        ["HEXI2021"] = [new SourceFile("a.report.md", "---\nreport: qinghe-2022\nsource-file: ⟦qinghe-2022.txt⟧\n---\n\n各位代表")],
        ["HEXI2022"] = [Sourced("source-sha256: ⟦00ff⟧\n", "各位代表"), Annotated.Official("各位代表\n")],
        ["HEXI2029"] = [Annotated.Report("# 过去五年工作回顾 {#review ⟦.review⟧}\n\n[新建小学2所]{.fact}、[新建中学1所]{.fact}")],
        ["HEXI2026"] = [Sourced("source-lines: ⟦1-3⟧\n", "各位代表\n\n地区生产总值增长6%\n\n谢谢"), Annotated.Official("各位代表\n\n地区生产总值增长6%\n\n谢谢\n")],
        ["HEXI2027"] = [Sourced("", "各位代表\n⟦地⟧区生产总值增长6%"), Annotated.Official("各位代表\n\n地区生产总值增长6%\n")],
        ["HEXI2028"] = [Sourced("", "地区生产总值\n\n⟦增⟧长6%"), Annotated.Official("地区生产总值增长6%\n")],
    };

    private static SourceFile Sourced(string frontMatter, string body)
        => new("a.report.md", "---\nreport: qinghe-2022\nsource-file: qinghe-2022.txt\n" + frontMatter + "---\n\n" + body);
}
