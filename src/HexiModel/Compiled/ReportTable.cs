using System.ComponentModel;
using System.Text;

namespace HexiModel.Compiled;

/// <summary>
/// The form in which generated code carries a report: a line for each object, tab-separated <c>key=value</c> fields, defaults left out.
/// It holds no character that could end a C# literal or hide in an editor; those are escaped as <c>\uXXXX</c>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ReportTable
{
    /// <summary>Reads a table.</summary>
    /// <param name="utf8">The table in UTF-8, as a <c>u8</c> literal holds it.</param>
    /// <exception cref="FormatException">It is no table of this version of the library.</exception>
    public static ReportData Read(ReadOnlySpan<byte> utf8)
#if NET8_0_OR_GREATER
        => Read(Encoding.UTF8.GetString(utf8));
#else
        => Read(Encoding.UTF8.GetString(utf8.ToArray()));
#endif

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">It is no table of this version of the library.</exception>
    public static ReportData Read(string table)
        => new ReportTableReader(table ?? throw new ArgumentNullException(nameof(table))).Read();

    /// <summary>Writes a table; <see cref="Read(string)"/> gives an equal report back.</summary>
    public static string Write(ReportData report)
        => new ReportTableWriter().Write(report ?? throw new ArgumentNullException(nameof(report)));
}
