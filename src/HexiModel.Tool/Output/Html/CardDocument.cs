using System.Text.Json.Serialization;

namespace HexiModel.Tool.Output.Html;

/// <summary>
/// What the page's script knows: the cards, and which place of the text shows which. Reports repeat themselves, so each word, field, file and
/// finding is written once, and what has it gives its number.
/// </summary>
internal sealed record CardDocument
{
    /// <summary>The card of each <c>mark</c> of the text, as the step from the one before: nearly always 1.</summary>
    public required IReadOnlyList<int> Steps { get; init; }

    /// <summary>The words of fields, findings and places.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The fields of the cards.</summary>
    public required IReadOnlyList<CardFieldRecord> Fields { get; init; }

    /// <summary>What is said about mistakes.</summary>
    public required IReadOnlyList<CardFindingRecord> Findings { get; init; }

    /// <summary>The annotated files.</summary>
    public required IReadOnlyList<CardFileRecord> Files { get; init; }

    /// <summary>The cards.</summary>
    public required CardColumns Cards { get; init; }

    /// <summary>The findings of each list of the page, in order: one for each report, and one for what belongs to none.</summary>
    public required IReadOnlyList<PlacedFindingRecord[]> Lists { get; init; }

    /// <summary>The kinds of places: the name that the styles have, and the word.</summary>
    public required IReadOnlyDictionary<string, string> Kinds { get; init; }

    /// <summary>What the script says.</summary>
    public required IReadOnlyDictionary<string, string> Texts { get; init; }
}

/// <summary>The cards as columns: what is alike stands together, and packs into less than half of what a list of cards does. What a card has not is null.</summary>
internal sealed record CardColumns
{
    public required IReadOnlyList<int> Kind { get; init; }

    public required IReadOnlyList<int> Draft { get; init; }

    /// <summary>The key within its report.</summary>
    public required IReadOnlyList<string?> Key { get; init; }

    public required IReadOnlyList<string?> Title { get; init; }

    public required IReadOnlyList<int> File { get; init; }

    public required IReadOnlyList<int> Line { get; init; }

    public required IReadOnlyList<int> Column { get; init; }

    public required IReadOnlyList<int?> Parent { get; init; }

    public required IReadOnlyList<int[]> Fields { get; init; }

    public required IReadOnlyList<CardLinksRecord[]> Links { get; init; }

    public required IReadOnlyList<int[]> Findings { get; init; }
}

/// <summary>A field of a card, in words by their numbers.</summary>
internal sealed record CardFieldRecord(int Name, int Value)
{
    /// <summary>Where the value comes from, in words.</summary>
    public int? Source { get; init; }

    /// <summary>The kind of that place, for its colour.</summary>
    public int? From { get; init; }

    /// <summary>The card that the value leads to.</summary>
    public int? Card { get; init; }
}

/// <summary>Cards that a card leads to.</summary>
internal sealed record CardLinksRecord(int Title, int[] Cards);

/// <summary>A finding, in words by their numbers.</summary>
internal sealed record CardFindingRecord(int Id, int Severity, int Word, int Message);

/// <summary>A finding in a list, with its place.</summary>
internal sealed record PlacedFindingRecord(int Finding, int Place)
{
    /// <summary>The card that shows it.</summary>
    public int? Card { get; init; }
}

/// <summary>An annotated file and the id of its report.</summary>
internal sealed record CardFileRecord(string Name, string Report);

/// <summary>The JSON of the cards, generated at compile time. It is packed before it goes into the page, so its names may be long.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CardDocument))]
internal sealed partial class CardJsonContext : JsonSerializerContext;
