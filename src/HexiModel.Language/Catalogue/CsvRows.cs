using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Catalogue;

/// <summary>The rows of a file of comma-separated values with double quotes (RFC 4180), and what is wrong with their shape.</summary>
/// <param name="file">The file.</param>
/// <param name="quote">The rule for a row whose quotes do not match; its argument is the number of such rows.</param>
/// <param name="malformed">The rule for a row with another number of fields; its arguments are that number, the number of such rows, and that of the header.</param>
internal sealed class CsvRows(SourceFile file, DiagnosticRule quote, DiagnosticRule malformed)
{
    /// <summary>More mistakes of one kind are one mistake (a file with other separators), which is reported once.</summary>
    public const int MostEach = 3;

    private readonly List<TextSpan> _unquoted = [];
    private readonly List<(TextSpan Row, int Fields)> _uneven = [];

    /// <summary>The lines that are not blank, behind a byte order mark.</summary>
    public static IEnumerable<LineSpan> LinesOf(SourceFile file)
        => LineSpan.From(file.Text, file.Text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0).Where(line => !line.IsBlank(file.Text));

    /// <summary>The lines of a file that can be read; none, which is reported, where it is empty or in another encoding.</summary>
    public List<LineSpan> Lines(DiagnosticBag diagnostics)
    {
        EncodingCheck.Check(file, diagnostics);
        if (EncodingCheck.IsUnreadable(file.Text))
        {
            return [];
        }

        List<LineSpan> lines = [.. LinesOf(file)];
        if (lines.Count == 0)
        {
            diagnostics.Report(Rules.EmptyFile, file, default);
        }

        return lines;
    }

    /// <summary>The fields of a row; null, which <see cref="Report"/> reports, where there are not as many as the header has.</summary>
    public List<CsvField>? Read(LineSpan line, int columns)
    {
        List<CsvField>? fields = CsvLine.Read(file.Text, line);
        if (fields is null)
        {
            _unquoted.Add(line.Span);
        }
        else if (fields.Count != columns)
        {
            _uneven.Add((line.Span, fields.Count));
            return null;
        }

        return fields;
    }

    /// <summary>Reports the rows that could not be read, each; where they are many the first, with their number.</summary>
    public void Report(DiagnosticBag diagnostics, int columns)
    {
        foreach (TextSpan row in _unquoted.Take(Shown(_unquoted.Count)))
        {
            diagnostics.Report(quote, file, row, Invariant(_unquoted.Count));
        }

        foreach ((TextSpan row, int fields) in _uneven.Take(Shown(_uneven.Count)))
        {
            diagnostics.Report(malformed, file, row, Invariant(fields), Invariant(_uneven.Count), Invariant(columns));
        }
    }

    private static int Shown(int count) => count > MostEach ? 1 : count;

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
