using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

internal static partial class RuleCases
{
    private static Dictionary<string, SourceFile[]> Numbers => new()
    {
        ["HEXI3001"] = [Annotated.Plan("[⟦区疾控中心新址投入使用⟧]{#cdc}")],
        ["HEXI3002"] = [Annotated.Plan("[⟦建成2所小学、3所幼儿园⟧]{#schools}")],
        ["HEXI3003"] = [Annotated.Plan("[⟦新增99999999999999999999999999999999家⟧]{#firms}")],
        ["HEXI3004"] = [Annotated.Plan("[引进金融机构20家以上]{#firms ⟦amount=\"30\"⟧}")],
        ["HEXI3005"] = [Annotated.Plan("[引进金融机构20家以上]{#firms ⟦op=\"at-least\"⟧}")],
        ["HEXI3006"] = [Annotated.Review("[优良天数比例⟦较2016年提高13.3%⟧]{.observation}")],
        ["HEXI3007"] = [Annotated.Review("[⟦区疾控中心新址投入使用⟧]{.observation}")],
        ["HEXI3008"] = [Annotated.Plan("[新增就业⟦1.7]{#jobs}万余人⟧")],
        ["HEXI3009"] = [Annotated.Plan("[[重点]⟦{.criterion}⟧项目20个]{#projects}")],
        ["HEXI3011"] = [Annotated.Plan("⟦6月底前⟧[建成小学2所]{#schools}")],
        ["HEXI3010"] = [Annotated.Review("[⟦上半年⟧新建小学2所]{.observation}")],
        ["HEXI5005"] = [Annotated.Plan("为[60周岁以上]⟦{.criterion}⟧老人购买保险")],
        ["HEXI5004"] = [Annotated.Plan("[[新建小学2所]{#schools}]⟦{.skip}⟧")],
        ["HEXI5001"] = [Annotated.Plan("引进金融机构⟦20家以上⟧")],
        ["HEXI6001"] = [Annotated.Plan("[完成老旧小区改造20个]{.fact ⟦.draft⟧ #renovated}")],
        ["HEXI6002"] = [Annotated.Plan("实施[便民工程]{.programme ⟦.draft⟧ #convenience}，[新增网点20个]{#points}")],
        ["HEXI6003"] = [new SourceFile("a.report.md", "---\nreport: ⟦qinghe-2022⟧\nplan-year: 2022\n---\n\n# 今年工作安排 {#plan .plan}\n\n[完成老旧小区改造20个]{.fact .draft #renovated}")],
        ["HEXI5003"] = [Annotated.Plan("[全面推进]⟦{.skip}⟧[三大结构]{.skip}调整")],
    };

    private static Dictionary<string, SourceFile[]> Meaning => new()
    {
        ["HEXI4001"] =
        [
            Annotated.Plan("实施“便民工程”"),
            Annotated.Glossary("1.“[便民工程]{.term #convenience}”：[⟦突出[三项服务]{.name}，提供[配餐]{.item}、[医疗]{.item}服务⟧]{.part #services}"),
        ],
        ["HEXI4002"] = [Annotated.Plan("[新增企业1万家]{#all}，其中[⟦新增民营企业2万家⟧]{#private part-of=\"all\"}")],
        ["HEXI4003"] = [Annotated.Review("[⟦覆盖率达到320%⟧]{.observation}")],
        ["HEXI4004"] = [Annotated.Review("成员单位[⟦由237家增加到13家⟧]{.observation}")],
        ["HEXI4005"] =
        [
            Annotated.Review("[⟦新建公厕100平方米⟧]{.observation indicator=\"public-toilets\"}"),
            Annotated.Catalogue("public-toilets,公厕,,座,flow,up,\n"),
        ],
        ["HEXI4006"] = [Annotated.Review("[⟦2015年新增企业100家⟧]{.observation}")],
        ["HEXI4007"] =
        [
            Annotated.Review("[企业达到156家]{#first indicator=\"firms\"}，[⟦企业达到165家⟧]{#second indicator=\"firms\"}"),
            Annotated.Catalogue("firms,企业,,家,stock,up,\n"),
        ],
        ["HEXI4008"] = [Annotated.Plan("坚持“三项制度”，落实“⟦三项制度⟧”")],
        ["HEXI4009"] = [Annotated.Plan("各位代表"), Annotated.Glossary("1.“[⟦便民工程⟧]{.term #convenience}”：方便群众")],
        ["HEXI4010"] =
        [
            Annotated.Report("# 回顾 {#review .review at=\"2021\"}\n\n[企业达到160家]{.fact indicator=\"firms\"}\n\n# 安排 {#plan .plan}\n\n[⟦企业达到150家⟧]{#more-firms indicator=\"firms\"}"),
            Annotated.Catalogue("firms,企业,,家,stock,up,\n"),
        ],
        ["HEXI4012"] = [Annotated.Plan("[新增企业1万家]{#all}，其中[⟦新建厂房2万平方米⟧]{#private part-of=\"all\"}")],
        ["HEXI4013"] = [Annotated.Report("# 回顾 {#review .review period=\"2017..2021\" at=\"⟦2012⟧\"}\n\n[企业达到160家]{.fact}，[公厕达到20座]{.fact}")],
        ["HEXI4015"] = [Annotated.Report("# ⟦2020年⟧工作回顾 {#review .review period=\"2021\"}\n\n[新建小学2所]{.fact}，[新建中学1所]{.fact}")],
        ["HEXI4016"] =
        [
            Annotated.Plan("[社会消费品零售总额增长6%]{#gdp-growth indicator=\"⟦gdp⟧\"}"),
            Annotated.Catalogue("gdp,地区生产总值,,元,flow,up,\nretail,社会消费品零售总额,,元,flow,up,\n"),
        ],
        ["HEXI4017"] =
        [
            new SourceFile("a.report.md", "---\nreport: qinghe-2021\nplan-year: 2021\n---\n\n# 工作回顾 {#review .review period=\"2020\"}\n\n[地区生产总值92亿元]{.fact indicator=\"gdp\"}"),
            new SourceFile("b.report.md", "---\nreport: qinghe-2022\nplan-year: 2022\n---\n\n# 两年来工作回顾 {#review .review period=\"2020\"}\n\n⟦[地区生产总值95亿元]{.fact indicator=\"gdp\"}⟧"),
            Annotated.Catalogue("gdp,地区生产总值,,元,flow,up,\n"),
        ],
        ["HEXI4014"] = [new SourceFile("a.report.md", "---\nreport: a\ndelivered: 2021-12-11\n---\n\n# 回顾 {#review .review period=\"⟦2027..2031⟧\"}\n\n[新建小学2所]{.fact}，[新建中学1所]{.fact}")],
        ["HEXI4011"] =
        [
            Annotated.PlanWithIndicators("[企业达到150家]{#⟦firm⟧}"),
            Annotated.Catalogue("firms,企业,,家,stock,up,\n"),
        ],
    };
}
