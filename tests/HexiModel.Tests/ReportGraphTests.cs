using System.Globalization;
using HexiModel.Compiled;

namespace HexiModel.Tests;

public class ReportGraphTests
{
    private readonly Report _report = SampleReport.Create();

    [Fact]
    public void A_report_gives_what_its_data_says()
    {
        Assert.Equal("hexi-2022", _report.Id);
        Assert.Equal("2022年河西区人民政府工作报告", _report.Title);
        Assert.Equal("天津市河西区", _report.Jurisdiction);
        Assert.Equal("120103", _report.Gb2260);
        Assert.Equal(new DateTime(2021, 12, 11), _report.Delivered);
        Assert.Equal(2022, _report.PlanYear);
        Assert.Equal("zh-Hans", _report.Language);
        Assert.Equal("hexi-2022.txt", _report.SourceFile);
        Assert.Equal("https://www.tjhx.gov.cn/", _report.SourceUrl);
        Assert.Equal(new Coverage(12, 9, 1), _report.Coverage);
        Assert.Equal(2, _report.Coverage.Open);
        Assert.Equal(_report.Title, _report.ToString());
        Assert.Equal("r", Report.Create(new ReportData { Id = "r" }).ToString());
    }

    [Fact]
    public void The_unit_of_a_rank_is_a_place_and_not_a_person()
    {
        Report report = Report.Create(new ReportData
        {
            Id = "r",
            Indicators = [new() { Id = "i", Name = "位次", Unit = "位", Kind = IndicatorKind.Rank }, new() { Id = "j", Name = "专家", Unit = "位", Kind = IndicatorKind.Stock }],
        });

        Assert.Same(Units.Place, report.Indicators[0].Unit);
        Assert.Equal(Units.Person.BaseSymbol, report.Indicators[1].Unit?.BaseSymbol);
    }

    [Fact]
    public void Facts_are_listed_together_and_by_what_they_are_in_the_order_of_the_report()
    {
        Assert.Equal(10, _report.Facts.Count);
        Assert.Equal(["gdp-growth", "income-growth", "new-market-entities", "new-private-firms", "range"], _report.Targets.Select(target => target.Id));
        Assert.Equal([null, "alliance", "rank", "doctors"], _report.Observations.Select(observation => observation.Id));
        Assert.Equal(["canteens"], _report.Commitments.Select(commitment => commitment.Id));
        Assert.Equal(["project-133"], _report.Programmes.Select(programme => programme.Id));
        Assert.Equal(["project-133", "one-thing"], _report.Terms.Select(term => term.Id));
    }

    [Fact]
    public void A_target_with_one_number_is_of_its_dimension()
    {
        Target<Ratio> growth = Assert.IsType<Target<Ratio>>(_report.Targets.Find("gdp-growth"));

        Assert.Equal(new Quantity<Ratio>(6m, Units.Percent), growth.Value);
        Assert.Equal((Quantity)growth.Value, growth.Quantity);
        Assert.True(growth.HasValue);
        Assert.Equal(Bound.None, growth.Bound);
        Assert.Equal(Measure.Growth, growth.Measure);
        Assert.Equal(QuantityKind.Growth, growth.Kind);
        Assert.Equal(Direction.Up, growth.Direction);
        Assert.Equal(ChangeKind.Relative, growth.Change);
        Assert.Equal(TargetNature.Expected, growth.Nature);
        Assert.Equal("hexi-2022/gdp-growth", growth.Key);
        Assert.Equal(Period.Year(2022), growth.Period);
        Assert.Equal("hexi-2022.txt(109,7)", growth.Source.ToString());
        Assert.Equal("seeds/hexi-2022.report.md(129,8)", growth.Source.Annotated.ToString());
        Assert.Equal("地区生产总值增长6%", growth.ToString());
    }

    [Fact]
    public void The_author_s_scale_reaches_the_value()
        => Assert.Equal("1万家", Assert.IsType<Target<Count>>(_report.Targets.Find("new-market-entities")).Value.ToString("G", CultureInfo.GetCultureInfo("zh-CN")));

