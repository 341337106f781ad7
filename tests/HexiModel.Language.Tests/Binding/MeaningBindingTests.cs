using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

/// <summary>Where the checks of meaning speak, and where they keep silent.</summary>
public class MeaningBindingTests
{
    private static readonly SourceFile Catalogue = Annotated.Catalogue("""
        firms,企业,,家,stock,up,
        emissions,排放量,,吨,stock,down,
        green-land,绿地,,平方米,flow,up,
        """);

    [Theory]
    [InlineData("[新增企业1万家]{#all}，其中[新增民营企业10000家]{#private part-of=\"all\"}", false)]
    [InlineData("[新增企业1万家]{#all}，其中[新增民营企业1.1万家]{#private part-of=\"all\"}", true)]
    [InlineData("[新增企业1万家]{#all}，其中[民营企业新增投资2万元]{#private part-of=\"all\"}", false)]
    public void A_part_is_held_against_its_whole_in_one_unit(string body, bool speaks) => AssertSpeaks("HEXI4002", speaks, Annotated.Plan(body));

    [Theory]
    [InlineData("[覆盖率达到100%]{.observation}", false)]
    [InlineData("[覆盖率达到100.1%]{.observation}", true)]
    [InlineData("[产值增长320%]{.observation}", false)]
    public void A_share_has_bounds_and_a_growth_has_none(string body, bool speaks) => AssertSpeaks("HEXI4003", speaks, Annotated.Review(body));

    [Theory]
    [InlineData("# 2021年工作回顾 {#review .review period=\"2021\"}", false)]
    [InlineData("# 2017年至2021年工作回顾 {#review .review period=\"2017..2021\"}", false)]
    [InlineData("# 2021年工作回顾 {#review .review period=\"2017..2021\"}", false)]
    [InlineData("# 工作回顾 {#review .review period=\"2021\"}", false)]
    [InlineData("# 二〇二〇年工作回顾 {#review .review period=\"2021\"}", true)]
    [InlineData("# 2022年工作安排 {#plan .plan}", false)]
    [InlineData("# 2023年工作安排 {#plan .plan}", true)]
    [InlineData("# 2022年政府工作报告", false)]
    [InlineData("# 2021年政府工作报告", false)]
    [InlineData("# 2019年政府工作报告", true)]
    public void A_year_in_a_heading_is_that_of_its_section(string heading, bool speaks) => AssertSpeaks("HEXI4015", speaks, Annotated.Report(heading + "\n\n各位代表"));

    [Theory]
    [InlineData("title: 2022年青禾县政府工作报告\ndelivered: 2021-12-11\n", false)]
    [InlineData("title: 2021年青禾县政府工作报告\ndelivered: 2021-12-11\n", false)]
    [InlineData("title: 青禾县政府工作报告\n", false)]
    [InlineData("title: 青禾县政府工作报告（二〇二〇年）\ndelivered: 2021-12-11\n", true)]
    [InlineData("title: 2024年青禾县政府工作报告\n", true)]
    public void A_year_in_the_title_is_that_of_the_plan_or_of_the_speech(string frontMatter, bool speaks)
        => AssertSpeaks("HEXI4015", speaks, new SourceFile("a.report.md", "---\nreport: qinghe-2022\nplan-year: 2022\n" + frontMatter + "---\n\n各位代表"));

    [Theory]
    [InlineData("[城镇居民收入增长6%]{#a indicator=\"gdp\"}", true)]
    [InlineData("[今年城镇居民收入力争达到3万元]{#a indicator=\"gdp\"}", true)]
    [InlineData("[居民收入增长6%]{#a indicator=\"urban\"}", false)]
    [InlineData("[地区生产总值和居民收入增长6%]{#a indicator=\"gdp\"}", false)]
    [InlineData("[居民收入与地区生产总值同步增长]{#a indicator=\"gdp\" vs=\"income\"}", false)]
    [InlineData("[增长6%]{#a indicator=\"gdp\"}", false)]
    public void Words_in_front_of_a_number_name_its_indicator(string body, bool speaks)
        => AssertSpeaks("HEXI4016", speaks, Annotated.Plan(body), Annotated.Catalogue("gdp,地区生产总值,,元,flow,up,\nincome,居民收入,,元,flow,up,\nurban,城镇居民收入,,元,flow,up,\n"));

