using System.Collections.Immutable;

namespace HexiModel.Tool.Findings;

/// <summary>Findings held against a baseline.</summary>
/// <param name="Path">The path of the baseline, as the user wrote it.</param>
/// <param name="New">Those that it does not know.</param>
/// <param name="Known">How many it knows.</param>
/// <param name="Stale">How many of its entries are no longer found.</param>
internal sealed record BaselineMatch(string Path, ImmutableArray<Finding> New, int Known, int Stale);
