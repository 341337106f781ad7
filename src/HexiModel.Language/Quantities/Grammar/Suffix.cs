namespace HexiModel.Language.Quantities.Grammar;

/// <summary>The bound behind a number and its unit.</summary>
/// <param name="Bound">The bound.</param>
/// <param name="Start">Where it stands.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Suffix(Bound Bound, int Start, int End);
