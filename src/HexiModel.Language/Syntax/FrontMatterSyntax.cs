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

    internal FrontMatterEntry? Find(FrontMatterKey key) => Find(key.Name);

    /// <summary>The value of a key; null where it is not there or not one.</summary>
    internal T? Get<T>(FrontMatterKey<T> key) => Find(key) is { } entry ? key.Value.Read(entry.Value) : default;
}

/// <summary>A line of the front matter.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Value">The value, quotes taken off.</param>
/// <param name="ValueSpan">Where the value stands, quotes included.</param>
public sealed record FrontMatterEntry(string Key, TextSpan KeySpan, string Value, TextSpan ValueSpan)
{
    /// <summary>Its quotes do not pair, which has been said: what is wrong with the value follows from that.</summary>
    public bool HasErrors { get; init; }
}
