using HexiModel.Compiled;
using HexiModel.Language.Binding;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

public class PeriodBindingTests
{
    private static readonly SourceFile Catalogue = Annotated.Catalogue("firms,企业,,家,stock,up,\ntax,税收,,元,flow,up,\n");

    [Fact]
    public void A_plan_means_the_plan_year()
    {
        ReportData data = Annotated.Data(Annotated.Plan("[新建小学2所]{#schools}"));

        Assert.Equal(Period.Year(2022), Assert.Single(data.Sections).Period);
        Assert.Equal(Period.Year(2022), Assert.Single(data.Facts).Period);
    }

    [Fact]
    public void A_flow_runs_over_the_period_of_its_section()
    {
        FactData flow = Annotated.Fact("taxes", Annotated.Review("[完成税收100亿元]{#taxes indicator=\"tax\"}"), Catalogue);

        Assert.Equal((Measure.Total, Period.Years(2017, 2021), null), (flow.Measure, flow.Period, flow.AsOf));
    }

    [Fact]
    public void A_stock_holds_at_the_date_of_its_section()
    {
        FactData stock = Annotated.Fact("all", Annotated.Review("[企业达到156家]{#all indicator=\"firms\"}"), Catalogue);

        Assert.Equal((Measure.Level, Period.Year(2021), "2021"), (stock.Measure, stock.Period, stock.AsOf));
    }

    /// <summary>What was meant is said, not a list of forms.</summary>
    [Theory]
    [InlineData("2022..2021", "2021..2022")]
    [InlineData("2017-2021", "2017..2021")]
    [InlineData("2017—2021", "2017..2021")]
    [InlineData("2021至2017", "2017..2021")]
    [InlineData("2022-06..2022-01", "2022-01..2022-06")]
    [InlineData("去年", "2022, 2017..2021, ..2025, 2022-01..2022-06")]
    [InlineData("1-2-3", "2022, 2017..2021, ..2025, 2022-01..2022-06")]
    public void A_period_in_the_wrong_order_or_with_another_sign_is_said_as_it_should_be(string period, string expected)
    {
        Diagnostic wrong = Assert.Single(Annotated.Bind(Annotated.Review($"[新建小学2所]{{#f period=\"{period}\"}}")).Diagnostics);

        Assert.Equal([period, "period", expected], [wrong.Arguments[0], wrong.Arguments[1], wrong.Suggestion ?? wrong.Arguments[2]]);
    }

    [Fact]
    public void A_stock_of_a_section_without_a_date_holds_at_the_end_of_its_period()
        => Assert.Equal(
            "2021",
            Annotated.Fact("all", Annotated.Report("# 回顾 {#review .review period=\"2017..2021\"}\n\n[企业达到156家]{#all indicator=\"firms\"}"), Catalogue).AsOf);

    [Theory]
    [InlineData("[2019年新建小学2所]{#f}", "2019")]
    [InlineData("[2018年以来新建小学2所]{#f}", "2018..2021")]
    [InlineData("[新建小学2所]{#f period=\"2020\"}", "2020")]
    [InlineData("[2019年新建小学2所]{#f period=\"2019..2020\"}", "2019..2020")]
    public void Words_come_before_the_section_and_keys_before_words(string text, string period)
        => Assert.Equal(period, Annotated.Fact("f", Annotated.Review(text)).Period.ToString());

    [Theory]
    [InlineData("[2022年底前建成小学3所]{#f}", false)]
    [InlineData("[2023年底前建成小学3所]{#f}", true)]
    public void A_deadline_lies_in_its_section_where_its_end_does(string text, bool isOutside)
        => Assert.Equal(isOutside, Annotated.Broken(Annotated.Plan(text)).Contains("HEXI4006"));

