using System.Text.Json.Serialization;

namespace HexiModel.Tool.Output.Html;

/// <summary>What the page's script knows: the cards, and which place of the text shows which.</summary>
/// <param name="Marks">The card of each <c>mark</c> of the text, in order.</param>
/// <param name="Cards">The cards.</param>
/// <param name="Kinds">The word of each kind of place.</param>
/// <param name="Texts">What the script says.</param>
internal sealed record CardDocument(IReadOnlyList<int> Marks, IReadOnlyList<CardRecord> Cards, IReadOnlyDictionary<string, string> Kinds, IReadOnlyDictionary<string, string> Texts);

/// <summary>A card. What it does not have is left out.</summary>
internal sealed record CardRecord
{
    public required string Kind { get; init; }

    public bool? Draft { get; init; }

    public string? Key { get; init; }

    public string? Title { get; init; }

    public required string Place { get; init; }

    public int? Parent { get; init; }

    public CardFieldRecord[]? Fields { get; init; }

    public CardLinksRecord[]? Links { get; init; }

    public CardFindingRecord[]? Findings { get; init; }
}

/// <summary>A field of a card.</summary>
internal sealed record CardFieldRecord(string Name, string Value)
{
    /// <summary>Where the value comes from, in words.</summary>
    public string? Source { get; init; }

    /// <summary>The kind of that place, for its colour.</summary>
    public string? From { get; init; }

    /// <summary>The card that the value leads to.</summary>
    public int? Card { get; init; }
}

/// <summary>Cards that a card leads to.</summary>
internal sealed record CardLinksRecord(string Title, int[] Cards);

/// <summary>A finding on a card.</summary>
internal sealed record CardFindingRecord(string Id, string Severity, string Word, string Message);

/// <summary>The JSON of the cards, generated at compile time. It is packed before it goes into the page, so its names may be long.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CardDocument))]
internal sealed partial class CardJsonContext : JsonSerializerContext;
