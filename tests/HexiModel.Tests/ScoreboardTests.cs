namespace HexiModel.Tests;

/// <summary>All targets of a report at once, and one target with events.</summary>
public class ScoreboardTests
{
    private static readonly DateTime September = new(2022, 9, 30);

    private readonly Report _report = SampleReport.Create();

    [Fact]
    public void Every_target_and_commitment_is_on_the_board_in_the_order_of_the_report()
    {
        ActualValues actuals = new(_report);
        actuals.Set(_report.Targets["new-market-entities"], Quantity.Parse("8000家", null));
        actuals.Set(_report.Commitments["canteens"], true);
        Scoreboard board = actuals.Assess(September);

        Assert.Equal(_report.Facts.Where(fact => fact is not Observation), board.Select(assessment => assessment.Fact));
        Assert.Equal((AssessmentStatus.Ahead, AssessmentStatus.CompletedEarly), (board.Find("new-market-entities")!.Status, board[_report.Commitments[0]].Status));
        Assert.Equal((4, 1, 2), (board.CountOf(AssessmentStatus.Other), board.CountOf(AssessmentStatus.Ahead), board.CountOf(AssessmentLight.Green)));
        Assert.Equal("plan", Assert.Single(board.BySection).Key.Id);
        Assert.Equal(["gdp", "income-per-capita", "market-entities"], board.ByIndicator.Select(group => group.Key.Id));
        Assert.Null(board.Find("alliance"));
        Assert.Equal(September, board.AsOf);
    }

    [Fact]
    public void A_relative_target_takes_the_value_of_what_it_is_measured_against()
    {
        ActualValues actuals = new(_report);
        actuals.Set(_report.Targets["gdp-growth"], Quantity.Parse("6%", null));
        actuals.Set(_report.Targets["income-growth"], Quantity.Parse("6.2%", null));

        Assert.Equal((AssessmentStatus.Ahead, 0.2m), (actuals.Assess(September).Find("income-growth")!.Status, actuals.Assess(September).Find("income-growth")!.Gap));
    }

    [Fact]
    public void A_whole_is_at_least_what_its_parts_are()
    {
        ActualValues actuals = new(_report);
        Target part = _report.Targets["new-private-firms"];
        actuals.Set(part, Quantity.Parse("4000家", null));
        Assessment whole = actuals.Assess(September).Find("new-market-entities")!;

        Assert.Equal((AssessmentStatus.Behind, AssessmentCertainty.Possible, 0.4m), (whole.Status, whole.Certainty, whole.Achieved));
        Assert.EndsWith("(按已知部分合计)", whole.Explain(System.Globalization.CultureInfo.GetCultureInfo("zh-CN")), StringComparison.Ordinal);

        actuals.Set(part, Quantity.Parse("1万家", null));
        Assert.Equal(AssessmentCertainty.Certain, actuals.Assess(September).Find("new-market-entities")!.Certainty);
    }

    [Fact]
    public void Wrong_values_are_said_all_at_once()
    {
        ActualValues actuals = new(_report);
        actuals.Set(_report.Targets["gdp-growth"], Quantity.Parse("6家", null));
        actuals.Set(_report.Targets["new-market-entities"], Quantity.Parse("-1家", null));

        Assert.Equal(2, Assert.Throws<AggregateException>(() => actuals.Assess(September)).InnerExceptions.Count);
    }

    [Fact]
    public void A_value_is_set_read_and_taken_away_and_belongs_to_its_report()
    {
        ActualValues actuals = new(_report);
        Target target = _report.Targets[0];
        actuals.Set(target, Quantity.Parse("6%", null));
        Assert.Equal(Quantity.Parse("6%", null), actuals[target]);
        actuals.Set(target, null);
        Assert.Null(actuals[target]);
        Assert.Null(actuals[_report.Commitments[0]]);
        Assert.Contains("hexi-2022/gdp-growth", Assert.Throws<ArgumentException>(() => actuals.Set(SampleReport.Create().Targets[0], null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tracked_target_says_what_changed_and_nothing_else()
    {
        TrackedTarget<Count> tracked = new((Target<Count>)_report.Targets["new-market-entities"], September);
        List<string?> changed = [];
        tracked.PropertyChanged += (_, e) => changed.Add(e.PropertyName);
        Assert.Equal((AssessmentStatus.Other, 0d), (tracked.Status, tracked.Progress));

        tracked.Actual = new Quantity<Count>(8000m, Units.Firm);
        Assert.Equal(["Actual", "Assessment", "Status", "Light", "Progress", "Explanation"], changed);
        Assert.Equal((AssessmentStatus.Ahead, AssessmentLight.Green, 0.8), (tracked.Status, tracked.Light, tracked.Progress));

        changed.Clear();
        tracked.Actual = new Quantity<Count>(0.8m * 10_000m, Units.Firm);
        Assert.Empty(changed);

        tracked.Actual = new Quantity<Count>(8100m, Units.Firm);
        Assert.Equal(["Actual", "Assessment", "Progress", "Explanation"], changed);

        changed.Clear();
        tracked.AsOf = new DateTime(2022, 12, 31);
        Assert.Equal(["AsOf", "Assessment", "Status", "Light", "Explanation"], changed);
        Assert.Equal(AssessmentLight.Red, tracked.Light);

        tracked.Policy = AssessmentPolicy.Strict;
        Assert.Throws<ArgumentException>(() => tracked.Actual = new Quantity<Count>(1m, Units.Building));
        Assert.Equal(8100m, tracked.Actual?.Amount);
    }
}
