using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Tool.Fixing;

/// <summary>A finding that waits for a person's choice.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Line">The line of its place.</param>
/// <param name="Choices">The ways.</param>
/// <param name="Declined">The way that was chosen and is none here; null where none was chosen.</param>
internal sealed record UndecidedFinding(Diagnostic Diagnostic, string Line, ImmutableArray<string> Choices, string? Declined);
