using HexiModel.Compiled;

namespace HexiModel.Tests;

/// <summary>Each fact has a key, and lists find members by ids and keys.</summary>
public class FactKeyTests
{
    private readonly Report _report = SampleReport.Create();

    [Fact]
    public void A_fact_with_an_id_is_named_by_it_and_one_without_by_what_it_states()
    {
        Assert.Equal("hexi-2022/gdp-growth", _report.Targets[0].Key);
        Assert.Equal("hexi-2022/high-tech-firms:level:2021", _report.Observations[0].Key);
    }

    [Fact]
    public void Facts_that_state_the_same_or_nothing_are_named_by_their_place()
    {
        Report report = Of(
            Observation(3, 5, "gdp"), Observation(4, 1, "gdp"), Observation(5, 1, "tax"), Observation(6, 9, null), Observation(6, 9, null),
            Observation(0, 0, null), Observation(7, 1, "tax", Period.Parse("..2021-06")));

        Assert.Equal(["r/@3:5", "r/@4:1", "r/tax:total:2021", "r/@6:9", "r/@6:9#2", "r/@0:0", "r/tax:total:..2021-06"], report.Facts.Select(fact => fact.Key));
        Assert.Equal(report.Facts, report.Facts.Select(fact => report.Facts[fact.Key]));
    }

    [Fact]
    public void Every_fact_of_a_report_is_found_by_its_key_and_only_in_lists_that_have_it()
    {
        foreach (Fact fact in _report.Facts)
        {
            Assert.Same(fact, _report.Facts.Find(fact.Key));
            Assert.Same(fact as Target, _report.Targets.Find(fact.Key));
            Assert.Equal(fact is Observation, _report.Observations.TryGet(fact.Key, out Observation? found));
            Assert.Same(fact as Observation, found);
        }

        Assert.Equal(_report.Facts.Count, _report.Facts.Select(fact => fact.Key).Distinct().Count());
    }

    [Theory]
    [InlineData("gdp-growth", true)]
    [InlineData("hexi-2022/gdp-growth", true)]
    [InlineData("other/gdp-growth", false)]
    [InlineData("hexi-2022", false)]
    [InlineData("hexi-2022/", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void What_a_list_has_not_is_null_false_or_an_exception(string? key, bool has)
    {
        Assert.Equal(has, _report.Targets.Find(key) is not null);
        Assert.Equal(has, _report.Targets.TryGet(key, out _));
        if (has)
        {
            Assert.Same(_report.Targets[0], _report.Targets[key!]);
        }
        else if (key is not null)
        {
            Assert.Contains("“" + key + "”", Assert.Throws<KeyNotFoundException>(() => _report.Targets[key]).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Sections_indicators_and_terms_are_found_by_key_too()
    {
        Assert.Equal("review/1", _report.Sections["hexi-2022/review/1"].Id);
        Assert.Equal("gdp", _report.Indicators["hexi-2022/gdp"].Id);
        Assert.Same(_report.Terms["project-133"], _report.Programmes["hexi-2022/project-133"]);
        Assert.Throws<ArgumentNullException>(() => _report.Terms[null!]);
    }

    private static Report Of(params FactData[] facts) => Report.Create(new ReportData { Id = "r", Facts = facts });

    private static FactData Observation(int line, int column, string? indicator, Period? period = null) => new()
    {
        Category = FactCategory.Observation,
        Text = "a",
        IndicatorId = indicator,
        Measure = Measure.Total,
        Period = period ?? Period.Year(2021),
        Source = new SourceReference(line == 0 ? default : new SourceLocation("r.txt", line, column, 1), default),
    };
}