    [Fact]
    public void A_target_without_one_number_has_no_value()
    {
        Target relative = _report.Targets.Find("income-growth")!;
        Target range = _report.Targets.Find("range")!;

        Assert.Equal(typeof(Target), relative.GetType());
        Assert.False(relative.HasValue);
        Assert.Null(relative.Unit);
        Assert.Equal("gdp", relative.RelativeTo);
        Assert.Same(_report.Indicators.Find("gdp"), relative.RelativeToIndicator);
        Assert.Equal(typeof(Target), range.GetType());
        Assert.False(range.HasValue);
        Assert.Equal(new QuantityRange(new Quantity(6.5m, Units.Percent), new Quantity(7m, Units.Percent)), range.Range);
    }

    [Fact]
    public void Numbers_without_a_unit_are_no_quantities()
    {
        FactData data = new() { Category = FactCategory.Target, Text = "t", Label = "t", Statement = new() { From = 6m, To = 7m } };

        Target range = (Target)Alone(data);
        Target number = (Target)Alone(data with { Statement = data.Statement with { Amount = 7m } });

        Assert.Null(range.Range);
        Assert.Null(number.Quantity);
        Assert.Null(number.From);
    }

    [Fact]
    public void A_from_to_has_the_value_reached_and_where_it_started()
    {
        Observation<Count> alliance = Assert.IsType<Observation<Count>>(_report.Observations.Find("alliance"));

        Assert.Equal(237m, alliance.Value.Amount);
        Assert.Equal(new Quantity(13m, alliance.Value.Unit), alliance.From);
        Assert.Null(alliance.Range);
    }

    [Fact]
    public void A_rank_is_a_place_and_no_count()
    {
        Observation<Rank> rank = Assert.IsType<Observation<Rank>>(_report.Observations.Find("rank"));

        Assert.Equal(2, rank.Rank);
        Assert.Equal(Units.Place, rank.Value.Unit);
        Assert.Equal("全市", rank.Scope);
        Assert.Equal((3, Units.Year), (rank.Streak, rank.StreakUnit));
        Assert.True(rank.IsCumulative && rank.IsAnnualised && rank.IsEstimate);
        Assert.Equal("2016年", rank.Baseline);
        Assert.Equal("持续向好", rank.Qualitative);
        Assert.Null(_report.Targets.Find("gdp-growth")!.Rank);
    }

    [Fact]
    public void A_value_for_each_of_something_has_a_unit_of_its_own()
    {
        Observation<Rate<Count, Count>> doctors = Assert.IsType<Observation<Rate<Count, Count>>>(_report.Observations.Find("doctors"));

        Assert.Equal("名/万名", doctors.Value.Unit.Symbol);
        Assert.Equal("万名", doctors.Per);
        Assert.Equal("2021", doctors.AsOf);
    }

    [Fact]
    public void A_fraction_without_a_unit_word_is_of_the_whole()
    {
        FactData data = new() { Category = FactCategory.Observation, Text = "超过一半", Label = "超过一半", Statement = new() { Amount = 0.5m, Unit = "", Dimension = "ratio" } };

        Assert.Equal(new Quantity<Ratio>(50m, Units.Percent), Assert.IsType<Observation<Ratio>>(Alone(data)).Value);
    }

    [Fact]
    public void A_criterion_has_its_number()
    {
        Criterion age = Assert.Single(_report.Commitments[0].Criteria);

        Assert.Equal("60周岁以上", age.Text);
        Assert.Equal(new Quantity(60m, Units.YearOfAge), age.Quantity);
        Assert.Equal(Bound.AtLeast, age.Bound);
        Assert.Equal(age.Text, age.ToString());
    }

    [Fact]
    public void Facts_and_indicators_lead_to_each_other()
    {
        Indicator firms = _report.Indicators.Find("high-tech-firms")!;
        Fact level = Assert.Single(firms.Facts);

        Assert.Same(firms, level.Indicator);
        Assert.Same(level, firms.Find<Observation>(Measure.Level, Period.Year(2021)));
        Assert.Null(firms.Find<Target>(Measure.Level, Period.Year(2021)));
        Assert.Null(firms.Find<Fact>(Measure.Growth, Period.Year(2021)));
        Assert.Same(level, Assert.Single(firms.Observations));
        Assert.Empty(firms.Targets);
        Assert.Null(_report.Targets.Find("range")!.Indicator);
    }

    [Fact]
    public void Facts_and_sections_lead_to_each_other()
    {
        Section plan = _report.Sections.Find("plan")!;

        Assert.All(plan.Facts, fact => Assert.Same(plan, fact.Section));
        Assert.Equal(_report.Facts.Where(fact => fact.Section == plan), plan.Facts);
        Assert.Equal(6, plan.Facts.Count);
    }