    [Fact]
    public void What_a_heading_says_holds_for_the_headings_below_until_one_says_otherwise()
    {
        ReportData data = Annotated.Data(Annotated.Report("""
            # 今后五年 {#outlook .outlook period="2022..2026" nature="expected"}

            ## 经济 {#economy}

            [新增企业10家]{#firms}

            ## 民生 {#life period="2022..2025" nature="binding"}

            [新建小学2所]{#schools}、[新建公园3座]{#parks nature="expected"}
            """));

        Assert.Equal(["2022..2026", "2022..2026", "2022..2025"], data.Sections.Select(section => section.Period.ToString()));
        Assert.Equal([SectionClass.Outlook, SectionClass.Outlook, SectionClass.Outlook], data.Sections.Select(section => section.Class));
        Assert.Equal([null, "outlook", "outlook"], data.Sections.Select(section => section.ParentId));
        Assert.Equal([TargetNature.Expected, TargetNature.Binding, TargetNature.Expected], data.Facts.Select(fact => fact.Nature!.Value));
        Assert.Equal(["2022..2026", "2022..2025", "2022..2025"], data.Facts.Select(fact => fact.Period.ToString()));
    }

    [Fact]
    public void A_group_comes_between_the_section_and_the_fact()
    {
        ReportData data = Annotated.Data(
            Annotated.Review("[[企业达到156家]{#all}、[企业达到100家]{#before at=\"2018\"}]{.group at=\"2020\" indicator=\"firms\"}，[企业达到160家]{#now indicator=\"firms\"}"), Catalogue);

        Assert.Equal(["2020", "2018", "2021"], data.Facts.Select(fact => fact.AsOf));
        Assert.All(data.Facts, fact => Assert.Equal("firms", fact.IndicatorId));
    }

    [Theory]
    [InlineData("review", "Observation")]
    [InlineData("outlook", "Target")]
    [InlineData("plan", "Target")]
    public void A_section_says_what_a_fact_is(string section, string category)
        => Assert.Equal(category, Annotated.Fact("schools", Annotated.Report($"# 教育 {{#education .{section} period=\"2022\"}}\n\n[新建小学2所]{{#schools}}")).Category.ToString());

    [Fact]
    public void A_fact_in_a_section_without_a_class_says_what_it_is()
        => Assert.Equal(["HEXI1019"], Annotated.Broken(Annotated.Report("# 教育 {#education}\n\n[新建小学2所]{#schools}")));

    [Fact]
    public void A_lead_sentence_that_is_a_whole_paragraph_opens_a_chapter()
    {
        ReportData data = Annotated.Data(Annotated.Review("[京津冀协同发展成效显著。]{.topic #jing-jin-ji}\n\n[引进企业20家]{#firms}\n\n[教育有新发展。]{.topic}[新建小学2所]{#schools}\n\n[新建公园3座]{#parks}"));

        Assert.Equal(["jing-jin-ji", "jing-jin-ji/1", "jing-jin-ji"], data.Facts.Select(fact => fact.SectionId));
        Assert.Equal([false, true, true], data.Sections.Select(section => section.IsTopic));
    }

    /// <summary>A year that the words leave out is that of the section.</summary>
    [Theory]
    [InlineData("[上半年新建小学2所]{#f}", "2022-01..2022-06")]
    [InlineData("[一季度新建小学2所]{#f}", "2022-01..2022-03")]
    [InlineData("[前三季度完成税收1亿元]{#f indicator=\"tax\"}", "2022-01..2022-09")]
    [InlineData("[6月底前新建小学2所]{#f}", "..2022-06")]
    [InlineData("[年底前新建小学2所]{#f}", "..2022")]
    [InlineData("[10月1日前新建小学2所]{#f}", "..2022-10-01")]
    [InlineData("[产值是2020年的1.5倍]{#f}", "2022")]
    [InlineData("[产值达到2020年的2.3倍]{#f}", "2022")]
    [InlineData("[春节前新建小学2所]{#f}", "..2022-01")]
    [InlineData("[“五一”前新建小学2所]{#f}", "..2022-04")]
    [InlineData("[6月底前建成区图书馆]{.commitment #f}", "..2022-06")]
    [InlineData("[[小学2所]{#f}、[中学1所]{#g}6月底前建成]{.group}", "..2022-06")]
    [InlineData("[6月底前，[小学2所]{#g period=\"2022-05\"}、[9月底前中学1所]{#f}建成]{.group}", "..2022-09")]
    [InlineData("[2022年底前新建小学2所]{#f}", "..2022")]
    [InlineData("[上半年新建小学2所]{#f period=\"2022-01..2022-05\"}", "2022-01..2022-05")]
    [InlineData("[为[6月底前登记的20户]{.criterion}居民送温暖3次]{#f}", "2022")]
    public void Dates_without_a_year_lie_in_that_of_the_section(string text, string period)
    {
        Assert.Empty(Annotated.Bind(Annotated.Plan(text), Catalogue).Diagnostics);
        Assert.Equal(period, Annotated.Fact("f", Annotated.Plan(text), Catalogue).Period.ToString());
    }