    [Theory]
    [InlineData("[地区生产总值95亿元]{.fact indicator=\"gdp\"}", true)]
    [InlineData("[地区生产总值92亿元]{.fact indicator=\"gdp\"}", false)]
    [InlineData("[地区生产总值920000万元]{.fact indicator=\"gdp\"}", false)]
    [InlineData("[地区生产总值超过90亿元]{.fact indicator=\"gdp\"}", false)]
    [InlineData("[地区生产总值预计95亿元]{.fact indicator=\"gdp\"}", false)]
    [InlineData("[地区生产总值增长6%]{.fact indicator=\"gdp\"}", false)]
    [InlineData("[地区生产总值95亿元]{.fact indicator=\"gdp\" period=\"2021\"}", false)]
    public void The_reports_of_one_place_agree_on_a_value(string later, bool speaks)
        => Assert.Equal(
            speaks ? ["2022.report.md: 95亿元, 92亿元, 2021.report.md(9,1)"] : [],
            Annotated.Check(ReportOf(2022, later), ReportOf(2021, "[地区生产总值92亿元]{.fact indicator=\"gdp\"}"), Annotated.Catalogue("gdp,地区生产总值,,元,flow,up,\n"))
                .Diagnostics.Where(diagnostic => diagnostic.Rule.Id == "HEXI4017").Select(diagnostic => diagnostic.File + ": " + string.Join(", ", diagnostic.Arguments)));

    private static SourceFile ReportOf(int year, string fact)
        => new($"{year}.report.md", $"---\nreport: qinghe-{year}\njurisdiction: 青禾县\nplan-year: {year}\n---\n\n# 工作回顾 {{#review .review period=\"2020\"}}\n\n{fact}");

    [Theory]
    [InlineData("成员单位[由13家增加到237家]{.observation}", false)]
    [InlineData("成员单位[由237家减少到13家]{.observation}", false)]
    [InlineData("成员单位[由13家减少到237家]{.observation}", true)]
    public void A_verb_goes_the_way_of_its_numbers(string body, bool speaks) => AssertSpeaks("HEXI4004", speaks, Annotated.Review(body));

    [Theory]
    [InlineData("[新增绿地3万平方米]{#land indicator=\"green-land\"}", false)]
    [InlineData("[新增绿地3公顷]{#land indicator=\"green-land\"}", false)]
    [InlineData("[新增绿地3处]{#land indicator=\"green-land\"}", true)]
    [InlineData("[绿地增长3%]{#land indicator=\"green-land\"}", false)]
    public void A_unit_converts_into_that_of_the_catalogue(string body, bool speaks) => AssertSpeaks("HEXI4005", speaks, Annotated.Plan(body), Catalogue);

    [Theory]
    [InlineData("[企业达到156家]{#a indicator=\"firms\"}，[企业达到156家]{#b indicator=\"firms\"}", false)]
    [InlineData("[企业达到156家]{#a indicator=\"firms\"}，[企业达到165家]{#b indicator=\"firms\" at=\"2020\"}", false)]
    [InlineData("[企业达到156家]{#a indicator=\"firms\"}，[全市企业达到165家]{#b indicator=\"firms\" scope=\"全市\"}", false)]
    [InlineData("[企业达到156家]{#a indicator=\"firms\"}，[企业达到165家]{#b indicator=\"firms\"}", true)]
    public void One_thing_has_one_value(string body, bool speaks) => AssertSpeaks("HEXI4007", speaks, Annotated.Review(body), Catalogue);

