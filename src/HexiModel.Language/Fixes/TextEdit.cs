using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>A change of a file: a stretch of it, and what shall stand there.</summary>
/// <param name="Span">The stretch; empty to insert.</param>
/// <param name="NewText">What shall stand there; empty to delete.</param>
public readonly record struct TextEdit(TextSpan Span, string NewText);
