using HexiModel.Compiled;

namespace HexiModel.Tests;

/// <summary>What is better, what counts as met, and what a target starts from.</summary>
public class FulfilmentTests
{
    private static readonly QuantityStatement Growth = new() { Amount = 6m, Unit = "%", Dimension = "ratio", Kind = QuantityKind.Growth, Direction = Direction.Up };
    private static readonly QuantityStatement Firms = new() { Amount = 1000m, Unit = "家", Dimension = "count", Kind = QuantityKind.Count };

    [Theory]
    [InlineData(Bound.AtLeast, DesiredDirection.Down, true)] // words come before the indicator
    [InlineData(Bound.AtMost, DesiredDirection.Up, false)]
    [InlineData(Bound.None, DesiredDirection.Up, true)]
    [InlineData(Bound.None, DesiredDirection.Down, false)]
    [InlineData(Bound.None, DesiredDirection.Keep, null)]
    [InlineData(Bound.None, null, null)]
    [InlineData(Bound.Nearly, null, null)]
    public void The_words_say_what_is_better_and_else_the_indicator(Bound bound, DesiredDirection? desired, bool? expected)
        => Assert.Equal(expected, Of(Firms with { Bound = bound }, Measure.Level, desired).HigherIsBetter);

    [Theory]
    [InlineData(Direction.Up, DesiredDirection.Up, true)]
    [InlineData(Direction.Down, DesiredDirection.Down, true)] // more of a fall that is wanted
    [InlineData(Direction.Up, DesiredDirection.Down, false)] // 物价涨幅3%: less of a rise that is not
    [InlineData(Direction.Down, DesiredDirection.Up, false)]
    [InlineData(Direction.Down, null, true)]
    public void More_of_a_change_is_better_where_it_goes_the_right_way(Direction direction, DesiredDirection? desired, bool expected)
        => Assert.Equal(expected, Of(Growth with { Direction = direction }, Measure.Growth, desired).HigherIsBetter);

    [Fact]
    public void Ranks_are_better_the_lower_zero_is_and_what_is_cleared_is_more()
    {
        Assert.False(Of(new() { Amount = 2m, Unit = "位", Dimension = "rank", Kind = QuantityKind.Rank }, Measure.Rank, DesiredDirection.Up).HigherIsBetter);
        Assert.False(Of(Firms with { Amount = 0m, Kind = QuantityKind.Complete }, Measure.Level, null).HigherIsBetter);
        Assert.True(Of(Firms with { Kind = QuantityKind.Decrease, Direction = Direction.Down }, Measure.Total, DesiredDirection.Up).HigherIsBetter);
        Assert.True(Of(Firms, Measure.Total, null).HigherIsBetter);
    }

    [Theory]
    [InlineData(Bound.AtLeast, 1000, true)]
    [InlineData(Bound.AtLeast, 999, false)]
    [InlineData(Bound.MoreThan, 1000, false)]
    [InlineData(Bound.AtMost, 1000, true)]
    [InlineData(Bound.AtMost, 1001, false)]
    [InlineData(Bound.LessThan, 1000, false)]
    [InlineData(Bound.Exactly, 1000, true)]
    [InlineData(Bound.Exactly, 1001, false)]
    [InlineData(Bound.Over, 1000, null)]
    [InlineData(Bound.Over, 1001, true)]
    [InlineData(Bound.Nearly, 960, null)]
    [InlineData(Bound.Nearly, 899, false)]
    [InlineData(Bound.About, 1100, true)]
    [InlineData(Bound.None, 1000, true)]
    [InlineData(Bound.None, 999, false)]
    public void The_bound_decides_what_is_met(Bound bound, int value, bool? expected)
    {
        Fact fact = Of(Firms with { Bound = bound }, Measure.Level, DesiredDirection.Up);

        Assert.Equal(expected, fact.IsMetBy(new Quantity(value, Units.Firm)));
        Assert.Equal(expected, fact.IsMetBy(new Quantity(value, Units.One)));
    }

    [Theory]
    [InlineData("家", true)]
    [InlineData("户", true)]
    [InlineData("个", true)]
    public void A_value_may_be_in_another_unit_that_the_indicator_is_counted_in(string unit, bool expected)
        => Assert.Equal(expected, Of(Firms, Measure.Level, DesiredDirection.Up, otherUnits: "户|个").IsMetBy(new Quantity(1000m, Unit.Of(unit))));

