using System.Text.Json.Serialization.Metadata;

namespace HexiModel.Json.Converters;

/// <summary>Metadata of the model's types and of lists of them, for options that have no reflection to fall back on.</summary>
internal sealed class ModelTypeInfoResolver : IJsonTypeInfoResolver
{
    private static readonly ModelJsonConverter Models = new();

    private static readonly IReadOnlyList<JsonConverter> Lists =
    [
        ListOf<Fact>(), ListOf<Report>(), ListOf<Indicator>(), ListOf<Term>(), ListOf<Section>(), ListOf<Part>(), ListOf<Item>(),
        ListOf<Revision>(), ListOf<Mention>(), ListOf<Criterion>(), ListOf<ProgressRecord>(), ListOf<Assignment>(), ListOf<IndicatorSeries>(),
    ];

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
        => (Models.CreateConverter(type, options) ?? Lists.FirstOrDefault(list => list.CanConvert(type))) is not { } converter ? null
            : converter is ITypeInfoSource source && converter.Type == type ? source.CreateTypeInfo(options)
            : type.IsValueType ? null
            : DerivedTypeInfo.Create(type, converter, options);

    private static ListConverter<T> ListOf<T>() where T : class => new((JsonConverter<T>)Models.CreateConverter(typeof(T), new JsonSerializerOptions())!);
}
