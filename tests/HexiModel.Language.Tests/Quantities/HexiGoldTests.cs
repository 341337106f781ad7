using System.Globalization;
using System.Text.Json;
using HexiModel.Language.Quantities;
using HexiModel.Tests;

namespace HexiModel.Language.Tests.Quantities;

/// <summary>Holds the reader to the labels that people gave every numeral of the Hexi text.</summary>
public class HexiGoldTests
{
    private const string Digits = "0123456789";
    private const string Han = "〇零一二两三四五六七八九十百千万亿";

    private static readonly string[] Lines = Repository.ReadSeed("hexi-2022.txt").Split('\n');

    private static List<JsonElement> Labels { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "HexiModel.Language.Tests", "Quantities", "hexi-2022.gold.jsonl"))
            .Select(l => JsonDocument.Parse(l).RootElement),
    ];

    [Fact]
    public void Every_numeral_of_the_text_is_labelled()
    {
        List<string> open = [];
        for (int i = 0; i < Lines.Length; i++)
        {
            List<JsonElement> labels = [.. Labels.Where(l => l.GetProperty("line").GetInt32() == i + 1)];
            for (int c = 0; c < Lines[i].Length; c++)
            {
                bool isNumeral = Digits.Contains(Lines[i][c], StringComparison.Ordinal) || Han.Contains(Lines[i][c], StringComparison.Ordinal);
                if (isNumeral && !labels.Exists(l => l.GetProperty("start").GetInt32() <= c && c < l.GetProperty("end").GetInt32()))
                {
                    open.Add($"{i + 1}:{c} {Lines[i][c]}");
                }
            }
        }

        Assert.Empty(open);
    }

    [Fact]
    public void Every_label_names_the_words_at_its_place()
        => Assert.All(Labels, l => Assert.Equal(
            l.GetProperty("text").GetString(),
            Lines[l.GetProperty("line").GetInt32() - 1][l.GetProperty("start").GetInt32()..l.GetProperty("end").GetInt32()]));

    [Fact]
    public void The_reader_finds_what_is_labelled_and_nothing_else()
    {
        List<string> found = [];
        for (int i = 0; i < Lines.Length; i++)
        {
            found.AddRange(QuantityReader.Read(Lines[i], ["新八大里", "双迎大厦"]).Select(e => Describe(
                i + 1, e.Span.Start, e.Span.End, Text(e.Amount), Text(e.Statement.From), Text(e.Statement.To), e.UnitText, Keywords.Of(e.Statement.Bound), Keywords.Of(e.Kind))));
        }

        Assert.Equal(
            Labels.Where(l => l.GetProperty("quantity").GetBoolean()).Select(l => Describe(
                l.GetProperty("line").GetInt32(), l.GetProperty("start").GetInt32(), l.GetProperty("end").GetInt32(),
                String(l, "amount"), String(l, "from"), String(l, "to"), String(l, "unit"), String(l, "op"), String(l, "kind"))),
            found);
    }

    private static string Describe(int line, int start, int end, params string?[] parts)
        => $"{line}:{start}-{end} {Lines[line - 1][start..end]} {string.Join(' ', parts.Select(p => string.IsNullOrEmpty(p) ? "·" : p))}";

    private static string? String(JsonElement e, string name) => e.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static string? Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
