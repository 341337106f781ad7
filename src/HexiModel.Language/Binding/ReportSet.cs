using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Binding;

/// <summary>The annotated files of a project, sorted into reports.</summary>
/// <param name="Reports">The reports with their glossaries, in the order of their paths.</param>
/// <param name="Diagnostics">Glossaries without a report, ids used by two reports, and what is wrong in files that belong to no report.</param>
public sealed record ReportSet(ImmutableArray<ReportSources> Reports, ImmutableArray<Diagnostic> Diagnostics);
