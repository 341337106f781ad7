using System.Text.Json.Nodes;
using HexiModel.Json.Schemas;

namespace HexiModel.Json.Converters;

/// <summary>A value as one of a list of words, which are those of annotations: <c>at-least</c>, <c>from-to</c>.</summary>
internal sealed class KeywordConverter<T>(Func<T, string?> word, KeywordConverter<T>.TryParse tryParse) : JsonConverter<T>, ISchemaSource where T : struct, Enum
{
#if NET8_0_OR_GREATER
    private static readonly T[] Values = Enum.GetValues<T>();
#else
    private static readonly T[] Values = (T[])Enum.GetValues(typeof(T));
#endif

    public delegate bool TryParse(string? word, out T value);

    /// <summary>Null is a word here: that of <see cref="Bound.None"/> and <see cref="Scale.One"/>.</summary>
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text = reader.TokenType is JsonTokenType.String or JsonTokenType.Null
            ? reader.GetString()
            : throw new JsonException($"A word is expected here, not {TokenWords.Of(reader.TokenType)}.");
        return Parse(text);
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(word(value) ?? "");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(word(value));

    public JsonObject Schema(SchemaBuilder builder)
        => new() { ["enum"] = new JsonArray([.. Values.Select(value => (JsonNode?)JsonValue.Create(word(value)))]) };

    private T Parse(string? text)
        => tryParse(text, out T value) ? value : throw new JsonException(text is null ? "A word is expected here, not null." : $"“{text}” is not one of the words known here.");
}
