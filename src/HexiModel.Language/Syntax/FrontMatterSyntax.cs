using System.Collections.Immutable;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>The front matter of a file: flat <c>key: value</c> lines between two <c>---</c>.</summary>
/// <param name="Span">Where it stands, fences included; empty where there is none.</param>
/// <param name="Entries">Its lines, in order.</param>
public sealed record FrontMatterSyntax(TextSpan Span, ImmutableArray<FrontMatterEntry> Entries)
{
    /// <summary>The first line with that key; null where there is none.</summary>
    public FrontMatterEntry? Find(string key)
    {
        foreach (FrontMatterEntry entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }
}