    [Theory]
    [InlineData("企业达到160家", "企业达到150家", "firms", true)]
    [InlineData("企业达到160家", "企业达到170家", "firms", false)]
    [InlineData("排放量达到160吨", "排放量达到150吨", "emissions", false)]
    [InlineData("排放量达到160吨", "排放量达到170吨", "emissions", true)]
    public void A_target_goes_the_way_that_is_better(string reached, string target, string indicator, bool speaks)
        => AssertSpeaks(
            "HEXI4010",
            speaks,
            Annotated.Report($"# 回顾 {{#review .review at=\"2021\"}}\n\n[{reached}]{{.fact indicator=\"{indicator}\"}}\n\n# 安排 {{#plan .plan}}\n\n[{target}]{{#target indicator=\"{indicator}\"}}"),
            Catalogue);

    [Theory]
    [InlineData("坚持“三项制度”", false)]
    [InlineData("坚持“三项制度”，落实“三项制度”", true)]
    [InlineData("展望“十四五”，谋划“十四五”", false)]
    [InlineData("坚持“绿色发展”，落实“绿色发展”", false)]
    [InlineData("坚持“[三项制度]{.term #rules}”，落实“三项制度”", false)]
    public void A_formula_used_twice_wants_an_explanation(string body, bool speaks) => AssertSpeaks("HEXI4008", speaks, Annotated.Plan(body));

    [Theory]
    [InlineData("[企业达到150家]{#firms}")]
    [InlineData("[企业达到150家]{#more-firms indicator=\"firms\"}")]
    [InlineData("[[企业达到150家]{#more-firms}]{.group indicator=\"firms\"}")]
    [InlineData("[企业达到150家]{.observation indicator=\"firms\"}")]
    [InlineData("[创建30个社区驿站]{.commitment #stations}")]
    [InlineData("[经济持续向好]{#economy}")]
    public void A_report_that_requires_indicators_finds_them_here(string body) => AssertSpeaks("HEXI4011", false, Annotated.PlanWithIndicators(body), Catalogue);

    [Theory]
    [InlineData("[企业达到150家]{#⟦firm⟧}", "firms")]
    [InlineData("[企业达到150家]{#firms}，[税收达到150亿元]{#⟦firm⟧}", null)]
    [InlineData("[⟦由13家增加到237家⟧]{.observation}", null)]
    [InlineData("[⟦保持全市第二⟧]{.observation}", null)]
    public void A_report_that_requires_indicators_is_held_to_it(string body, string? meant)
    {
        (SourceFile report, IReadOnlyList<MarkedPlace> places) = MarkedPlace.Read(Annotated.PlanWithIndicators(body));
        Diagnostic diagnostic = Assert.Single(Annotated.Bind(report, Catalogue).Diagnostics, diagnostic => diagnostic.Rule == Rules.IndicatorMissing);

        Assert.Equal(places, [MarkedPlace.Of(diagnostic)]);
        Assert.Equal(meant, diagnostic.Suggestion);
    }

    [Fact]
    public void A_row_that_cannot_be_read_may_be_the_one()
        => AssertSpeaks("HEXI4011", false, Annotated.PlanWithIndicators("[税收达到150亿元]{#tax}"), Annotated.Catalogue("tax,税收\n"));

    [Theory]
    [InlineData("[企业达到150家]{#firm}")]
    [InlineData("[由13家增加到237家]{.observation}")]
    public void Other_reports_may_have_numbers_without_an_indicator(string body) => AssertSpeaks("HEXI4011", false, Annotated.Plan(body), Catalogue);

    /// <summary>A word that misspells the key has its own error, and so has a key that names nothing.</summary>
    [Theory]
    [InlineData("[企业达到150家]{#more-firms indicators=\"firms\"}")]
    [InlineData("[企业达到150家]{#more-firms indicator=\"companies\"}")]
    public void What_is_said_already_is_not_said_again(string body)
        => Assert.Single(Annotated.Broken(Annotated.PlanWithIndicators(body), Catalogue));

    private static void AssertSpeaks(string rule, bool speaks, params SourceFile[] files) => Assert.Equal(speaks, Annotated.Broken(files).Contains(rule));
}
