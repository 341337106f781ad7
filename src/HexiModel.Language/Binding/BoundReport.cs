using System.Collections.Immutable;
using HexiModel.Compiled;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Binding;

/// <summary>A report that was read and bound.</summary>
public sealed record BoundReport
{
    private readonly ReportData? _data;

    internal BoundReport(ReportSources sources, ReportData? data, ImmutableArray<BoundId> ids, ImmutableArray<Diagnostic> diagnostics)
    {
        Sources = sources;
        _data = data;
        Ids = ids;
        Diagnostics = diagnostics;
    }

    /// <summary>The files.</summary>
    public ReportSources Sources { get; }

    /// <summary>The ids that the files give, in the order of files and places.</summary>
    public ImmutableArray<BoundId> Ids { get; }

    /// <summary>All that is wrong.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What binding asked the catalogue.</summary>
    internal CatalogueUse CatalogueUse { get; init; } = new();

    /// <summary>What the report states; null where the front matter gives it no id.</summary>
    internal ReportData? Data => _data;

    /// <summary>The official text with its places, as <see cref="ReportText.Write"/> writes it.</summary>
    internal string Text { get; init; } = "";

    /// <summary>The report as a model; null where the front matter gives it no id.</summary>
    public Report? ToReport() => _data is null ? null : Report.Create(_data, new ReportText(Text));
}
