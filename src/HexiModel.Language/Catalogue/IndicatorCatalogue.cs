using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Catalogue;

/// <summary>The indicators of a project (指标目录): <c>*.indicators.csv</c>, shared by all its reports.</summary>
public sealed class IndicatorCatalogue
{
    private readonly Dictionary<string, IndicatorRow> _byId;

    internal IndicatorCatalogue(ImmutableArray<IndicatorRow> rows, ImmutableArray<Diagnostic> diagnostics)
    {
        Rows = rows;
        Diagnostics = diagnostics;
        _byId = rows.ToDictionary(row => row.Data.Id, StringComparer.Ordinal);
    }

    /// <summary>No indicators.</summary>
    public static IndicatorCatalogue Empty { get; } = new(ImmutableArray<IndicatorRow>.Empty, ImmutableArray<Diagnostic>.Empty);

    /// <summary>The indicators, in order, each id once.</summary>
    public ImmutableArray<IndicatorRow> Rows { get; }

    /// <summary>What is wrong in the files.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Reads catalogue files; of two rows with one id the first stands.</summary>
    public static IndicatorCatalogue Parse(params SourceFile[] files)
        => CatalogueReader.Read(files ?? throw new ArgumentNullException(nameof(files)));

    /// <summary>The indicator with that id; null where there is none.</summary>
    public IndicatorRow? Find(string? id) => id is not null && _byId.TryGetValue(Binding.Ids.Normalize(id), out IndicatorRow? row) ? row : null;
}
