using System.Buffers;
using System.Globalization;

namespace HexiModel.Tool.Output.Export;

/// <summary>
/// A table as CSV by RFC 4180, for spreadsheet programs too: they need the byte order mark to read Chinese, and would run a text that begins like a formula.
/// </summary>
internal static class CsvFormat
{
    private const char ByteOrderMark = '\uFEFF';
    private const string LineEnd = "\r\n";

    /// <summary>What spreadsheet programs take for the beginning of a formula, the full-width forms in programs for Chinese and Japanese.</summary>
    private static readonly SearchValues<char> BeginningsOfFormulas = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    private static readonly SearchValues<char> QuotedCharacters = SearchValues.Create(",\"\r\n");

    /// <summary>Writes a table, row by row.</summary>
    public static void Write(ExportTable table, TextWriter writer)
    {
        writer.Write(ByteOrderMark);
        WriteRow(table.Columns.Select(column => Text(column.Head)), writer);
        foreach (IReadOnlyList<object?> row in table.Rows)
        {
            WriteRow(row.Select(Cell), writer);
        }
    }

    private static void WriteRow(IEnumerable<string> cells, TextWriter writer)
    {
        bool isFirst = true;
        foreach (string cell in cells)
        {
            if (!isFirst)
            {
                writer.Write(',');
            }

            writer.Write(cell);
            isFirst = false;
        }

        writer.Write(LineEnd);
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => Text(text),
        bool flag => flag ? "true" : "false",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Share share => (share.Value * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%",
        BoundedNumber number => Convert.ToString(number.Amount, CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>An apostrophe before a text makes a spreadsheet program leave it alone. Numbers are not texts: −3 stays −3.</summary>
    private static string Text(string text)
    {
        string harmless = text.Length > 0 && BeginningsOfFormulas.Contains(text[0]) ? "'" + text : text;
        return harmless.AsSpan().ContainsAny(QuotedCharacters) ? "\"" + harmless.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : harmless;
    }
}
