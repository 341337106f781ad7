using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>One attribute of a span or heading.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="Span">Where it stands, mark and quotes included.</param>
/// <param name="Name">The class, id or key, without its mark.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Value">The value of a key; empty for the other forms.</param>
/// <param name="ValueSpan">Where the value stands, without quotes; empty for the other forms.</param>
public sealed record AttributeSyntax(AttributeKind Kind, TextSpan Span, string Name, TextSpan NameSpan, string Value, TextSpan ValueSpan);
