using System.Collections.Immutable;
using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Catalogue;

/// <summary>Reads one catalogue file: comma-separated values with double quotes (RFC 4180), one indicator a line.</summary>
internal sealed class CatalogueFileReader(SourceFile file, DiagnosticBag diagnostics)
{
    /// <summary>The columns, in order.</summary>
    public static readonly string[] Columns = ["id", "name", "name-en", "unit", "kind", "better", "codes"];

    /// <summary>A column that a catalogue may have behind the others.</summary>
    private const string AliasesColumn = "aliases";

    private readonly CsvRows _rows = new(file, Rules.CatalogueQuote, Rules.CatalogueMalformed);

    private bool _hasHeader;
    private int _columns = Columns.Length;

    /// <summary>What stood in rows that could not be taken; empty for what nobody can say.</summary>
    public List<string> LeftOut { get; } = [];

    /// <summary>The rows that can be taken, in order.</summary>
    public IReadOnlyList<IndicatorRow> Read()
    {
        List<LineSpan> lines = _rows.Lines(diagnostics);
        if (lines.Count == 0)
        {
            LeftOut.Add("");
            return [];
        }

        List<IndicatorRow> rows = ReadHeader(lines[0]) ? [.. lines.Skip(1).Select(ReadRow).OfType<IndicatorRow>()] : [];
        _rows.Report(InRows, _columns);
        return rows;
    }

    /// <summary>How many fields a row of the file has, by its header.</summary>
    public static int CountColumns(SourceFile file)
        => HeaderColumns([.. CsvRows.LinesOf(file).Take(1).SelectMany(line => CsvLine.Read(file.Text, line) ?? []).Select(field => field.Value)]) ?? Columns.Length;

    /// <summary>How many columns a right header names; null for another one.</summary>
    private static int? HeaderColumns(string[] names)
        => names.Take(Columns.Length).SequenceEqual(Columns) && names.Skip(Columns.Length).ToArray() is [] or [AliasesColumn] ? names.Length : null;

    /// <summary>Checks the header; false where its columns are others, so that nobody can say what the rows mean.</summary>
    private bool ReadHeader(LineSpan line)
    {
        string[] names = [.. (CsvLine.Read(file.Text, line) ?? []).Select(field => field.Value)];
        int? columns = HeaderColumns(names);
        _hasHeader = columns is not null;
        _columns = columns ?? Columns.Length;
        if (_hasHeader)
        {
            return true;
        }

        LeftOut.Add("");
        diagnostics.Report(Rules.CatalogueHeader, file, line.Span, line.Span.Of(file.Text));
        return !names.Where((name, i) => Array.IndexOf(Columns, name) is >= 0 and var place && place != i).Any();
    }

    private IndicatorRow? ReadRow(LineSpan line)
    {
        if (_rows.Read(line, _columns) is not { } fields)
        {
            LeftOut.Add(line.Span.Of(file.Text));
            return null;
        }

        return Bind(fields, [.. Units(fields[3])]) is { } data ? new IndicatorRow(data, file, fields[0].Span) { Aliases = Aliases(fields) } : null;
    }

    /// <summary>Where to say what is wrong in rows: nowhere under a header that is none, for that is the mistake.</summary>
    private DiagnosticBag InRows => _hasHeader ? diagnostics : new DiagnosticBag();

    private IndicatorData? Bind(List<CsvField> fields, string[] units)
    {
        InvisibleCharacters.Report(InRows, file, fields[0].Span, "id");
        InvisibleCharacters.Report(InRows, file, fields[1].Span, "name");
        string id = Ids.Normalize(fields[0].Value);
        if (!Ids.IsValid(id))
        {
            LeftOut.Add("");
            InRows.Report(Rules.InvalidId, file, fields[0].Span, fields[0].Value);
            return null;
        }

        if (fields[1].Value.Length == 0)
        {
            LeftOut.Add(id);
            InRows.Report(Rules.InvalidValue, file, fields[1].Span, "", "name", "…");
            return null;
        }

        return new IndicatorData
        {
            Id = id,
            Name = fields[1].Value,
            EnglishName = NullIfEmpty(fields[2].Value),
            Unit = units.FirstOrDefault(),
            OtherUnits = units.Length > 1 ? string.Join(Indicator.UnitSeparator.ToString(), units.Skip(1)) : null,
            Kind = Word(fields[4], Values.IndicatorKind, "kind"),
            DesiredDirection = Word(fields[5], Values.DesiredDirection, "better"),
            Codes = NullIfEmpty(fields[6].Value),
        };
    }

    private T? Word<T>(CsvField field, ValueKind<T> kind, string column)
    {
        if (!kind.Takes(field.Value) && field.Value.Length > 0)
        {
            InRows.ReportUnknown(Rules.InvalidValue, file, field.Span, field.Value, kind.Words, field.Value, column, kind.Expected);
        }

        return kind.Read(field.Value);
    }

    /// <summary>The units (家|户), the indicator's own first; without those that are misspelt or have a scale, so that no fact is held against them.</summary>
    private IEnumerable<string> Units(CsvField field)
    {
        string written = field.Span.Of(file.Text);
        int position = 0;
        foreach (string unit in Split(field.Value))
        {
            int at = Math.Max(written.IndexOf(unit, position, StringComparison.Ordinal), 0);
            position = at + unit.Length;
            if ((UnitSpelling.Meant(unit) ?? UnitSpelling.WithoutScale(unit)) is not { } meant)
            {
                yield return unit;
                continue;
            }

            InRows.ReportUnknown(Rules.InvalidValue, file, new TextSpan(field.Span.Start + at, unit.Length), unit, [meant], unit, "unit", UnitSpelling.Examples);
        }
    }

    private ImmutableArray<string> Aliases(List<CsvField> fields)
    {
        if (fields.Count == Columns.Length)
        {
            return ImmutableArray<string>.Empty;
        }

        InvisibleCharacters.Report(InRows, file, fields[Columns.Length].Span, AliasesColumn);
        return Split(fields[Columns.Length].Value).Distinct(StringComparer.Ordinal).ToImmutableArray();
    }

    private static IEnumerable<string> Split(string values) => values.Split(Indicator.UnitSeparator).Select(value => value.Trim()).Where(value => value.Length > 0);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