    [Fact]
    public void Sections_lead_to_their_parents_and_children()
    {
        Section review = _report.Sections.Find("review")!;
        Section topic = Assert.Single(review.Children);

        Assert.True(topic.IsTopic);
        Assert.Same(review, topic.Parent);
        Assert.Null(review.Parent);
        Assert.Same(_report, topic.Report);
        Assert.Equal("2021", review.AsOf);
        Assert.Equal(SectionClass.Review, topic.Class);
        Assert.Empty(topic.Children);
        Assert.Equal("京津冀协同发展成效显著。", topic.ToString());
    }

    [Fact]
    public void A_section_has_the_facts_of_its_children_among_all_its_facts()
    {
        Section review = _report.Sections.Find("review")!;

        Assert.Equal([null, "alliance", "rank", "doctors"], review.AllFacts.Select(fact => fact.Id));
        Assert.Equal(["rank", "doctors"], review.Facts.Select(fact => fact.Id));
    }

    [Fact]
    public void Sections_whose_parents_go_round_in_a_circle_end()
    {
        Report report = Report.Create(new ReportData
        {
            Id = "r",
            Sections = [new() { Id = "a", Title = "a", Level = 1, ParentId = "b" }, new() { Id = "b", Title = "b", Level = 1, ParentId = "a" }],
            Facts = [new() { Category = FactCategory.Target, Text = "t", Label = "t", SectionId = "b" }],
        });

        Assert.Single(report.Sections[0].AllFacts);
    }

    [Fact]
    public void A_whole_and_its_parts_lead_to_each_other()
    {
        Target whole = _report.Targets.Find("new-market-entities")!;
        Fact part = Assert.Single(whole.OfWhich);

        Assert.Equal("new-private-firms", part.Id);
        Assert.Same(whole, part.PartOf);
        Assert.Empty(part.OfWhich);
        Assert.Empty(_report.Observations[0].OfWhich);
    }

    [Fact]
    public void A_comparison_leads_to_the_indicator_or_the_fact_that_it_names()
    {
        Report report = Report.Create(new ReportData
        {
            Id = "r",
            Facts =
            [
                new() { Category = FactCategory.Target, Id = "growth", Text = "增长6%", Label = "增长6%" },
                new() { Category = FactCategory.Target, Text = "与经济增长同步", Label = "与经济增长同步", RelativeTo = "growth" },
            ],
        });

        Assert.Same(report.Targets[0], report.Targets[1].RelativeToFact);
        Assert.Null(report.Targets[1].RelativeToIndicator);
        Assert.Null(report.Targets[0].RelativeToFact);
        Assert.Same(_report.Indicators.Find("gdp"), _report.Facts.Single(fact => fact.RelativeTo == "gdp").RelativeToIndicator);
    }

    [Fact]
    public void Facts_and_programmes_lead_to_each_other()
    {
        Programme programme = _report.Programmes.Find("project-133")!;

        Assert.Same(programme, _report.Terms.Find("project-133"));
        Assert.Same(_report.Commitments[0], Assert.Single(programme.Facts));
        Assert.Same(programme, _report.Commitments[0].Term);
        Assert.Null(_report.Targets[0].Term);
    }

    [Fact]
    public void A_programme_leads_to_parts_items_and_revisions_and_they_lead_back()
    {
        Programme programme = _report.Programmes[0];
        Part services = programme.FindPart("three-services")!;
        Part platform = programme.FindPart("one-platform")!;

        Assert.Equal(["配餐", "医疗", "家政"], services.Items.Select(item => item.Text));
        Assert.Equal(services.Items, programme.Items);
        Assert.All(services.Items, item => Assert.Same(services, item.Part));
        Assert.All(programme.Parts, part => Assert.Same(programme, part.Term));
        Assert.Equal(3, services.AnnouncedCount);
        Assert.True(platform.IsPartial);
        Assert.Equal("70周岁以上", Assert.Single(services.Criteria).Text);
        Assert.Equal("三项服务", services.ToString());

        Revision revision = Assert.Single(programme.Revisions);
        Assert.Same(platform, revision.Part);
        Assert.Same(programme, revision.Term);
        Assert.Same(revision, Assert.Single(platform.Revisions));
        Assert.Empty(services.Revisions);
        Assert.Equal(Period.Parse("2021-03"), revision.Since);

        Assert.Equal("1+3", programme.AnnouncedCounts);
        Assert.Equal(8, programme.Number);
        Assert.Equal(Period.Parse("2019-08"), programme.Since);
        Assert.Equal(["一三三工程"], programme.Aliases);
        Assert.Null(programme.FindPart(null));
        Assert.Null(programme.FindPart("no-such-part"));
    }

