using HexiModel.Language.Fixes;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Fixes;

/// <summary>The official words come back under the marks, whatever was done to them.</summary>
public class WordRestorerTests
{
    private const string Head = "---\nreport: qinghe\nsource-file: qinghe.txt\n---\n\n";

    [Theory]
    // A hand has corrected, dropped or added a character: in a mark, at its edges, between marks.
    [InlineData("[新增就业1.8万人]{.fact},[建成学校3所]{.fact}。", "新增就业1.7万人,建成学校3所。", "[新增就业1.7万人]{.fact},[建成学校3所]{.fact}。")]
    [InlineData("[增就业1.7万人]{.fact},[建成学校3所]{.fact}。", "新增就业1.7万人,建成学校3所。", "[新增就业1.7万人]{.fact},[建成学校3所]{.fact}。")]
    [InlineData("[新增就业1.7万]{.fact},[建成学校3所]{.fact}。", "新增就业1.7万人,建成学校3所。", "[新增就业1.7万人]{.fact},[建成学校3所]{.fact}。")]
    [InlineData("[新增就业1.7万人]{.fact}[建成学校3所]{.fact}。", "新增就业1.7万人,建成学校3所。", "[新增就业1.7万人]{.fact},[建成学校3所]{.fact}。")]
    [InlineData("[新增就业1.7万人]{.fact},[建成学校3所]{.fact}", "新增就业1.7万人,建成学校3所。", "[新增就业1.7万人]{.fact},[建成学校3所]{.fact}。")]
    [InlineData("全年[新增就业1.7万人]{.fact}。", "[新增就业1.7万人。", "\\[[新增就业1.7万人]{.fact}。")]
    // Formatters join lines with a blank, wrap at a blank, escape signs or take escapes away, and change marks of emphasis.
    [InlineData("[民生更加扎实。]{.topic} [新增就业1.7万人]{.fact}。", "民生更加扎实。新增就业1.7万人。", "[民生更加扎实。]{.topic}\n[新增就业1.7万人]{.fact}。")]
    [InlineData("推进MCN(Multi-Channel\nNetwork)模式。", "推进MCN(Multi-Channel Network)模式。", "推进MCN(Multi-Channel Network)模式。")]
    [InlineData("深化_五个一_工程,[新增3所]{.fact}。", "深化*五个一*工程,新增3所。", "深化\\*五个一\\*工程,[新增3所]{.fact}。")]
    [InlineData("网址<https://qinghe.gov>,[新增3所]{.fact}。", "网址https://qinghe.gov,新增3所。", "网址https://qinghe.gov,[新增3所]{.fact}。")]
    [InlineData("[建成学校 3 所]{.fact},[新增就业 2 人]{.fact}。", "建成学校3所,新增就业2人。", "[建成学校3所]{.fact},[新增就业2人]{.fact}。")]
    public void Characters_come_back_under_their_marks(string annotated, string official, string expected)
        => Assert.Equal(expected, Restore(annotated, official));

    [Fact]
    public void Lines_that_a_formatter_has_wrapped_are_sentences_again()
        => Assert.Equal(
            "全年推进改革。\n[新增就业1.7万人]{.fact measure=\"total\"}。\n\n城市更美,改革更深。",
            Restore("全年推\n进改革。[新增就业1.7万人]{.fact\nmeasure=\"total\"}。\n\n城市更靓,\n改革更深。", "全年推进改革。新增就业1.7万人。", "城市更美,改革更深。"));

    /// <summary>Joined with the next line, what is left of these attributes would take words with it.</summary>
    [Fact]
    public void A_line_that_ends_within_damaged_attributes_stays()
        => Assert.Equal(
            "[科技企业156家]{.fact indicator=\"tech\n},[新增就业1.7万人]{.fact}。\n\n城市更美。",
            Restore("[科技企业156家]{.fact indicator=\"tech\n},[新增就业1.7万人]{.fact}。\n\n城市更靓。", "科技企业156家,新增就业1.7万人。", "城市更美。"));

    [Fact]
    public void Paragraphs_come_back_to_their_places_with_their_marks()
        => Assert.Equal(
            "一年来,成绩很大。\n\n[新增就业1.7万人]{.fact}。\n\n[建成学校3所]{.fact}。",
            Restore("[建成学校3所]{.fact}。\n\n一年来,成绩很大。\n\n[新增就业1.7万人]{.fact}。", "一年来,成绩很大。", "新增就业1.7万人。", "建成学校3所。"));

    [Fact]
    public void Paragraphs_that_are_missing_come_back_and_others_without_marks_go()
        => Assert.Equal(
            "一年来,成绩很大。\n\n[新增就业1.7万人]{.fact}。",
            Restore("[新增就业1.7万人]{.fact}。\n\n待补充。", "一年来,成绩很大。", "新增就业1.7万人。"));

    [Theory]
    [InlineData("各位代表。\n\n[建成学校3所]{.fact}。", "各位代表。")]
    [InlineData("各位代表,一年来大家辛苦了,[建成学校3所]{.fact},谢谢大家。", "各位代表,一年来大家辛苦了,谢谢大家。")]
    public void A_mark_without_words_in_the_official_text_stays_and_is_named(string annotated, string official)
    {
        WordRestorer restorer = Restorer(annotated, official);

        Assert.Equal(Head + annotated + "\n", restorer.Restore());
        Assert.Equal(".fact", "." + Assert.Single(Assert.Single(restorer.Unplaced).Attributes.Classes).Name);
    }

    [Fact]
    public void A_file_that_has_the_official_words_stays()
    {
        const string Annotated = "全年推\n进改革。[新增就业1.7万人]{.fact}。";

        WordRestorer restorer = Restorer("一年。\n\n" + Annotated.Replace("\n", "", StringComparison.Ordinal), "一年。", "全年推进改革。新增就业1.7万人。");

        Assert.Equal(Head + "一年。\n\n" + Annotated.Replace("\n", "", StringComparison.Ordinal) + "\n", restorer.Restore());
    }

    private static string Restore(string annotated, params string[] official) => Restorer(annotated, official).Restore()[Head.Length..].TrimEnd();

    private static WordRestorer Restorer(string annotated, params string[] official)
        => new(SyntaxTree.Parse(new SourceFile("qinghe.report.md", Head + annotated + "\n")), new SourceFile("qinghe.txt", string.Join("\n\n", official) + "\n"));
}
