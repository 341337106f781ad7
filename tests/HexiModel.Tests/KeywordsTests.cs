namespace HexiModel.Tests;

/// <summary>The words are the contract of the annotation language, the JSON and the command line: they are spelt out here once more.</summary>
public class KeywordsTests
{
    private delegate bool TryParse<T>(string? word, out T value);

    [Fact]
    public void Bounds_have_the_words_of_the_op_key()
    {
        AssertWords<Bound>(["exactly", "at-least", "more-than", "at-most", "less-than", "about", "nearly", "over"], Keywords.Of, Keywords.TryParse, Enum.GetValues<Bound>().Skip(1));
        Assert.Null(Keywords.Of(Bound.None));
        Assert.True(Keywords.TryParse(null, out Bound none));
        Assert.Equal(Bound.None, none);
        Assert.True(Keywords.TryParse("", out none));
        Assert.Equal(Bound.None, none);
    }

    [Fact]
    public void Kinds_of_quantities_have_the_words_of_a_scan()
        => AssertWords<QuantityKind>(
            [
                "level", "count", "increase", "decrease", "growth", "share", "points", "multiple", "from-to", "range", "age", "rank", "complete", "streak",
                "date", "duration",
            ],
            Keywords.Of, Keywords.TryParse, Enum.GetValues<QuantityKind>());

    [Fact]
    public void Changes_have_the_words_of_the_change_key()
        => AssertWords<ChangeKind>(["relative", "points", "absolute", "multiple"], Keywords.Of, Keywords.TryParse, Enum.GetValues<ChangeKind>());

    [Fact]
    public void Measures_have_the_words_of_the_measure_key()
        => AssertWords<Measure>(["level", "total", "change", "growth", "share", "rank"], Keywords.Of, Keywords.TryParse, Enum.GetValues<Measure>());

    [Fact]
    public void Natures_have_the_words_of_the_nature_key()
        => AssertWords<TargetNature>(["expected", "binding"], Keywords.Of, Keywords.TryParse, Enum.GetValues<TargetNature>());

    [Fact]
    public void Indicator_kinds_have_the_words_of_the_catalogue()
        => AssertWords<IndicatorKind>(["stock", "flow", "ratio", "index", "rank"], Keywords.Of, Keywords.TryParse, Enum.GetValues<IndicatorKind>());

    [Fact]
    public void Desired_directions_have_the_words_of_the_catalogue()
        => AssertWords<DesiredDirection>(["up", "down", "keep"], Keywords.Of, Keywords.TryParse, Enum.GetValues<DesiredDirection>());

    [Fact]
    public void Directions_have_words()
        => AssertWords<Direction>(["up", "down"], Keywords.Of, Keywords.TryParse, Enum.GetValues<Direction>());

    [Fact]
    public void Classes_of_sections_have_the_words_of_headings()
        => AssertWords<SectionClass>(["review", "outlook", "plan", "glossary"], Keywords.Of, Keywords.TryParse, Enum.GetValues<SectionClass>());

    [Fact]
    public void Categories_have_the_words_of_rows()
        => AssertWords<FactCategory>(["target", "observation", "commitment"], Keywords.Of, Keywords.TryParse, Enum.GetValues<FactCategory>());

    [Fact]
    public void Assessments_have_the_words_of_the_scoreboard()
    {
        AssertWords<AssessmentStatus>(["other", "behind", "on-pace", "ahead", "completed", "completed-early"], Keywords.Of, Keywords.TryParse, Enum.GetValues<AssessmentStatus>());
        AssertWords<AssessmentLight>(["none", "green", "yellow", "red"], Keywords.Of, Keywords.TryParse, Enum.GetValues<AssessmentLight>());
        AssertWords<AssessmentCertainty>(["certain", "possible", "unknown"], Keywords.Of, Keywords.TryParse, Enum.GetValues<AssessmentCertainty>());
    }

    private static void AssertWords<T>(string[] words, Func<T, string?> of, TryParse<T> tryParse, IEnumerable<T> values) where T : struct, Enum
    {
        Assert.Equal(words, values.Select(of));
        foreach (T value in values)
        {
            Assert.True(tryParse(of(value), out T read));
            Assert.Equal(value, read);
        }

        foreach (string? unknown in new[] { "no-such-word", words[0].ToUpperInvariant(), " " + words[0] })
        {
            Assert.False(tryParse(unknown, out T none));
            Assert.Equal(default, none);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => of((T)(object)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => of((T)(object)(-1)));
    }
}
