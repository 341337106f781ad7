using System.Text;
using HexiModel.Compiled;

namespace HexiModel.Language.Drafting;

/// <summary>Writes a catalogue of indicators (RFC 4180).</summary>
internal static class CatalogueWriter
{
    public static string Write(IEnumerable<IndicatorData> rows) => "id,name,name-en,unit,kind,better,codes\n" + Rows(rows);

    /// <summary>The rows alone, for a catalogue that is there.</summary>
    public static string Rows(IEnumerable<IndicatorData> rows)
    {
        StringBuilder text = new();
        foreach (IndicatorData row in rows)
        {
            string?[] fields = [row.Id, row.Name, row.EnglishName, row.Unit, row.Kind is { } kind ? Keywords.Of(kind) : null, row.DesiredDirection is { } better ? Keywords.Of(better) : null, row.Codes];
            text.Append(string.Join(",", fields.Select(Field))).Append('\n');
        }

        return text.ToString();
    }

    private static string Field(string? value)
        => value is null ? "" : value.IndexOfAny([',', '"', '\n', '\r']) < 0 ? value : "\"" + value.Replace("\"", "\"\"") + "\"";
}
