using CsCheck;
using HexiModel.Tests;

namespace HexiModel.Language.Tests.Syntax;

/// <summary>An annotated file is Markdown as Pandoc reads it: both see the same headings, spans, ids, classes, keys and words.</summary>
public class PandocTests
{
    [Theory]
    [InlineData("hexi-2022.report.md")]
    [InlineData("hexi-2022.glossary.md")]
    public async Task Pandoc_reads_the_seeds_alike(string seed) => await CheckAsync(Repository.ReadSeed(seed));

    [Fact]
    public async Task Pandoc_reads_generated_documents_alike()
        => await CheckAsync(Trees.FrontMatter + string.Join("\n\n", DocumentGen.PandocDocuments.Array[100].Single().Select(document => document.Body)) + "\n");

    private static async Task CheckAsync(string text)
    {
        IReadOnlyList<string>? theirs = await Pandoc.OutlineAsync(text, TestContext.Current.CancellationToken);
        Assert.SkipWhen(theirs is null, "Pandoc is not installed.");

        Assert.Equal(Outline.Of(Trees.Parse(text)), theirs);
    }
}
