using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Mutation.Tests.Seeds;

namespace HexiModel.Mutation.Tests.Truncation;

/// <summary>
/// A file cut off anywhere: no exception, and an error unless nothing was lost. <c>HEXI_TRUNCATE_EVERYWHERE=1</c> binds the project for the
/// cut at every character, which takes some twenty minutes; else the cut at every character is read, and some are bound.
/// </summary>
public class TruncationTests
{
    private const string EverywhereVariable = "HEXI_TRUNCATE_EVERYWHERE";

    private static readonly bool IsEverywhere = Environment.GetEnvironmentVariable(EverywhereVariable) is "1";

    [Theory]
    [InlineData("Report", 401)]
    [InlineData("Glossary", 97)]
    [InlineData("Catalogue", 211)]
    [InlineData("Official", 997)]
    public void A_cut_is_an_error_unless_it_loses_nothing(string file, int step)
        => Assert.Empty(Truncations.Misjudged(Enum.Parse<SeedFile>(file), IsEverywhere ? 1 : step));

    /// <summary>What a cut leaves is the text up to the cut, as the reader takes it.</summary>
    [Theory]
    [InlineData("Report")]
    [InlineData("Glossary")]
    public void The_cut_at_every_character_of_a_paragraph_is_read(string file)
    {
        SyntaxTree clean = SeedProject.Clean.Tree(Enum.Parse<SeedFile>(file));
        foreach (BlockSyntax block in clean.Blocks)
        {
            string text = block.Span.Of(clean.File.Text);
            for (int length = 1; length < text.Length; length++)
            {
                SyntaxTree cut = SyntaxTree.Parse(new SourceFile("cut.md", text[..length]), TestContext.Current.CancellationToken);

                Assert.Equal(text[..length], string.Concat(cut.Tokens.Select(token => token.Span.Of(cut.File.Text))));
                Assert.All(cut.Diagnostics, diagnostic => Assert.InRange(diagnostic.Span.End, 0, length));
            }
        }
    }
}
