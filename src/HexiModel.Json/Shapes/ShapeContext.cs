using System.Text.Encodings.Web;
using System.Text.Unicode;
using HexiModel.Compiled;
using HexiModel.Json.Converters;

namespace HexiModel.Json.Shapes;

/// <summary>
/// The metadata of all shapes, made at compile time. It has options of its own, so that the fields are the same whatever naming policy or
/// null handling an application has chosen for its other types.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ExportShape))]
[JsonSerializable(typeof(ReportShape))]
[JsonSerializable(typeof(RangeShape))]
internal sealed partial class ShapeContext : JsonSerializerContext
{
    public static ShapeContext Compact { get; } = new(CreateOptions(indented: false));

    public static ShapeContext Indented { get; } = new(CreateOptions(indented: true));

    private static JsonSerializerOptions CreateOptions(bool indented)
    {
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            WriteIndented = indented,

            // Chinese stays readable; what HTML could take for markup is still escaped.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        };
        foreach (JsonConverter converter in ValueConverters.All)
        {
            options.Converters.Add(converter);
        }

        options.Converters.Add(new KeywordConverter<FactCategory>(CategoryWords.Of, CategoryWords.TryParse));
        options.Converters.Add(new DecimalConverter());
        options.Converters.Add(new DayConverter());
        return options;
    }
}
