using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Tests;

namespace HexiModel.Language.Tests.Syntax;

public class StripLawTests
{
    private static readonly string[] Seeds = ["hexi-2022.report.md", "hexi-2022.glossary.md"];

    [Fact]
    public void The_seeds_strip_to_the_official_text_byte_for_byte()
    {
        SyntaxTree[] trees = [.. Seeds.Select(Parse)];

        Assert.Equal(Repository.ReadSeed("hexi-2022.txt"), Stripper.Strip(trees));
    }

    [Fact]
    public void The_seeds_have_no_findings_of_the_reader()
        => Assert.Empty(Seeds.SelectMany(seed => Parse(seed).Diagnostics));

    [Fact]
    public void The_tokens_of_the_seeds_are_the_files()
    {
        foreach (string seed in Seeds)
        {
            SyntaxTree tree = Parse(seed);
            Assert.Equal(tree.File.Text, string.Concat(tree.Tokens.Select(token => token.Span.Of(tree.File.Text))));
        }
    }

    private static SyntaxTree Parse(string seed) => SyntaxTree.Parse(new SourceFile(seed, Repository.ReadSeed(seed)));
}
