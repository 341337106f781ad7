using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

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
