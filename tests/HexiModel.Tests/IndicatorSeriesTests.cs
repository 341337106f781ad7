namespace HexiModel.Tests;

public class IndicatorSeriesTests
{
    [Fact]
    public void A_series_has_the_facts_of_all_reports_about_one_indicator()
    {
        Report first = SampleReport.Create();
        Report second = Report.Create(SampleReport.Data with { Id = "hexi-2023" });
        IndicatorSeries series = new(first.Indicators.Find("gdp")!, second.Indicators.Find("gdp")!);

        Assert.Equal(["hexi-2022", "hexi-2023"], series.Reports.Select(indicator => indicator.Report.Id));
        Assert.Equal(["hexi-2022/gdp-growth", "hexi-2023/gdp-growth"], series.Facts.Select(fact => fact.Key));
        Assert.Equal(series.Facts, series.Targets);
        Assert.Empty(series.Observations);
        Assert.Equal("gdp", series.Id);
        Assert.Equal("地区生产总值", series.ToString());
        Assert.Equal("Gross regional product", series.EnglishName);
        Assert.Equal(Units.Yuan, series.Unit);
        Assert.Equal(IndicatorKind.Flow, series.Kind);
        Assert.Equal(DesiredDirection.Up, series.DesiredDirection);
    }

    [Fact]
    public void A_series_is_of_one_indicator_and_of_at_least_one_report()
    {
        Indicator gdp = SampleReport.Create().Indicators.Find("gdp")!;

        Assert.Throws<ArgumentException>(() => new IndicatorSeries());
        Assert.Throws<ArgumentException>(() => new IndicatorSeries(gdp, gdp.Report.Indicators[1]));
        Assert.Throws<ArgumentException>(() => new IndicatorSeries(null!, gdp));
        Assert.Throws<ArgumentException>(() => new IndicatorSeries(gdp, null!));
        Assert.Throws<ArgumentNullException>(() => new IndicatorSeries(null!));
    }
}