    [Fact]
    public void Mentions_lead_to_terms_items_and_sections_and_back()
    {
        Programme programme = _report.Programmes[0];
        Section plan = _report.Sections.Find("plan")!;

        Assert.Equal(plan.Mentions, programme.Mentions);
        Assert.Equal(_report.Terms.SelectMany(term => term.Mentions), _report.Mentions);
        Assert.All(programme.Mentions, mention => Assert.Same(programme, mention.Term));
        Assert.All(programme.Mentions, mention => Assert.Same(plan, mention.Section));
        Assert.Null(programme.Mentions[0].Item);
        Item medical = programme.Mentions[1].Item!;
        Assert.Equal("医疗", medical.Text);
        Assert.Same(programme.Mentions[1], Assert.Single(medical.Mentions));
        Assert.Empty(medical.Part.Items[0].Mentions);
    }

    [Fact]
    public void Terms_and_sections_lead_to_each_other()
    {
        Section glossary = _report.Sections.Find("glossary")!;

        Assert.Equal(_report.Terms, glossary.Terms);
        Assert.All(glossary.Terms, term => Assert.Same(glossary, term.Section));
    }

    [Fact]
    public void Links_that_lead_nowhere_are_null_and_empty()
    {
        Report report = Report.Create(new ReportData
        {
            Id = "r",
            Facts = [new() { Category = FactCategory.Target, Text = "t", Label = "t", SectionId = "s", IndicatorId = "i", PartOfId = "p", TermId = "q", RelativeTo = "v" }],
        });
        Target target = report.Targets[0];

        Assert.Null(target.Section);
        Assert.Null(target.Indicator);
        Assert.Null(target.PartOf);
        Assert.Null(target.Term);
        Assert.Null(target.RelativeToIndicator);
        Assert.Null(target.RelativeToFact);
        Assert.Equal("r/@0:0", target.Key);
        Assert.Null(report.Facts.Find("p"));
        Assert.Null(report.Facts.Find(null));
    }

    [Fact]
    public void A_value_of_another_dimension_than_the_class_is_refused()
        => Assert.Throws<InvalidCastException>(() => new OwnSource(0).Report.Facts[0]);

    [Fact]
    public void A_class_of_generated_code_is_made_once_whichever_way_it_is_reached()
    {
        Report report = new OwnSource(1).Report;

        OwnTarget own = Assert.IsType<OwnTarget>(report.Facts[1]);
        Assert.Same(own, report.Targets.Find("gdp-growth"));
        Assert.Same(own, report.Targets[0]);
        Assert.Contains(own, report.Indicators.Find("gdp")!.Facts);
        Assert.Same(report, own.Report);
        Assert.IsType<Target<Count>>(report.Targets.Find("new-market-entities"));
    }

    [Fact]
    public void One_object_is_made_without_the_others()
    {
        Report report = new OwnSource(1).Report;
        _ = report.Targets.Count;

        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = report.Facts[1];
        long one = GC.GetAllocatedBytesForCurrentThread() - before;
        _ = report.Facts.Count(fact => fact.HasValue);
        long all = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(one, 1, all / 4);
    }

    private static Fact Alone(FactData data) => Report.Create(new ReportData { Id = "r", Facts = [data] }).Facts[0];

    private sealed class OwnTarget(ReportRow row) : Target<Ratio>(row);

    /// <summary>What generated code is: a table, and a class of its own for one fact.</summary>
    private sealed class OwnSource(int row) : ReportSource
    {
        private static readonly byte[] Bytes = System.Text.Encoding.UTF8.GetBytes(ReportTable.Write(SampleReport.Data));

        protected override ReadOnlySpan<byte> Table => Bytes;

        protected internal override Fact? CreateFact(int index) => index == row ? new OwnTarget(RowAt(row)) : null;
    }
}
