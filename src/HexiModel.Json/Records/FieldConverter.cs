using System.Text.Json.Nodes;
using HexiModel.Compiled;
using HexiModel.Json.Converters;
using HexiModel.Json.Shapes;

namespace HexiModel.Json.Records;

/// <summary>The text of a field in the form that JSON has for its kind: a string, a number, true or false.</summary>
internal sealed class FieldConverter(FieldKind kind, Func<JsonObject> schema) : JsonConverter<string>
{
    private static readonly DecimalConverter Decimals = new();

    /// <summary>Makes the schema of the field.</summary>
    public Func<JsonObject> Schema => schema;

    /// <summary>An absent flag is false.</summary>
    public override bool HandleNull => true;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String when kind == FieldKind.Dimension => Required.Dimension(reader.GetString()!).Id,
        JsonTokenType.String when kind is not (FieldKind.Integer or FieldKind.Flag) => reader.GetString(),
        JsonTokenType.Number when kind == FieldKind.Decimal && reader.TryGetDecimal(out decimal amount) => FieldText.Of(amount),
        JsonTokenType.Number when kind == FieldKind.Integer && reader.TryGetInt32(out int number) => FieldText.Of(number),
        JsonTokenType.True or JsonTokenType.False when kind == FieldKind.Flag => FieldText.Of(reader.GetBoolean()) ?? "",
        JsonTokenType.Number when kind is FieldKind.Integer or FieldKind.Decimal => throw new JsonException($"{Wanted} is expected here."),
        JsonTokenType token => throw new JsonException($"{Wanted} is expected here, not {TokenWords.Of(token)}."),
    };

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options)
    {
        switch (kind)
        {
            case FieldKind.Flag:
                writer.WriteBooleanValue(value is not null);
                break;
            case FieldKind.Integer when value is not null:
                writer.WriteNumberValue(FieldText.Integer(value));
                break;
            case FieldKind.Decimal when value is not null:
                Decimals.Write(writer, FieldText.Decimal(value), options);
                break;
            default:
                writer.WriteStringValue(value);
                break;
        }
    }

    private string Wanted => kind switch
    {
        FieldKind.Word => "A word",
        FieldKind.Dimension => "A dimension",
        FieldKind.Decimal => "A decimal number",
        FieldKind.Integer => "A whole number",
        FieldKind.Flag => "True or false",
        FieldKind.Day => "A date such as 2021-12-11",
        _ => "A text",
    };
}
