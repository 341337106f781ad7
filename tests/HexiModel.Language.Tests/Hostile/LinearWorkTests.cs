using System.Collections.Immutable;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Fixes;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Tests;

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

    [Fact]
    public void Twice_the_targets_of_one_sentence_take_twice_the_memory()
        => AssertLinear(count => Plan(string.Concat(Enumerable.Range(0, count).Select(i => $"[建成项目{i}个]{{.target #t{i}}}，"))), 1_000);

    [Fact]
    public void Twice_the_misspelt_references_to_twice_the_terms_take_twice_the_memory()
        => AssertLinear(
            count => Plan(string.Concat(Enumerable.Range(0, count).Select(i => $"[建成项目{i}个]{{.target #t{i} of=\"term-{i}x\"}}。\n\n")))
                + "## 名词解释 {#g .glossary}\n\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"“[名{i}词]{{.term #term-{i}}}”：即名{i + 1}词。\n\n")),
            500);

    [Fact]
    public void Twice_the_names_in_twice_the_paragraphs_take_twice_the_memory()
        => AssertLinear(
            count => BadFiles.FrontMatter.Replace("plan-year", "names: " + string.Join(", ", Enumerable.Range(0, count).Select(i => $"新{i}大里")) + "\nplan-year", StringComparison.Ordinal)
                + string.Concat(Enumerable.Range(0, count).Select(i => $"新{i}大里。\n\n")),
            1_000);

    [Fact]
    public void Twice_the_open_numbers_of_one_paragraph_take_twice_the_memory_to_fix()
        => AssertLinear(count => Plan(string.Concat(Enumerable.Range(0, count).Select(i => $"建成项目{i + 2}个，"))), 50, Fix);

    [Fact]
    public void Twice_the_open_numbers_between_marks_take_twice_the_memory_to_fix()
        => AssertLinear(count => Plan(string.Concat(Enumerable.Range(0, count).Select(i => $"[建成项目{i + 2}个]{{.skip}}，引进企业{i + 2}家。"))), 50, Fix);

    [Fact]
    public void Twice_the_open_numbers_under_twice_the_headings_take_twice_the_memory_to_fix()
        => AssertLinear(count => Plan(string.Concat(Enumerable.Range(0, count).Select(i => $"### 第{i + 1}节\n\n建成项目{i + 2}个。\n\n"))), 50, Fix);

    /// <summary>Reading, binding and naming: the whole check of a project.</summary>
    private static void AssertLinear(Func<int, string> text, int count) => AssertLinear(text, count, text => _ = Check(Parse(text)));

    private static void AssertLinear(Func<int, string> text, int count, Action<string> work)
    {
        long once = Allocation.Of(() => work(text(count)));
        long twice = Allocation.Of(() => work(text(2 * count)));

        Assert.True(twice < 2.6 * once, $"{once} bytes, then {twice} bytes");
    }

    /// <summary>Looks for the ways to fix each finding.</summary>
    private static void Fix(string text)
    {
        SyntaxTree tree = Parse(text);
        FixProvider provider = new([tree]);
        Assert.NotEmpty(Check(tree).SelectMany(diagnostic => diagnostic.Each).SelectMany(diagnostic => provider.GetFixes(tree, diagnostic)).ToArray());
    }

    private static ImmutableArray<Diagnostic> Check(SyntaxTree tree) => ProjectChecker.Check([tree], IndicatorCatalogue.Empty, []).Diagnostics;

    private static SyntaxTree Parse(string text) => SyntaxTree.Parse(new SourceFile("r.report.md", text));

    private static string Plan(string body) => $"{BadFiles.FrontMatter}## 计划 {{#plan .plan}}\n\n{body}\n\n";

    private static string Many(string piece, int count) => BadFiles.FrontMatter + string.Concat(Enumerable.Repeat(piece, count));

    private static string Nested(int depth) => BadFiles.FrontMatter + new string('[', depth) + "河" + string.Concat(Enumerable.Repeat("]{.skip}", depth));

    private static string Terms(int count) => BadFiles.FrontMatter + "## 名词解释 {#g .glossary}\n\n"
        + string.Concat(Enumerable.Range(0, count).Select(i => $"“[名{i}词]{{.term #t{i}}}”：即[“[件{i}]{{.name}}”]{{.part #p}}，见名{i + 1}词。\n\n"));
}
