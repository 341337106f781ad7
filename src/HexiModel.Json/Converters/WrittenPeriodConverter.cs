namespace HexiModel.Json.Converters;

/// <summary>A period in its written form, as annotations give it: <c>2021-03</c>; null for the empty one.</summary>
internal sealed class WrittenPeriodConverter : JsonConverter<Period>
{
    public override bool HandleNull => true;

    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String when Period.TryParse(reader.GetString(), out Period period) => period,
        _ => throw new JsonException("A period such as 2021-03 is wanted here."),
    };

    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.IsEmpty ? null : value.ToString());
}
