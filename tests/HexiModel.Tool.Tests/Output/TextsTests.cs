using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using HexiModel.Compiled;
using HexiModel.Tool.Localisation;

namespace HexiModel.Tool.Tests.Output;

public class TextsTests
{
    private static readonly ResourceManager Resources = new(typeof(Texts).FullName!, typeof(Texts).Assembly);

    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_places()
    {
        Dictionary<string, string> english = Read(CultureInfo.InvariantCulture);
        Dictionary<string, string> chinese = Read(CultureInfo.GetCultureInfo("zh-Hans"));

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), chinese.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, text => Assert.Equal(Places(text.Value), Places(chinese[text.Key])));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void Every_word_of_the_model_has_a_word(string language)
    {
        Texts texts = new(CultureInfo.GetCultureInfo(language));

        Assert.All(Enum.GetValues<QuantityKind>(), kind => Assert.NotEmpty(texts.Kind(kind)));
        Assert.All(Enum.GetValues<Measure>(), measure => Assert.NotEmpty(texts.Measure(measure)));
        Assert.All(Enum.GetValues<Bound>().Where(bound => bound != Bound.None), bound => Assert.Contains("20", texts.Bounded(bound, "20"), StringComparison.Ordinal));
        foreach (FactCategory category in Enum.GetValues<FactCategory>())
        {
            Report report = Report.Create(new ReportData { Id = "a", Facts = [new FactData { Category = category, Text = "事实", Label = "事实" }] });
            Assert.NotEmpty(texts.Category(report.Facts[0]));
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void Every_name_has_a_text(string language)
    {
        Texts texts = new(CultureInfo.GetCultureInfo(language));

        Assert.All(Enum.GetValues<TextName>(), name => Assert.NotEmpty(texts[name]));
    }

    [Theory]
    [InlineData("2022", "2022", "2022")]
    [InlineData("2017..2021", "2017–2021", "2017–2021")]
    [InlineData("..2025", "to 2025", "至2025")]
    [InlineData("2018..", "from 2018", "2018起")]
    [InlineData("2021-12-11", "2021-12-11", "2021-12-11")]
    public void A_period_reads_as_people_write_it(string period, string english, string chinese)
    {
        Assert.Equal(english, new Texts(CultureInfo.GetCultureInfo("en")).Period(Period.Parse(period)));
        Assert.Equal(chinese, new Texts(CultureInfo.GetCultureInfo("zh-Hans")).Period(Period.Parse(period)));
    }

    [Fact]
    public void Coverage_is_never_rounded_up_to_all()
    {
        Texts texts = new(CultureInfo.GetCultureInfo("en"));

        Assert.StartsWith("Coverage 99.9 %: ", texts.CoverageSummary(new Coverage(10_000, 9_999, 0)), StringComparison.Ordinal);
        Assert.Equal("Coverage 75.0 %: 4 quantities, 2 covered, 1 skipped, 1 open.", texts.CoverageSummary(new Coverage(4, 2, 1)));
    }

    private static Dictionary<string, string> Read(CultureInfo culture)
        => Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static IEnumerable<string> Places(string text) => Regex.Matches(text, "\\{([0-9])").Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
}
