using System.Text.Json.Nodes;
using HexiModel.Compiled;

namespace HexiModel.Json.Schemas;

/// <summary>The schema of a field, from its kind.</summary>
internal static class FieldSchema
{
    /// <summary>A decimal number as it is written: no exponent, no sign of plus, no zeros to fill up.</summary>
    private const string Decimal = @"^-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?$";

    private const string Dimension = @"^([a-z]+|rate\(.+,.+\))$";

    /// <summary>All words there are; a field knows which are its own.</summary>
    private static readonly IReadOnlyList<string> Words = [.. Keywords.All, .. ScaleExtensions.Symbols];

    public static JsonObject Of<T>(Field<T> field) where T : class, new() => field.Kind switch
    {
        FieldKind.Word => Enumeration(field),
        FieldKind.Dimension => Typed("string", field.IsRequired, "pattern", Dimension),
        FieldKind.Decimal => Amount(field.IsRequired),
        FieldKind.Integer => Typed("integer", field.IsRequired),
        FieldKind.Flag => Typed("boolean", isRequired: true),
        FieldKind.Day => Day(field.IsRequired),
        _ => Typed("string", field.IsRequired),
    };

    /// <summary>An amount, which is a string: a reader whose numbers are doubles loses no digit.</summary>
    public static JsonObject Amount(bool isRequired) => Typed("string", isRequired, "pattern", Decimal);

    public static JsonObject Day(bool isRequired) => Typed("string", isRequired, "format", "date");

    /// <summary>A type; one that is not required may be null.</summary>
    public static JsonObject Typed(string type, bool isRequired, string? keyword = null, string? value = null)
    {
        JsonObject schema = new() { ["type"] = isRequired ? JsonValue.Create(type) : new JsonArray(JsonValue.Create(type), JsonValue.Create("null")) };
        if (keyword is not null)
        {
            schema[keyword] = JsonValue.Create(value);
        }

        return schema;
    }

    private static JsonObject Enumeration<T>(Field<T> field) where T : class, new()
    {
        JsonArray words = new([.. Words.Where(word => IsWordOf(field, word)).Select(static word => (JsonNode?)JsonValue.Create(word))]);
        if (!field.IsRequired)
        {
            words.Add((JsonNode?)null);
        }

        return new JsonObject { ["enum"] = words };
    }

    private static bool IsWordOf<T>(Field<T> field, string word) where T : class, new()
    {
        try
        {
            T record = new();
            field.Read(record, word);
            return field.Write(record) == word;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
