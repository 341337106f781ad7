using System.Collections.Immutable;
using HexiModel.Language.Binding;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Checks;
using HexiModel.Language.CSharp;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Overlays;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Projects;

/// <summary>Checks the annotated files of a project: what the analyzer reports in a build, and the command line without one.</summary>
public static class ProjectChecker
{
    /// <summary>Binds and names all reports.</summary>
    /// <param name="trees">The annotated files.</param>
    /// <param name="catalogue">The indicators.</param>
    /// <param name="officialTexts">The official texts at hand.</param>
    /// <param name="settings">What the project sets; null for nothing.</param>
    /// <param name="overlays">Progress and task files; null for none.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static CheckedProject Check(
        IEnumerable<SyntaxTree> trees,
        IndicatorCatalogue catalogue,
        IEnumerable<SourceFile> officialTexts,
        CheckSettings? settings = null,
        ProjectOverlays? overlays = null,
        CancellationToken cancellationToken = default)
    {
        settings ??= new CheckSettings();
        overlays ??= ProjectOverlays.Empty;
        ReportSet set = ReportSet.Group(trees, catalogue, officialTexts, overlays);
        CatalogueNames indicators = settings.IndicatorNames ?? CatalogueNames.Of(catalogue);
        List<Diagnostic> diagnostics = [.. catalogue.Diagnostics, .. overlays.Diagnostics, .. indicators.Diagnostics, .. set.Diagnostics, .. ReportMissing(set, catalogue, overlays)];
        List<ReportHead> heads = [];
        ImmutableArray<BoundReport>.Builder reports = ImmutableArray.CreateBuilder<BoundReport>();
        IEnumerable<(BoundReport Report, NamedReport Named)> bound = settings.InParallel
            ? set.Reports.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(BindAndName)
            : set.Reports.Select(BindAndName);
        foreach ((BoundReport report, NamedReport named) in bound)
        {
            diagnostics.AddRange(report.Diagnostics);
            diagnostics.AddRange(named.Diagnostics);
            diagnostics.AddRange(settings.CoverageFloor is { } floor && CoverageFloor.Check(report, floor) is { } below ? [below] : []);
            heads.AddRange(named.Head is { } head ? [head] : []);
            reports.Add(report);
        }

        diagnostics.AddRange(ProjectNames.Of(heads).Diagnostics);
        diagnostics.AddRange(ReportComparison.Check(reports));
        return new CheckedProject(reports.ToImmutable(), Ordered(diagnostics));

        (BoundReport, NamedReport) BindAndName(ReportSources sources)
        {
            BoundReport report = settings.Bind(sources, cancellationToken);
            return (report, settings.Name(report, settings.ClassNameOf(sources.Report.File), indicators));
        }
    }

    /// <summary>A catalogue or a progress file alone is a project whose report was lost on the way; what else has no report says so itself.</summary>
    private static IEnumerable<Diagnostic> ReportMissing(ReportSet set, IndicatorCatalogue catalogue, ProjectOverlays overlays)
        => !set.Reports.IsEmpty || !set.Diagnostics.IsEmpty ? []
            : !catalogue.Rows.IsEmpty ? [Diagnostic.At(Rules.ReportMissing, catalogue.Rows[0].File, catalogue.Rows[0].IdSpan)]
            : overlays.Rows.Take(1).Select(row => Diagnostic.At(Rules.ReportMissing, row.File, row.IdSpan));

    private static ImmutableArray<Diagnostic> Ordered(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Distinct()
        .OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Span.Start)
        .ThenBy(diagnostic => diagnostic.Span.Length)
        .ThenBy(diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal)
        .ToImmutableArray();
}