    [Fact]
    public void A_unit_that_is_not_the_indicator_s_cannot_be_compared()
        => Assert.Throws<ArgumentException>(() => Of(Firms, Measure.Level, DesiredDirection.Up, otherUnits: "户").IsMetBy(new Quantity(1000m, Unit.Of("座"))));

    [Fact]
    public void A_bare_number_without_a_direction_is_met_only_by_itself()
    {
        Fact fact = Of(Firms, Measure.Level, null);

        Assert.True(fact.IsMetBy(new Quantity(1000m, Units.Firm)));
        Assert.Null(fact.IsMetBy(new Quantity(1001m, Units.Firm)));
    }

    [Theory]
    [InlineData(DesiredDirection.Up, "6.4%", false)]
    [InlineData(DesiredDirection.Up, "7.5%", true)]
    [InlineData(DesiredDirection.Keep, "6.8%", true)]
    [InlineData(DesiredDirection.Keep, "7.5%", false)]
    [InlineData(DesiredDirection.Down, "6.4%", true)]
    public void A_range_is_met_inside_and_beyond_on_the_better_side(DesiredDirection desired, string value, bool expected)
        => Assert.Equal(expected, Of(Growth with { Amount = null, From = 6.5m, To = 7m, Kind = QuantityKind.Range }, Measure.Growth, desired).IsMetBy(Quantity.Parse(value, null)));

    [Fact]
    public void A_value_in_another_unit_is_an_exception_that_names_both()
    {
        string message = Assert.Throws<ArgumentException>(() => Of(Firms, Measure.Level, null).IsMetBy(new Quantity(3m, Units.Building))).Message;

        Assert.Contains("家", message, StringComparison.Ordinal);
        Assert.Contains("座", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_starts_from_the_latest_observation_of_its_measure_and_base()
    {
        FactData target = Data(FactCategory.Target, Growth, Measure.Growth, 2022);
        FactData older = Data(FactCategory.Observation, Growth with { Amount = 4m }, Measure.Growth, 2020);
        FactData latest = Data(FactCategory.Observation, Growth with { Amount = 5m }, Measure.Growth, 2021);
        FactData[] others =
        [
            Data(FactCategory.Observation, Firms, Measure.Level, 2021),
            Data(FactCategory.Observation, Growth with { Baseline = "2016年" }, Measure.Growth, 2021),
            Data(FactCategory.Observation, Growth with { IsAnnualised = true }, Measure.Growth, 2021),
            Data(FactCategory.Observation, Growth with { Scope = "全市" }, Measure.Growth, 2021),
            Data(FactCategory.Observation, Growth, Measure.Growth, 2022),
            Data(FactCategory.Observation, Growth, Measure.Growth, 2021) with { IndicatorId = "j" },
        ];

        Assert.Equal(5m, Report(target, older, latest, others).Targets[0].LatestObservation?.Quantity?.Amount);
        Assert.Null(Report(target, null, null, others).Targets[0].LatestObservation);
    }

    [Fact]
    public void A_fact_knows_what_it_is_and_where_it_was_published()
    {
        Report report = SampleReport.Create();

        Assert.Equal([FactCategory.Target, FactCategory.Observation, FactCategory.Commitment], [report.Targets[0].Category, report.Observations[0].Category, report.Commitments[0].Category]);
        Assert.Equal("https://www.tjhx.gov.cn/", report.Targets[0].SourceUrl);
    }

    private static Report Report(FactData target, FactData? older, FactData? latest, FactData[] others)
        => HexiModel.Report.Create(new ReportData { Id = "r", Facts = [target, .. new[] { latest, older }.OfType<FactData>(), .. others], Indicators = [new() { Id = "i", Name = "指标" }] });

    private static FactData Data(FactCategory category, QuantityStatement statement, Measure measure, int year)
        => new() { Category = category, Id = category == FactCategory.Target ? "t" : null, Text = "a", IndicatorId = "i", Measure = measure, Statement = statement, Period = Period.Year(year) };

    private static Fact Of(QuantityStatement statement, Measure measure, DesiredDirection? desired, string? otherUnits = null)
        => HexiModel.Report.Create(new ReportData
        {
            Id = "r",
            Facts = [Data(FactCategory.Target, statement, measure, 2022)],
            Indicators = [new() { Id = "i", Name = "指标", DesiredDirection = desired, Unit = otherUnits is null ? null : statement.Unit, OtherUnits = otherUnits }],
        }).Facts[0];
}
