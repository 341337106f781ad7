using System.Globalization;
using System.Text.Json;
using HexiModel.Language.Quantities;
using HexiModel.Tests;

namespace HexiModel.Language.Tests.Quantities;

/// <summary>Sentences of reports, budgets, bulletins and courts, each with all that has to be read in it.</summary>
public class ReadingCasesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "HexiModel.Language.Tests", "Quantities", "Cases");

    /// <summary>The files of cases that are written by hand: a sentence, a tabulator, and its quantities as <see cref="Reading.Values"/> writes them.</summary>
    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    /// <summary>The sentences of all cases.</summary>
    internal static IEnumerable<string> Sentences
        => Files.SelectMany(file => Cases(file.Data)).Select(c => c.Sentence).Concat(Given.Select(c => c.GetProperty("text").GetString()!));

    private static List<JsonElement> Given { get; } = [.. File.ReadLines(Path.Combine(Folder, "reading.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];

    public static TheoryData<int> GivenNumbers => [.. Enumerable.Range(0, Given.Count)];

    [Theory]
    [MemberData(nameof(GivenNumbers))]
    public void A_given_sentence_is_read_with_every_field(int number)
    {
        string text = Given[number].GetProperty("text").GetString()!;
        JsonElement[] expected = [.. Given[number].GetProperty("expect").EnumerateArray()];
        QuantityExpression[] found = [.. QuantityReader.Read(text)];
        // The labels leave out a condition here and there (纳税超千万元企业9家): it may be read, but nothing else may.
        found = expected.Length < found.Length ? [.. found.Where(e => !e.IsCriterion || expected.Any(label => Matches(text, label, e)))] : found;

        Assert.Equal(expected.Length, found.Length);
        Assert.All(expected.Zip(found), pair => Assert.True(Matches(text, pair.First, pair.Second), $"{pair.First}: {Reading.WithDirection(text)}"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_sentences_are_read_as_they_are_labelled(string file)
    {
        string[] wrong = [.. Cases(file).Where(c => Reading.Values(c.Sentence) != c.Expected).Select(c => $"{c.Sentence}\n  {c.Expected}\n  {Reading.Values(c.Sentence)}")];

        Assert.True(wrong.Length == 0, "Sentence, label, reading:\n" + string.Join('\n', wrong));
    }

    private static bool Matches(string text, JsonElement label, QuantityExpression e)
        => label.EnumerateObject().All(field => field.Value.GetString() == Field(text, e, field.Name));

    private static IEnumerable<(string Sentence, string Expected)> Cases(string file)
        => File.ReadLines(Path.Combine(Folder, file)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1]));

    private static string? Field(string text, QuantityExpression e, string name) => name switch
    {
        "amount" => e.Amount?.ToString(CultureInfo.InvariantCulture),
        "from" => e.Statement.From?.ToString(CultureInfo.InvariantCulture),
        "to" => e.Statement.To?.ToString(CultureInfo.InvariantCulture),
        "op" => Keywords.Of(e.Statement.Bound),
        "unit" => e.UnitText,
        "kind" => Keywords.Of(e.Kind),
        "direction" => e.Statement.Direction is { } way ? Keywords.Of(way) : null,
        "base" => e.Statement.Baseline,
        "per" => e.Statement.Per,
        "text" => e.Span.Of(text),
        _ => throw new ArgumentException(name, nameof(name)),
    };
}
