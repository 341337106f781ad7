using System.Collections.Immutable;
using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Binding;

/// <summary>What a report says, and what is wrong with how it is said.</summary>
/// <param name="Sources">The files it was bound from.</param>
/// <param name="Data">The report without what is wrong; null where not even its id can be read.</param>
/// <param name="Ids">All ids, in order of position, those of left-out objects not among them.</param>
/// <param name="Diagnostics">All that is wrong in its files, the reader's findings among it.</param>
public sealed record BoundReport(
    ReportSources Sources,
    ReportData? Data,
    ImmutableArray<BoundId> Ids,
    ImmutableArray<Diagnostic> Diagnostics);
