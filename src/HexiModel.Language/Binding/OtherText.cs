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
        Dictionary<int, int> places = Places(source.Text);
        return new OtherText(paragraphs.Count(text => Has(source.Text, places, text, 0) || Has(source.Text, places, text, text.Length - LookedFor)), paragraphs.Length);
    }

    private static bool Has(string source, Dictionary<int, int> places, string text, int start)
        => places.TryGetValue(HashAt(text, start), out int place)
            && (string.CompareOrdinal(source, place, text, start, LookedFor) == 0 || source.IndexOf(text.Substring(start, LookedFor), StringComparison.Ordinal) >= 0);

    /// <summary>The first place of each run of characters, by its hash: the text is gone through once, not for each paragraph.</summary>
    private static Dictionary<int, int> Places(string source)
    {
        Dictionary<int, int> places = [];
        for (int place = 0; place + LookedFor <= source.Length; place++)
        {
            int hash = HashAt(source, place);
            if (!places.ContainsKey(hash))
            {
                places.Add(hash, place);
            }
        }

        return places;
    }

    private static int HashAt(string text, int start)
    {
        int hash = 0;
        for (int i = start; i < start + LookedFor; i++)
        {
            hash = unchecked((hash * 31) + text[i]);
        }

        return hash;
    }
}
