using System.Text.Json.Serialization.Metadata;

namespace HexiModel.Json.Converters;

/// <summary>Metadata of the model's types and of lists of them, for options that have no reflection to fall back on.</summary>
internal sealed class ModelTypeInfoResolver : IJsonTypeInfoResolver
{
    private static readonly IReadOnlyList<JsonConverter> Lists =
    [
        ListOf<Fact>(), ListOf<Report>(), ListOf<Indicator>(), ListOf<Term>(), ListOf<Section>(), ListOf<Part>(), ListOf<Item>(),
        ListOf<Revision>(), ListOf<Mention>(), ListOf<Criterion>(), ListOf<ProgressRecord>(), ListOf<Assignment>(), ListOf<IndicatorSeries>(), ListOf<Assessment>(),
        ListOf<Scoreboard>(),
    ];

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
        => FindConverter(type) is not { } converter ? null
            : converter is ITypeInfoSource source && converter.Type == type ? source.CreateTypeInfo(options)
            : type.IsValueType ? null
            : DerivedTypeInfo.Create(type, converter, options);

    /// <summary>The converter of a type of the model or of a list of them; null for other types.</summary>
    public static JsonConverter? FindConverter(Type type)
        => ModelConverters.FindOrCreate(type) ?? Lists.FirstOrDefault(list => list.CanConvert(type));

    private static ListConverter<T> ListOf<T>() where T : class => new((JsonConverter<T>)ModelConverters.Find(typeof(T))!);
}
