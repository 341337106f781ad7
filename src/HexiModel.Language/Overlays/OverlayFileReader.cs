using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Overlays;

/// <summary>Reads one progress or task file: comma-separated values with double quotes (RFC 4180), the columns named in the first line.</summary>
internal sealed class OverlayFileReader(SourceFile file, OverlayColumns columns, DiagnosticBag diagnostics)
{
    /// <summary>Mistakes of one kind are one mistake where there are more: a file with other separators.</summary>
    private const int MostSaidEach = 3;

    private readonly List<TextSpan> _unquoted = [];
    private readonly List<(TextSpan Row, int Fields)> _uneven = [];
    private string[] _header = [];

    /// <summary>The rows that can be taken apart, in order.</summary>
    public IReadOnlyList<OverlayRow> Read()
    {
        EncodingCheck.Check(file, diagnostics);
        if (EncodingCheck.IsUnreadable(file.Text))
        {
            return [];
        }

        int start = file.Text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        List<LineSpan> lines = [.. LineSpan.From(file.Text, start).Where(line => !line.IsBlank(file.Text))];
        if (lines.Count == 0)
        {
            diagnostics.Report(Rules.EmptyFile, file, default);
            return [];
        }

        List<OverlayRow> rows = ReadHeader(lines[0]) ? [.. lines.Skip(1).Select(ReadRow).OfType<OverlayRow>()] : [];
        ReportMalformed();
        return rows;
    }

    /// <summary>Checks the header; false where a column is missing without which rows mean nothing.</summary>
    private bool ReadHeader(LineSpan line)
    {
        List<CsvField> fields = CsvLine.Read(file.Text, line) ?? [];
        _header = [.. fields.Select(field => field.Value)];
        string[] missing = [.. columns.Required.Except(_header)];
        if (missing.Length > 0 && !_header.Intersect(columns.All).Any())
        {
            // Nothing of it is a header: a file with other separators, or rows alone.
            diagnostics.Report(Rules.OverlayColumnMissing, file, line.Span, string.Join(", ", missing), columns.Header);
            return false;
        }

        foreach (CsvField field in fields.Where((field, i) => Array.IndexOf(columns.All, field.Value) < 0 || Array.IndexOf(_header, field.Value) < i))
        {
            diagnostics.ReportUnknown(Rules.OverlayColumnUnknown, file, field.Span, field.Value, columns.All.Except(_header), field.Value, columns.Header);
        }

        if (missing.Length > 0)
        {
            diagnostics.Report(Rules.OverlayColumnMissing, file, line.Span, string.Join(", ", missing), columns.Header);
        }

        return missing.Length == 0;
    }

    private OverlayRow? ReadRow(LineSpan line)
    {
        List<CsvField>? fields = CsvLine.Read(file.Text, line);
        if (fields is { Count: var count } && count == _header.Length)
        {
            return fields.TrueForAll(field => field.Value.Length == 0) || IsWrong(fields) ? null : ToRow(line, fields);
        }

        if (fields is null)
        {
            _unquoted.Add(line.Span);
        }
        else
        {
            _uneven.Add((line.Span, fields.Count));
        }

        return null;
    }

    /// <summary>Says what is missing in a row, and which of its cells are formulas: a spreadsheet would compute them, and a table may be read by one.</summary>
    private bool IsWrong(List<CsvField> fields)
    {
        bool isWrong = false;
        foreach (string name in columns.Required.Where(name => Field(fields, name).Value.Length == 0))
        {
            isWrong = true;
            diagnostics.Report(Rules.OverlayValueMissing, file, Field(fields, name).Span, name);
        }

        foreach (CsvField field in fields.Where(field => field.Value.Length > 1 && field.Value[0] is '=' or '@'))
        {
            isWrong = true;
            diagnostics.Report(Rules.CellFormula, file, field.Span, field.Value);
        }

        InvisibleCharacters.Report(diagnostics, file, Field(fields, OverlayColumns.Target).Span, OverlayColumns.Target);
        return isWrong;
    }

    private OverlayRow ToRow(LineSpan line, List<CsvField> fields)
    {
        CsvField Cell(string name) => Field(fields, name);
        string? Words(string name) => Cell(name).Value is { Length: > 0 } text ? text : null;
        return columns == OverlayColumns.Progress
            ? new ProgressRow(
                file, line.Span, Cell(OverlayColumns.Target), Cell(OverlayColumns.AsOf), Cell(OverlayColumns.Actual), Words(OverlayColumns.Note), Words(OverlayColumns.Source))
            : new TaskRow(
                file,
                line.Span,
                Cell(OverlayColumns.Target),
                Words(OverlayColumns.Item),
                Words(OverlayColumns.Work),
                Words(OverlayColumns.Lead),
                Words(OverlayColumns.Support),
                Words(OverlayColumns.Leader),
                Cell(OverlayColumns.Due));
    }

    private CsvField Field(List<CsvField> fields, string column)
        => Array.IndexOf(_header, column) is >= 0 and var index ? fields[index] : new CsvField("", new TextSpan(fields[fields.Count - 1].Span.End, 0));

    /// <summary>Rows that cannot be taken apart, each; where they are many the first says how many.</summary>
    private void ReportMalformed()
    {
        foreach (TextSpan row in _unquoted.Take(_unquoted.Count > MostSaidEach ? 1 : MostSaidEach))
        {
            diagnostics.Report(Rules.OverlayQuote, file, row, Invariant(_unquoted.Count));
        }

        foreach ((TextSpan row, int fields) in _uneven.Take(_uneven.Count > MostSaidEach ? 1 : MostSaidEach))
        {
            diagnostics.Report(Rules.OverlayMalformed, file, row, Invariant(fields), Invariant(_header.Length), Invariant(_uneven.Count));
        }
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
