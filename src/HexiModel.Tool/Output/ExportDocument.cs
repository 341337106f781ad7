using HexiModel.Json;

namespace HexiModel.Tool.Output;

/// <summary>The JSON of reports, in the one shape that <c>docs/json.md</c> describes.</summary>
internal static class ExportDocument
{
    /// <summary>Writes the document, indented, with a line end behind it.</summary>
    public static void Write(IEnumerable<Report> reports, TextWriter writer)
    {
        // The library indents with the line ends of the system; inside strings they are escaped, so that only the indentation is touched.
        string json = ReportJson.Serialize(new ReportExport(reports), indented: true);
        writer.WriteLine(json.Replace("\r\n", "\n", StringComparison.Ordinal));
    }
}
