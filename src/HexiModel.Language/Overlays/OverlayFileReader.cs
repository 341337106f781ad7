using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Overlays;

/// <summary>Reads one progress or task file: comma-separated values with double quotes (RFC 4180), the columns named in the first line.</summary>
internal sealed class OverlayFileReader(SourceFile file, OverlayColumns columns, DiagnosticBag diagnostics)
{
    private readonly CsvRows _rows = new(file, Rules.OverlayQuote, Rules.OverlayMalformed);
    private string[] _header = [];

    /// <summary>The rows that can be taken apart, in order.</summary>
    public IReadOnlyList<OverlayRow> Read()
    {
        List<LineSpan> lines = _rows.Lines(diagnostics);
        if (lines.Count == 0)
        {
            return [];
        }

        List<OverlayRow> rows = ReadHeader(lines[0]) ? [.. lines.Skip(1).Select(ReadRow).OfType<OverlayRow>()] : [];
        _rows.Report(diagnostics, _header.Length);
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
        => _rows.Read(line, _header.Length) is { } fields && fields.Exists(field => field.Value.Length > 0) && !IsWrong(fields) ? ToRow(line, fields) : null;

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
}
