using System.Globalization;
using System.Text.Json;

namespace HexiModel.Scorer;

/// <summary>
/// Reads the labels of the Hexi text: one JSON line for each quantity and for each numeral that is none. Every quantity of the whole
/// text is labelled, so each line of it is a region.
/// </summary>
internal static class HexiGold
{
    public static Gold Load(string textPath, string goldPath)
    {
        string file = Path.GetFileName(textPath);
        List<GoldQuantity> quantities = [];
        List<GoldSpan> negatives = [];
        foreach (string json in File.ReadLines(goldPath).Where(l => l.Length > 0))
        {
            using JsonDocument document = JsonDocument.Parse(json);
            JsonElement e = document.RootElement;
            int line = e.GetProperty("line").GetInt32();
            int start = e.GetProperty("start").GetInt32();
            int end = e.GetProperty("end").GetInt32();
            string text = e.GetProperty("text").GetString()!;
            if (e.GetProperty("quantity").GetBoolean())
            {
                quantities.Add(new GoldQuantity(
                    file, line, start, end, text, Number(e, "amount"), Number(e, "from"), Number(e, "to"), Text(e, "unit") ?? "", Text(e, "op"), Text(e, "kind")!));
            }
            else
            {
                negatives.Add(new GoldSpan(file, line, start, end, text, Text(e, "why")!));
            }
        }

        string[] lines = CorpusText.Lines(textPath);
        return new Gold(quantities, negatives, [], [.. lines.Select((l, i) => new GoldSpan(file, i + 1, 0, l.Length, l, ""))]);
    }

    private static string? Text(JsonElement e, string name) => e.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static decimal? Number(JsonElement e, string name)
        => Text(e, name) is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;
}