    [Theory]
    [InlineData("[6月底前企业达到200家]{#f indicator=\"firms\"}", "..2022-06", "2022-06-30")]
    [InlineData("[年底前企业达到200家]{#f indicator=\"firms\"}", "..2022", "2022")]
    [InlineData("[上半年企业达到200家]{#f indicator=\"firms\"}", "2022-06-30", "2022-06-30")]
    [InlineData("[6月底前企业达到200家]{#f indicator=\"firms\" at=\"2022-06-15\"}", "2022-06-15", "2022-06-15")]
    public void A_stock_keeps_its_deadline(string text, string period, string at)
    {
        FactData stock = Annotated.Fact("f", Annotated.Plan(text), Catalogue);

        Assert.Equal((period, at), (stock.Period.ToString(), stock.AsOf));
    }

    [Theory]
    [InlineData("[⟦上半年⟧新建小学2所]{.fact}", "2017..2021")]
    [InlineData("[⟦6月底前⟧新建小学2所]{.fact}", "2017..2021")]
    [InlineData("[2021年新建小学2所，⟦年底前⟧完工]{.fact}", "2021")]
    [InlineData("[[小学2所]{.fact}、[中学1所]{.fact}⟦6月底前⟧建成]{.group}", "2017..2021")]
    [InlineData("[2020年2月新建小学2所，⟦2021年2月30日⟧开学]{.fact}", "2020-02")]
    public void A_date_that_cannot_be_placed_is_said_once_where_it_is(string marked, string period)
    {
        (SourceFile file, IReadOnlyList<MarkedPlace> places) = MarkedPlace.Read(Annotated.Review(marked));
        BoundReport report = Annotated.Bind(file);

        Diagnostic wrong = Assert.Single(report.Diagnostics);
        Assert.Equal((Rules.DateNotPlaced, places.Single()), (wrong.Rule, MarkedPlace.Of(wrong)));
        Assert.All(report.Data!.Facts, fact => Assert.Equal(period, fact.Period.ToString()));
    }

    [Fact]
    public void A_key_against_a_date_without_a_year_contradicts_it()
        => Assert.Contains("HEXI3004", Annotated.Broken(Annotated.Plan("[上半年新建小学2所]{#f period=\"2022-10\"}")));

    [Theory]
    [InlineData("6月底前[新建小学2所]{#f}", true)]
    [InlineData("上半年，[新建小学2所]{#f}", true)]
    [InlineData("6月底前[[小学2所]{#f}、[中学1所]{#g}建成]{.group}", true)]
    [InlineData("6月底前[区图书馆开馆]{.commitment}", true)]
    [InlineData("2022年[新建小学2所]{#f}", false)] // the period of the section
    [InlineData("6月底前[新建小学2所]{#f period=\"..2022-06\"}", false)]
    [InlineData("6月底前[9月底前新建小学2所]{#f}", false)]
    [InlineData("[6月底前[小学2所]{#f}建成]{.group}", false)]
    [InlineData("[新建中学1所，9月底前]{#g}[新建小学2所]{#f}", false)]
    [InlineData("6月底前完成准备[新建小学2所]{#f}", false)] // not right in front of it
    public void A_date_right_in_front_of_a_fact_is_said_once(string text, bool isSaid)
        => Assert.Equal(isSaid ? ["HEXI3011"] : [], Annotated.Broken(Annotated.Plan(text)));
}
