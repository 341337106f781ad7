using HexiModel.Compiled;

namespace HexiModel.Tests;

/// <summary>What files beside a report add to its facts, and the scoreboard of it.</summary>
public class ProgressTests
{
    private static readonly ReportData Data = WithProgress();

    private readonly Report _report = Report.Create(Data);

    [Fact]
    public void Measured_values_are_typed_and_in_order()
    {
        Target<Count> firms = (Target<Count>)_report.Targets["new-market-entities"];
        Assert.Equal([Quantity<Count>.Parse("4000家", null), Quantity<Count>.Parse("8000家", null)], firms.Measurements.Select(row => row.Value));
        Assert.Equal(("0.8万家", "区市场监管局", "预计数"), (firms.Measurements[1].Value.ToString("Z", null), firms.Progress[1].Source, firms.Progress[1].Note));
        Assert.Same(firms, ((Fact)firms).Progress[0].Fact);
        Assert.Null(firms.Progress[0].IsDone);
        Assert.StartsWith("2022-06-30 4", firms.Progress[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(8000m, firms.LatestProgress(new DateTime(2022, 12, 31))?.Actual?.Amount);
        Assert.Equal(4000m, firms.LatestProgress(new DateTime(2022, 9, 29))?.Actual?.Amount);
        Assert.Null(firms.LatestProgress(new DateTime(2022, 6, 29)));
        Assert.Empty(_report.Observations[0].Progress);
    }

    [Fact]
    public void Assignments_say_who_does_what()
    {
        Assignment assignment = Assert.Single(_report.Commitments[0].Assignments);
        Assert.Equal(
            ("老年食堂", "建设20个老年食堂", "区民政局", "区财政局、区商务局", "王某", (DateTime?)new DateTime(2022, 9, 30)),
            (assignment.Item, assignment.Work, assignment.Lead, assignment.Support, assignment.Leader, assignment.Due));
        Assert.Same(_report.Commitments[0], assignment.Fact);
        Assert.Equal("老年食堂", assignment.ToString());
    }

    [Fact]
    public void A_report_is_assessed_by_the_latest_rows_up_to_the_day()
    {
        Scoreboard september = _report.Assess(new DateTime(2022, 9, 30));
        Assert.Equal((0.8m, AssessmentStatus.Ahead), (september.Find("new-market-entities")!.Achieved, september.Find("new-market-entities")!.Status));

        // Said to be done in March, denied in April, done for good in August: done since then.
        Assert.Equal(AssessmentStatus.CompletedEarly, september.Find("canteens")!.Status);
        Assert.Contains("8月31日", september.Find("canteens")!.Explain(System.Globalization.CultureInfo.GetCultureInfo("zh-CN")), StringComparison.Ordinal);
        Assert.Equal(AssessmentStatus.Other, _report.Assess(new DateOnly(2022, 5, 31)).Find("canteens")!.Status);
        Assert.Equal(AssessmentStatus.Other, _report.Assess(new DateTime(2022, 5, 31)).Find("new-market-entities")!.Status);
    }

    /// <summary>What September is like cannot be known from June's value: half of the year has passed on the day that it is of.</summary>
    [Fact]
    public void A_value_is_assessed_as_of_the_day_it_was_measured_on()
    {
        Assessment firms = _report.Assess(new DateTime(2022, 8, 31)).Find("new-market-entities")!;

        Assert.Equal((new DateTime(2022, 6, 30), 0.4m, 0.5m), (firms.AsOf, firms.Achieved, firms.Expected));
        Assert.Contains("1—6月", firms.Explain(System.Globalization.CultureInfo.GetCultureInfo("zh-CN")), StringComparison.Ordinal);

        ActualValues values = ActualValues.FromProgress(_report, new DateTime(2022, 8, 31));
        values.Set((Target)_report.Targets["new-market-entities"], Quantity.Parse("5000家", null));
        Assert.Equal(new DateTime(2022, 8, 31), values.Assess(new DateTime(2022, 8, 31)).Find("new-market-entities")!.AsOf);
    }

    [Fact]
    public void A_compiled_report_has_the_same_rows()
        => Assert.Null(StructuralEquality.Difference(Data, ReportTable.Read(ReportTable.Write(Data))));

    private static ReportData WithProgress() => SampleReport.Data with
    {
        Facts =
        [
            .. SampleReport.Data.Facts.Select(fact => fact.Id switch
            {
                "new-market-entities" => fact with
                {
                    Progress =
                    [
                        new() { AsOf = new(2022, 6, 30), Amount = 4000m, Unit = "家", Dimension = "count" },
                        new() { AsOf = new(2022, 9, 30), Amount = 8000m, Scale = Scale.TenThousand, Unit = "家", Dimension = "count", Source = "区市场监管局", Note = "预计数" },
                    ],
                },
                "canteens" => fact with
                {
                    Progress =
                    [
                        new() { AsOf = new(2022, 3, 31), IsDone = true },
                        new() { AsOf = new(2022, 4, 30) },
                        new() { AsOf = new(2022, 8, 31), IsDone = true },
                        new() { AsOf = new(2022, 9, 30), IsDone = true },
                    ],
                    Assignments = [new() { Item = "老年食堂", Work = "建设20个老年食堂", Lead = "区民政局", Support = "区财政局、区商务局", Leader = "王某", Due = new DateTime(2022, 9, 30) }],
                },
                _ => fact,
            }),
        ],
    };
}
