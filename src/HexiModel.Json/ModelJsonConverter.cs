using HexiModel.Json.Converters;

namespace HexiModel.Json;

/// <summary>
/// Reads and writes the types of the model inside types of an application: reports, facts (those of generated code too), indicators, terms and
/// their parts, quantities, periods and the words such as <see cref="Bound"/>. It needs no settings. Name it in
/// <c>[JsonConverter]</c>, in <see cref="JsonSourceGenerationOptionsAttribute.Converters"/> or in <see cref="JsonSerializerOptions.Converters"/>;
/// <see cref="ModelJsonOptions.AddHexiModel"/> does the last and more.
/// </summary>
public sealed class ModelJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        _ = typeToConvert ?? throw new ArgumentNullException(nameof(typeToConvert));
        return ModelConverters.Find(typeToConvert) is not null || QuantityConverters.CanConvert(typeToConvert);
    }

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => ModelConverters.FindOrCreate(typeToConvert ?? throw new ArgumentNullException(nameof(typeToConvert)));
}
