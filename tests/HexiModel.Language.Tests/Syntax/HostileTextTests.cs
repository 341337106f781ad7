using CsCheck;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Syntax;

/// <summary>What holds for any text, made of what the language is made of.</summary>
public class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "[", "]", "{", "}", "#", ".", "=", "\"", "\\", "-", ",", ":", " ", "\t", "a", "b", "7", "河", "西", "，", "｛", "\u3000",
        "\n", "\r", "\r\n", "\n\n", "---\n", "report: r\n", "\n## ", "]{", "]{.fact #a", "[河]{#a}", "{.x}", " {#s}\n",
        "\uFEFF", "\u202E", "\0", "\uD800", "\uDE00", "\uFFFD",
    ];

    private static readonly Gen<string> Texts = Gen.Select(
        Gen.Bool,
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).List[0, 40],
        (hasFrontMatter, pieces) => (hasFrontMatter ? Trees.FrontMatter : "") + string.Concat(pieces));

    [Fact]
    public void The_tokens_joined_are_the_text() => Texts.Sample(text =>
    {
        SyntaxTree tree = Trees.Parse(text);

        Assert.Equal(text, string.Concat(tree.Tokens.Select(token => token.Span.Of(text))));
        Assert.DoesNotContain(tree.Tokens, token => token.Span.IsEmpty);
    });

    [Fact]
    public void Every_part_lies_inside_its_whole() => Texts.Sample(text =>
    {
        SyntaxTree tree = Trees.Parse(text);
        TextSpan whole = new(0, text.Length);

        Assert.All(tree.Blocks, block =>
        {
            Assert.True(whole.Contains(block.Span));
            CheckContent(block.Content, block.Span, new TextSpan(0, block.Text.Text.Length));
        });
        Assert.All(tree.Spans(), span => Assert.True(
            span.Attributes.Items.All(item => span.Attributes.Span.Contains(item.Span) && item.Span.Contains(item.NameSpan))));
        Assert.All(tree.Diagnostics, diagnostic => Assert.True(whole.Contains(diagnostic.Span) && (!diagnostic.Span.IsEmpty || text.Length == 0)));
    });

    [Fact]
    public void The_official_text_of_a_block_is_in_its_file() => Texts.Sample(text =>
    {
        foreach (OfficialText official in Trees.Parse(text).Blocks.Select(block => block.Text))
        {
            Assert.Equal(official.Text, string.Concat(Enumerable.Range(0, official.Text.Length).Select(i => text[official.ToFile(i)])));
        }
    });

    [Fact]
    public void Strip_gives_no_more_than_the_file_holds() => Texts.Sample(text =>
    {
        SyntaxTree tree = Trees.Parse(text);

        int words = tree.Tokens.Sum(token => token.Kind switch
        {
            SyntaxTokenKind.Text => token.Span.Length,
            SyntaxTokenKind.Escape => 1,
            _ => 0,
        });
        Assert.Equal(words + (2 * Math.Max(0, tree.Blocks.Length - 1)), Stripper.Strip(tree).Length);
    });

    [Fact]
    public void A_message_can_be_shown_for_every_finding() => Texts.Sample(text =>
        Assert.All(Trees.Parse(text).Diagnostics, diagnostic => Assert.DoesNotContain(diagnostic.ToString(), c => char.IsControl(c) || c == '\u202E')));

    private static void CheckContent(IEnumerable<InlineSyntax> content, TextSpan around, TextSpan official)
    {
        foreach (InlineSyntax inline in content)
        {
            Assert.True(around.Contains(inline.Span) && official.Contains(inline.Official), $"{inline.Span} in {around}, {inline.Official} in {official}");
            around = TextSpan.FromBounds(inline.Span.End, around.End);
            official = TextSpan.FromBounds(inline.Official.End, official.End);
            if (inline is SpanSyntax span)
            {
                CheckContent(span.Content, span.Span, span.Official);
            }
        }
    }
}
