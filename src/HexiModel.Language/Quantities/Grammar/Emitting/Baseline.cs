using HexiModel.Language.Text;

namespace HexiModel.Language.Quantities.Grammar.Emitting;

/// <summary>What a change or a difference is compared with.</summary>
/// <param name="Words">The words, without 较 and 比; null for none.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="TakesDate">Whether a date there, which would be an expression of its own, joins this one.</param>
internal readonly record struct Baseline(string? Words, TextSpan Span, bool TakesDate = false);
