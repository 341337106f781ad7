namespace HexiModel.Tests;

public class ReportThreadingTests
{
    [Fact]
    public async Task Threads_that_touch_a_report_first_together_see_one_graph()
    {
        for (int round = 0; round < 200; round++)
        {
            Report report = SampleReport.Create();
            using Barrier start = new(4);
            object[][] seen = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait();
                    return Walk(report);
                },
                TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

            Assert.All(seen, walk => Assert.Equal(seen[0], walk));
        }
    }

    [Fact]
    public async Task Units_and_dimensions_asked_for_at_once_are_the_same()
    {
        using Barrier start = new(4);
        object?[][] seen = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return new object?[] { Units.Find("千瓦时"), Units.Find("元/人"), Dimension.Find("rate(energy,area)"), Units.Percent };
            },
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        Assert.All(seen, units => Assert.Equal(seen[0], units));
    }

    /// <summary>Everything that is made when first asked for, from the side of its owner.</summary>
    private static object[] Walk(Report report) =>
    [
        .. report.Indicators.SelectMany(indicator => indicator.Facts),
        .. report.Sections.SelectMany(section => section.Facts),
        .. report.Sections.SelectMany(section => section.Children),
        .. report.Sections.SelectMany(section => section.Mentions),
        .. report.Terms.SelectMany(term => term.Facts),
        .. report.Facts.SelectMany(fact => fact.OfWhich),
    ];
}
