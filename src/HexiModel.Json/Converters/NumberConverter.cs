namespace HexiModel.Json.Converters;

/// <summary>A number of few digits as a JSON number: a ratio, which no reader needs to the last digit of a decimal.</summary>
internal sealed class NumberConverter : JsonConverter<decimal?>
{
    public static readonly NumberConverter Instance = new();

    public override decimal? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, decimal? value, JsonSerializerOptions options)
    {
        if (value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
