using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using HexiModel.Compiled;
using HexiModel.Json.Schemas;

namespace HexiModel.Json.Converters;

/// <summary>Writes a type of the model, and all that derive from it, as what JSON has of it; reads it where that makes sense.</summary>
/// <param name="info">The metadata of what JSON has.</param>
/// <param name="write">Makes that.</param>
/// <param name="read">Makes the object; null where it cannot stand without the object that holds it.</param>
internal sealed class ModelConverter<TModel, TWritten>(JsonTypeInfo<TWritten> info, Func<TModel, TWritten?> write, Func<TWritten?, TModel>? read)
    : JsonConverter<TModel>, ITypeInfoSource, ISchemaSource
    where TWritten : class
{
    /// <summary>For structs null has a meaning of its own, or none; for classes it is null.</summary>
    public override bool HandleNull => typeof(TModel).IsValueType;

    /// <summary>The value as the key of a dictionary; null where it cannot be one.</summary>
    public Func<TModel, string>? WriteKey { get; init; }

    public Func<string, TModel>? ReadKey { get; init; }

    /// <summary>Reads what people write (1.5万人) from a text; null where a text is a mistake.</summary>
    public Func<string, TModel>? ReadText { get; init; }

    /// <summary>Makes the schema; null for that of what is written.</summary>
    public Func<SchemaBuilder, JsonObject>? CreateSchema { get; init; }

    public override bool CanConvert(Type typeToConvert) => typeof(TModel).IsAssignableFrom(typeToConvert);

    public override TModel? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (read is null)
        {
            throw new NotSupportedException($"A {TypeName.Of(typeof(TModel))} is read with the report or term that holds it, not alone.");
        }

        if (ReadText is not null && reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
        {
            return ReadWords(ref reader);
        }

        TModel model = read(ReadWritten(ref reader));
        return typeToConvert.IsInstanceOfType(model) ? model : throw new NotSupportedException(
            $"The JSON is of a {TypeName.Of(model!.GetType())}, not of a {TypeName.Of(typeToConvert)}. A class of generated code is made by its report: read that.");
    }

    public override void Write(Utf8JsonWriter writer, TModel value, JsonSerializerOptions options)
    {
        if (write(value) is { } written)
        {
            JsonSerializer.Serialize(writer, written, info);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public override TModel ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => (ReadKey ?? throw NoKey())(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TModel value, JsonSerializerOptions options)
        => writer.WritePropertyName((WriteKey ?? throw NoKey())(value));

    public JsonObject Schema(SchemaBuilder builder) => CreateSchema is null ? builder.Value(typeof(TWritten), isRequired: true) : CreateSchema(builder);

    public JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<TModel>(options, this);

    /// <summary>A number is one without a unit, in the digits it is written with.</summary>
    private TModel ReadWords(ref Utf8JsonReader reader)
    {
        try
        {
            return ReadText!(reader.TokenType == JsonTokenType.String ? reader.GetString()! : reader.GetDecimal().ToString(CultureInfo.InvariantCulture));
        }
        catch (Exception wrong) when (wrong is FormatException or OverflowException)
        {
            throw new JsonException(wrong.Message, wrong);
        }
    }

    private static NotSupportedException NoKey() => new($"A {TypeName.Of(typeof(TModel))} cannot be the key of a dictionary in JSON.");

    /// <summary>The converter reads on with this reader, so that it stops at what is wrong; the serializer would start over.</summary>
    private TWritten? ReadWritten(ref Utf8JsonReader reader)
    {
        Utf8JsonReader start = reader;
        try
        {
            return ((JsonConverter<TWritten>)info.Converter).Read(ref reader, typeof(TWritten), info.Options);
        }
        catch (JsonException wrong)
        {
            throw ReadingErrors.Inside(start, info, wrong);
        }
    }
}
