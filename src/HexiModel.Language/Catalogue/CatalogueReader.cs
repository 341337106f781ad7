using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Catalogue;

/// <summary>Reads the catalogue files of a project. An indicator stands once in all of them.</summary>
internal sealed class CatalogueReader
{
    private const int MostIdsShown = 50;

    private readonly DiagnosticBag _diagnostics = new();
    private readonly ImmutableArray<IndicatorRow>.Builder _rows = ImmutableArray.CreateBuilder<IndicatorRow>();
    private readonly ImmutableArray<string>.Builder _leftOut = ImmutableArray.CreateBuilder<string>();
    private readonly Dictionary<string, IndicatorRow> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndicatorRow> _byName = new(StringComparer.Ordinal);

    public static IndicatorCatalogue Read(SourceFile[] files)
    {
        CatalogueReader reader = new();
        foreach (SourceFile file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            reader.Read(file);
        }

        return new IndicatorCatalogue(reader._rows.ToImmutable(), reader._leftOut.ToImmutable(), reader._diagnostics.ToImmutable());
    }

    private void Read(SourceFile file)
    {
        CatalogueFileReader reader = new(file, _diagnostics);
        List<(IndicatorRow Row, IndicatorRow Other)> repeated = [];
        foreach (IndicatorRow row in reader.Read())
        {
            if (_byId.TryGetValue(row.Data.Id, out IndicatorRow? other))
            {
                // Catalogues of two places may share rows.
                if (other.File == file || !row.SaysTheSame(other))
                {
                    repeated.Add((row, other));
                }
            }
            else
            {
                _byId.Add(row.Data.Id, row);
                _rows.Add(row);
                CheckName(row);
            }
        }

        _leftOut.AddRange(reader.LeftOut);
        foreach (IGrouping<SourceFile, (IndicatorRow, IndicatorRow)> rows in repeated.GroupBy(rows => rows.Other.File))
        {
            ReportRepeated(file, rows.Key, [.. rows]);
        }
    }

    /// <summary>Of two rows with one name nobody can say which one the words of a report mean.</summary>
    private void CheckName(IndicatorRow row)
    {
        foreach (string name in row.Names.Distinct(StringComparer.Ordinal))
        {
            if (_byName.TryGetValue(name, out IndicatorRow? other))
            {
                _diagnostics.Report(Rules.CatalogueNameShared, row.File, row.IdSpan, name, row.Data.Id, other.Data.Id, other.Place);
            }
            else
            {
                _byName.Add(name, row);
            }
        }
    }

    private void ReportRepeated(SourceFile file, SourceFile otherFile, List<(IndicatorRow Row, IndicatorRow Other)> repeated)
    {
        // A row that says something else was meant to be another indicator, perhaps one that is looked for.
        if (repeated.Any(rows => rows.Row.Data != rows.Other.Data))
        {
            _leftOut.Add("");
        }

        if (repeated.Count > CsvRows.MostEach)
        {
            string ids = string.Join(", ", repeated.Take(MostIdsShown).Select(rows => rows.Row.Data.Id));
            _diagnostics.Report(
                Rules.CatalogueRepeated, file, repeated[0].Row.IdSpan, repeated.Count.ToString(CultureInfo.InvariantCulture), otherFile.Name, ids);
            return;
        }

        foreach ((IndicatorRow row, IndicatorRow other) in repeated)
        {
            _diagnostics.Report(Rules.CatalogueDuplicate, file, row.IdSpan, row.Data.Id, other.Place);
        }
    }
}
