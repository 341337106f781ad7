using System.Text;

namespace HexiModel.Compiled;

/// <summary>
/// The form in which generated code carries a report, in UTF-8: a head with the number of its records, the place of each record's row, the
/// rows. A row is a word and tab-separated <c>name=value</c> cells, defaults left out; the rows of what a record holds follow its own. So one
/// record is read without the others. No character of it could end a C# literal or hide in an editor; those are escaped as <c>\uXXXX</c>.
/// </summary>
internal static class ReportTable
{
    /// <summary>What a table of this version begins with.</summary>
    public const string Mark = "hexi1";

    /// <summary>The digits of each number of the head.</summary>
    public const int Digits = 8;

    /// <summary>The mark, four counts, a line end.</summary>
    public const int HeadLength = 5 + (4 * Digits) + 1;

    /// <summary>The names of files, and the report itself.</summary>
    public const int RowsBeforeSections = 2;

    public const string Files = "files";
    public const string Official = "o";
    public const string Annotated = "a";

    /// <summary>Whether it begins as a table of this version.</summary>
    public static bool HasMark(ReadOnlySpan<byte> table)
    {
        if (table.Length < HeadLength)
        {
            return false;
        }

        for (int i = 0; i < Mark.Length; i++)
        {
            if (table[i] != Mark[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A number of the head.</summary>
    /// <exception cref="FormatException">There is none at that place.</exception>
    public static int Number(ReadOnlySpan<byte> table, int start)
    {
        int number = 0;
        for (int i = start; i < start + Digits; i++)
        {
            number = i < table.Length && table[i] is >= (byte)'0' and <= (byte)'9' and byte digit
                ? (number * 10) + (digit - '0')
                : throw new FormatException("The head of the table is damaged.");
        }

        return number;
    }

    /// <summary>Writes a table; <see cref="Read(string)"/> gives an equal report back.</summary>
    public static string Write(ReportData report) => new ReportTableWriter().Write(report);

    /// <summary>Reads all of a table.</summary>
    /// <exception cref="FormatException">It is not a table of this version of the library.</exception>
    public static ReportData Read(string table) => Read(Encoding.UTF8.GetBytes(table));

    /// <inheritdoc cref="Read(string)"/>
    public static ReportData Read(byte[] utf8)
    {
        TableContent content = new(() => utf8);
        return content.Header with
        {
            Sections = [.. Enumerable.Range(0, content.Sections).Select(content.Section)],
            Indicators = [.. Enumerable.Range(0, content.Indicators).Select(content.Indicator)],
            Facts = [.. Enumerable.Range(0, content.Facts).Select(content.Fact)],
            Terms = [.. Enumerable.Range(0, content.Terms).Select(content.Term)],
        };
    }
}
