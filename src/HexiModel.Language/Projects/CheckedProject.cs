using System.Collections.Immutable;
using HexiModel.Language.Binding;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Projects;

/// <summary>The annotated files of a project, bound and named.</summary>
/// <param name="Reports">The reports, in the order of their names.</param>
/// <param name="Diagnostics">All that is wrong, each once, in the order of files and places.</param>
public sealed record CheckedProject(ImmutableArray<BoundReport> Reports, ImmutableArray<Diagnostic> Diagnostics);
