namespace HexiModel.Tests;

public class ModelListTests
{
    private static readonly Report Sample = SampleReport.Create();

    [Fact]
    public void A_list_keeps_its_order()
    {
        Assert.Equal(SampleReport.Data.Indicators.Select(indicator => indicator.Id), Sample.Indicators.Select(indicator => indicator.Id));
        Assert.Equal(4, Sample.Indicators.Count);
        Assert.Equal("high-tech-firms", Sample.Indicators[2].Id);
        Assert.Equal(Sample.Indicators, ((System.Collections.IEnumerable)Sample.Indicators).Cast<Indicator>());
    }

    [Fact]
    public void A_list_of_some_kind_has_those_in_the_order_of_the_report()
    {
        Assert.Equal(Sample.Facts.OfType<Target>(), Sample.Targets);
        Assert.Equal(Sample.Facts.OfType<Observation>(), Sample.Observations);
        Assert.Equal(Sample.Facts.OfType<Commitment>(), Sample.Commitments);
        Assert.Equal(Sample.Terms.OfType<Programme>(), Sample.Programmes);
    }

    [Fact]
    public void An_object_is_the_same_however_often_it_is_asked_for()
    {
        Assert.Same(Sample.Facts[1], Sample.Facts[1]);
        Assert.Same(Sample.Facts[1], Sample.Targets[0]);
        Assert.Same(Sample.Facts[1], Sample.Targets.Find("gdp-growth"));
    }

    [Fact]
    public void The_first_of_an_id_is_found()
    {
        Report report = Report.Create(new Compiled.ReportData { Id = "r", Sections = [new() { Id = "a", Title = "first" }, new() { Id = "b" }, new() { Id = "a", Title = "second" }] });

        Assert.Equal("first", report.Sections.Find("a")!.Title);
        Assert.Null(report.Sections.Find("A"));
        Assert.Null(report.Sections.Find(null));
    }

    [Fact]
    public void A_place_outside_the_list_is_refused()
    {
        Assert.ThrowsAny<Exception>(() => Sample.Targets[Sample.Targets.Count]);
        Assert.ThrowsAny<Exception>(() => Sample.Targets[-1]);
    }

    [Fact]
    public void A_derived_list_has_the_same_members_and_names_them()
    {
        NamedList named = new(Sample.Targets);

        Assert.Equal(Sample.Targets, named);
        Assert.Same(Sample.Facts[1], named.GdpGrowth);
        Assert.Throws<ArgumentNullException>(() => new NamedList(null!));
    }

    private sealed class NamedList(ModelList<Target> other) : ModelList<Target>(other)
    {
        public Target GdpGrowth => GetAt(1);
    }
}
