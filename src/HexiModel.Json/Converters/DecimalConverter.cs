namespace HexiModel.Json.Converters;

/// <summary>
/// An amount as a decimal string, so that a reader whose numbers are doubles loses no digit. A JSON number is read as well.
/// </summary>
internal sealed class DecimalConverter : JsonConverter<decimal>
{
    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetDecimal(out decimal number) => number,
        JsonTokenType.String when decimal.TryParse(reader.GetString(), Styles, CultureInfo.InvariantCulture, out decimal number) => number,
        JsonTokenType.String => throw new JsonException($"“{reader.GetString()}” is not a decimal number."),
        _ => throw new JsonException("A decimal number is expected here."),
    };

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options)
        => writer.WriteStringValue(Text(value));

    /// <summary>An amount without trailing zeros.</summary>
    public static string Text(decimal value) => (value == 0m ? 0m : value).ToString("0.############################", CultureInfo.InvariantCulture);
}
