using System.Collections.Immutable;
using HexiModel.Language.Binding;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Overlays;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Projects;

/// <summary>The annotated files of a project, sorted into reports.</summary>
/// <param name="Reports">The reports with their glossaries, in the order of their paths.</param>
/// <param name="Diagnostics">Glossaries without a report, ids used by two reports, and what is wrong in files that belong to no report.</param>
public sealed record ReportSet(ImmutableArray<ReportSources> Reports, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>
    /// Sorts the files of a project into reports: a glossary goes to the report whose id it names, an official text to the report
    /// whose <c>source-file</c> it is.
    /// </summary>
    /// <param name="trees">The annotated files.</param>
    /// <param name="catalogue">The indicators.</param>
    /// <param name="officialTexts">Official texts, found by file name, in the report's folder before others.</param>
    /// <param name="overlays">Progress and task files; null for none.</param>
    public static ReportSet Group(IEnumerable<SyntaxTree> trees, IndicatorCatalogue catalogue, IEnumerable<SourceFile> officialTexts, ProjectOverlays? overlays = null)
        => new ReportGrouper(
            catalogue ?? throw new ArgumentNullException(nameof(catalogue)),
            [.. officialTexts ?? throw new ArgumentNullException(nameof(officialTexts))],
            overlays ?? ProjectOverlays.Empty)
            .Group(trees ?? throw new ArgumentNullException(nameof(trees)));
}
