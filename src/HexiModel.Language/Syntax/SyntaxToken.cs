using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>A stretch of an annotated file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct SyntaxToken(SyntaxTokenKind Kind, TextSpan Span);
