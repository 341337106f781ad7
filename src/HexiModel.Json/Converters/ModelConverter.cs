using System.Text.Json.Serialization.Metadata;

namespace HexiModel.Json.Converters;

/// <summary>Writes a type of the model, and all that derive from it, through its shape; reads it where that makes sense.</summary>
/// <param name="shapeInfo">The metadata of the shape.</param>
/// <param name="toShape">Makes the shape.</param>
/// <param name="toModel">Makes the object; null where it cannot stand without the object that holds it.</param>
internal sealed class ModelConverter<TModel, TShape>(JsonTypeInfo<TShape> shapeInfo, Func<TModel, TShape?> toShape, Func<TShape?, TModel>? toModel)
    : JsonConverter<TModel>, ITypeInfoSource
    where TShape : class
{
    /// <summary>For structs null has a meaning of its own, or none; for classes it is null.</summary>
    public override bool HandleNull => typeof(TModel).IsValueType;

    public override bool CanConvert(Type typeToConvert) => typeof(TModel).IsAssignableFrom(typeToConvert);

    public override TModel? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (toModel is null)
        {
            throw new NotSupportedException($"A {typeof(TModel).Name} is read with the report or term that holds it, not alone.");
        }

        TModel model = toModel(JsonSerializer.Deserialize(ref reader, shapeInfo));
        return typeToConvert.IsInstanceOfType(model)
            ? model
            : throw new NotSupportedException(
                $"The JSON is of a {model!.GetType().Name}, not of a {typeToConvert.Name}. A class of generated code is made by its report: read that.");
    }

    public override void Write(Utf8JsonWriter writer, TModel value, JsonSerializerOptions options)
    {
        if (toShape(value) is { } shape)
        {
            JsonSerializer.Serialize(writer, shape, shapeInfo);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<TModel>(options, this);
}
