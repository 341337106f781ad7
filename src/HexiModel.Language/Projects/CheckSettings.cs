using HexiModel.Language.Binding;
using HexiModel.Language.CSharp;
using HexiModel.Language.Text;

namespace HexiModel.Language.Projects;

/// <summary>What a project sets about the check of its reports.</summary>
public sealed record CheckSettings
{
    /// <summary>The least share of numbers, in percent, that the annotation accounts for; null for none.</summary>
    public decimal? CoverageFloor { get; init; }

    /// <summary>The class name that the project gives a report's file; null for the one that the report's id gives.</summary>
    public Func<SourceFile, string?> ClassNameOf { get; init; } = static _ => null;

    /// <summary>
    /// Whether reports are bound on all processors. Findings and their order are the same. A compiler, which already runs analyzers side by side,
    /// leaves it off.
    /// </summary>
    public bool InParallel { get; init; }

    /// <summary>The names of the indicators, where they are known; null to make them.</summary>
    internal CatalogueNames? IndicatorNames { get; init; }

    /// <summary>Binds a report; a host that keeps what it bound gives that.</summary>
    internal Func<ReportSources, CancellationToken, BoundReport> Bind { get; init; } = ReportBinder.Bind;

    /// <summary>Names a report that is bound.</summary>
    internal Func<BoundReport, string?, CatalogueNames, NamedReport> Name { get; init; } = ReportNamer.Name;
}
