using System.Text;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Fixes;

/// <summary>Makes an id of official words: their letters, numbered where it is taken.</summary>
internal static class WordId
{
    private const int MaximumLength = 16;

    public static string Make(string words, SyntaxTree tree)
    {
        StringBuilder letters = new();
        foreach (char c in words.Where(c => char.IsLetter(c) && !char.IsSurrogate(c)).Take(MaximumLength))
        {
            letters.Append(c);
        }

        string id = letters.Length == 0 ? "id" : letters.ToString();
        HashSet<string> taken = new(
            tree.Blocks.SelectMany(block => block.Descendants().Select(span => span.Attributes.Id)
                .Concat(block is HeadingSyntax heading ? [heading.Attributes.Id] : []))
                .Select(attribute => attribute?.Name ?? ""),
            StringComparer.Ordinal);
        string unique = id;
        for (int number = 2; taken.Contains(unique); number++)
        {
            unique = FormattableString.Invariant($"{id}-{number}");
        }

        return unique;
    }
}
