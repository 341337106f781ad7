namespace HexiModel.Language.Tests.Hostile;

/// <summary>Twice the text is twice the work. Memory shows it, for time differs from machine to machine.</summary>
public class LinearWorkTests
{
    [Theory]
    [InlineData("text", "河西区")]
    [InlineData("opening brackets", "[")]
    [InlineData("closing brackets", "]")]
    [InlineData("opening braces", "{")]
    [InlineData("attributes without an end", "[河]{.fact ")]
    [InlineData("attributes that belong to nothing", "{.fact}")]
    [InlineData("quotes without an end", "[河]{a=\"")]
    [InlineData("words that are no attributes", "[河]{一 二 三}")]
    [InlineData("literal brackets", "[3]")]
    [InlineData("escapes", "\\[")]
    [InlineData("lines", "河西区\n")]
    [InlineData("paragraphs", "河西区\n\n")]
    [InlineData("headings", "## 河西区\n\n")]
    [InlineData("skipped numbers", "[6%]{.skip}，")]
    [InlineData("facts", "[增长6%]{.fact}，")]
    [InlineData("facts of paragraphs", "[增长6%]{.fact}。\n\n")]
    [InlineData("groups", "[引进[6家]{.fact}、[7家]{.fact}]{.group}，")]
    [InlineData("quantities", "增长6%，")]
    [InlineData("quotations", "“一核”")]
    public void Twice_the_text_takes_twice_the_memory(string what, string piece)
    {
        const int count = 2_000;
        long once = BadFiles.AllocatedBytes(Many(piece, count));
        long twice = BadFiles.AllocatedBytes(Many(piece, 2 * count));

        Assert.True(twice < 3 * once, $"{count} {what}: {once} bytes, {2 * count}: {twice} bytes");
    }

    [Fact]
    public void Twice_the_depth_takes_twice_the_memory()
    {
        long once = BadFiles.AllocatedBytes(Nested(2_000));
        long twice = BadFiles.AllocatedBytes(Nested(4_000));

        Assert.True(twice < 3 * once, $"{once} bytes, then {twice} bytes");
    }

    [Fact]
    public void Twice_the_terms_take_twice_the_memory()
    {
        long once = BadFiles.AllocatedBytes(Terms(300));
        long twice = BadFiles.AllocatedBytes(Terms(600));

        Assert.True(twice < 3 * once, $"{once} bytes, then {twice} bytes");
    }

    private static string Many(string piece, int count) => BadFiles.FrontMatter + string.Concat(Enumerable.Repeat(piece, count));

    private static string Nested(int depth) => BadFiles.FrontMatter + new string('[', depth) + "河" + string.Concat(Enumerable.Repeat("]{.skip}", depth));

    private static string Terms(int count) => BadFiles.FrontMatter + "## 名词解释 {#g .glossary}\n\n"
        + string.Concat(Enumerable.Range(0, count).Select(i => $"“[名{i}词]{{.term #t{i}}}”：即[“[件{i}]{{.name}}”]{{.part #p}}，见名{i + 1}词。\n\n"));
}
