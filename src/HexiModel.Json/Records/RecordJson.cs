using System.Text.Encodings.Web;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using HexiModel.Json.Converters;
using HexiModel.Json.Shapes;

namespace HexiModel.Json.Records;

/// <summary>
/// The metadata of all records. It has options of its own, so that the fields are the same whatever naming policy or null handling an
/// application has chosen for its other types.
/// </summary>
internal sealed class RecordJson : IJsonTypeInfoResolver
{
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Types = Layouts.All.SelectMany(layout => layout.Types)
        .Concat(
        [
            (typeof(ExportShape), ExportShape.CreateInfo), (typeof(AssessmentRow), AssessmentShape.CreateInfo), (typeof(List<AssessmentRow>), ObjectInfo.List<AssessmentRow>),
            (typeof(ScoreboardShape), ScoreboardShape.CreateInfo), (typeof(ScoreboardShape.StatusCounts), ScoreboardShape.StatusCounts.CreateInfo),
            (typeof(ScoreboardShape.LightCounts), ScoreboardShape.LightCounts.CreateInfo), (typeof(List<ScoreboardShape>), ObjectInfo.List<ScoreboardShape>),
            (typeof(ScoreboardsShape), ScoreboardsShape.CreateInfo),
        ])
        .ToDictionary(type => type.Item1, type => type.Item2);

    /// <summary>Chinese stays readable; what HTML could take for markup is still escaped.</summary>
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly JsonSerializerOptions Compact = CreateOptions(indented: false);
    private static readonly JsonSerializerOptions Indented = CreateOptions(indented: true);

    public static JsonTypeInfo<T> Info<T>(bool indented = false) => (JsonTypeInfo<T>)(indented ? Indented : Compact).GetTypeInfo(typeof(T));

    public static JsonTypeInfo Info(Type type) => Compact.GetTypeInfo(type);

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
        => Types.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? create) ? create(options) : null;

    private static JsonSerializerOptions CreateOptions(bool indented)
    {
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            WriteIndented = indented,

            Encoder = Encoder,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(new RecordJson(), ShapeContext.Default),
        };
        foreach (JsonConverter converter in ValueConverters.All)
        {
            options.Converters.Add(converter);
        }

        options.Converters.Add(new DecimalConverter());
        options.Converters.Add(new DayConverter());

        // A converter that reads on with the caller's reader looks nested types up in these options, which resolve nothing until they are read-only.
        options.MakeReadOnly();
        return options;
    }
}
