using System.Globalization;
using System.Text.Json;

namespace HexiModel.Scorer;

/// <summary>Reads the labels of the development corpus (<c>gold-dev.json</c>), whose offsets are code points.</summary>
internal static class DevelopmentGold
{
    public static Gold Load(string folder)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold-dev.json")));
        JsonElement root = document.RootElement;
        Dictionary<string, string[]> lines = [];
        string LineOf(JsonElement e)
        {
            string file = e.GetProperty("file").GetString()!;
            if (!lines.TryGetValue(file, out string[]? all))
            {
                lines[file] = all = CorpusText.Lines(Path.Combine(folder, file));
            }

            return all[e.GetProperty("line").GetInt32() - 1];
        }

        return new Gold(
            [.. root.GetProperty("quantities").EnumerateArray().Select(e => Quantity(e, LineOf(e)))],
            [.. root.GetProperty("negatives").EnumerateArray().Select(e => Span(e, LineOf(e)))],
            [.. root.GetProperty("ignored").EnumerateArray().Select(e => Span(e, LineOf(e)))],
            [.. root.GetProperty("exhaustive_regions").EnumerateArray().Select(e => Span(e, LineOf(e)))]);
    }

    private static GoldQuantity Quantity(JsonElement e, string line)
    {
        GoldSpan span = Span(e, line);
        return new GoldQuantity(
            span.File, span.Line, span.Start, span.End, span.Text,
            Number(e, "value"), Number(e, "from"), Number(e, "to"), e.GetProperty("unit").GetString()!,
            OpOf(e.GetProperty("comparator").GetString()!), KindOf(e.GetProperty("kind").GetString()!));
    }

    private static GoldSpan Span(JsonElement e, string line) => new(
        e.GetProperty("file").GetString()!,
        e.GetProperty("line").GetInt32(),
        Utf16(line, e.GetProperty("start").GetInt32()),
        Utf16(line, e.GetProperty("end").GetInt32()),
        e.GetProperty("text").GetString()!,
        e.TryGetProperty("category", out JsonElement category) ? category.GetString()! : "");

    private static int Utf16(string line, int codePoints)
    {
        int index = 0;
        for (int i = 0; i < codePoints; i++)
        {
            index += char.IsSurrogatePair(line, index) ? 2 : 1;
        }

        return index;
    }

    private static decimal? Number(JsonElement e, string name)
        => e.GetProperty(name).GetString() is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string? OpOf(string comparator) => comparator switch
    {
        "=" => null,
        ">=" => "at-least",
        ">" => "more-than",
        "<=" => "at-most",
        "<" => "less-than",
        "~" => "about",
        "~<" => "nearly",
        "~>" => "over",
        _ => comparator,
    };

    private static string KindOf(string kind) => kind switch
    {
        "growth-rate" => "growth",
        "points-change" => "points",
        _ => kind,
    };
}
