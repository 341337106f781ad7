using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>How many paragraphs of a file are in an official text, to tell a text with mistakes from that of another report.</summary>
/// <param name="Found">Those that begin or end with words of it.</param>
/// <param name="All">Those that are long enough to tell.</param>
internal sealed record OtherText(int Found, int All)
{
    /// <summary>As many characters of a paragraph's beginning and end are looked for.</summary>
    private const int LookedFor = 10;

    /// <summary>With fewer paragraphs a mistake in each is as likely as another text.</summary>
    private const int FewestParagraphs = 4;

    /// <summary>Two reports of one place share a greeting and a few set phrases.</summary>
    public bool IsOther => All >= FewestParagraphs && 4 * Found < All;

    public static OtherText Compare(SyntaxTree tree, SourceFile source)
    {
        string[] paragraphs = [.. tree.Blocks.Where(block => block is not HeadingSyntax).Select(block => block.Text.Text).Where(text => text.Length >= LookedFor)];
        return new OtherText(paragraphs.Count(text => Has(source, text.Substring(0, LookedFor)) || Has(source, text.Substring(text.Length - LookedFor))), paragraphs.Length);
    }

    private static bool Has(SourceFile source, string words) => source.Text.IndexOf(words, StringComparison.Ordinal) >= 0;
}
