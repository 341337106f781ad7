using HexiModel.Language.Diagnostics;

namespace HexiModel.Tool.Findings;

/// <summary>A diagnostic with what it can be known by again after lines above it have changed.</summary>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Words">The words of its place, safe to show on one line; empty where it has none.</param>
/// <param name="Ordinal">Which it is, from 1, among those of its file that break the same rule at the same words.</param>
internal sealed record Finding(Diagnostic Diagnostic, string Words, int Ordinal);
