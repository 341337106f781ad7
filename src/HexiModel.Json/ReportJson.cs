using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using HexiModel.Compiled;
using HexiModel.Json.Converters;
using HexiModel.Json.Records;
using HexiModel.Json.Schemas;
using HexiModel.Json.Shapes;

namespace HexiModel.Json;

/// <summary>
/// Reports as JSON, in the shape of <c>hexi export</c> (documented field by field in <c>docs/json.md</c>). Nothing here uses reflection. An
/// application that serializes with options of its own calls <see cref="ModelJsonOptions.AddHexiModel"/> on them.
/// </summary>
public static class ReportJson
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Over many lines, for people.</param>
    public static string Serialize(Report report, bool indented = false)
        => JsonSerializer.Serialize(ReportRecords.Of(NotNull(report, nameof(report))), RecordJson.Info<Written<ReportData>>(indented));

    /// <summary>Writes a report in UTF-8.</summary>
    /// <param name="utf8Json">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="indented">Over many lines, for people.</param>
    public static void Serialize(Stream utf8Json, Report report, bool indented = false)
        => JsonSerializer.Serialize(utf8Json, ReportRecords.Of(NotNull(report, nameof(report))), RecordJson.Info<Written<ReportData>>(indented));

    /// <summary>Writes some reports as one document.</summary>
    /// <param name="export">The reports.</param>
    /// <param name="indented">Over many lines, for people.</param>
    public static string Serialize(ReportExport export, bool indented = false)
        => JsonSerializer.Serialize(ExportShape.Of(NotNull(export, nameof(export))), RecordJson.Info<ExportShape>(indented));

    /// <summary>Writes some reports as one document in UTF-8.</summary>
    /// <param name="utf8Json">Where to.</param>
    /// <param name="export">The reports.</param>
    /// <param name="indented">Over many lines, for people.</param>
    public static void Serialize(Stream utf8Json, ReportExport export, bool indented = false)
        => JsonSerializer.Serialize(utf8Json, ExportShape.Of(NotNull(export, nameof(export))), RecordJson.Info<ExportShape>(indented));

    /// <summary>Writes a target, observation or commitment.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="indented">Over many lines, for people.</param>
    public static string Serialize(Fact fact, bool indented = false)
        => JsonSerializer.Serialize(ReportRecords.Of(NotNull(fact, nameof(fact))), RecordJson.Info<Written<FactData>>(indented));

    /// <summary>Writes targets, observations or commitments as an array.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="indented">Over many lines, for people.</param>
    public static string Serialize(IEnumerable<Fact> facts, bool indented = false)
        => JsonSerializer.Serialize([.. NotNull(facts, nameof(facts)).Select(ReportRecords.Of)], RecordJson.Info<List<Written<FactData>>>(indented));

    /// <summary>
    /// The JSON Schema (2020-12) of a document as <see cref="Serialize(ReportExport, bool)"/> writes it. It is made from the same list of fields.
    /// </summary>
    /// <param name="indented">Over many lines, for people.</param>
    public static string ExportSchema(bool indented = false) => Text(SchemaBuilder.Document<ExportShape>("hexi export"), indented);

    /// <summary>
    /// The JSON Schema (2020-12) of a type of the model, or of a list of them, as it is written and read with <see cref="ModelJsonOptions.AddHexiModel"/>. What it
    /// refers to is in <c>$defs</c>.
    /// </summary>
    /// <param name="type">The type: <see cref="HexiModel.Report"/>, <see cref="Target"/>, a class of generated code that derives from it, <see cref="Quantity{T}"/> …</param>
    /// <param name="indented">Over many lines, for people.</param>
    /// <returns>The schema; null where the type is not one of the model.</returns>
    public static string? Schema(Type type, bool indented = false)
        => SchemaBuilder.Of(NotNull(type, nameof(type))) is { } schema ? Text(schema, indented) : null;

    /// <summary>Writes how the targets of reports stand, in the shape of <c>hexi assess</c>.</summary>
    /// <param name="scoreboards">The scoreboards.</param>
    /// <param name="culture">The language of the explanations: Chinese for a Chinese culture, English for all others; null for the current one.</param>
    /// <param name="indented">Over many lines, for people.</param>
    public static string Serialize(IEnumerable<Scoreboard> scoreboards, CultureInfo? culture = null, bool indented = false)
        => JsonSerializer.Serialize(new ScoreboardsShape(NotNull(scoreboards, nameof(scoreboards)), culture ?? CultureInfo.CurrentCulture), RecordJson.Info<ScoreboardsShape>(indented));

    /// <summary>Reads a report.</summary>
    /// <param name="json">What <see cref="Serialize(Report, bool)"/> wrote, or an object of the same shape; unknown fields are ignored.</param>
    /// <exception cref="JsonException">It is not JSON, or a field is missing or holds what it cannot; path and line say where.</exception>
    public static Report ReadReport(string json)
        => Report(NotNull(json, nameof(json)), JsonSerializer.Deserialize);

    /// <summary>Reads a report from UTF-8.</summary>
    /// <inheritdoc cref="ReadReport(string)"/>
    /// <param name="utf8Json">What <see cref="Serialize(Stream, Report, bool)"/> wrote, or an object of the same shape; unknown fields are ignored.</param>
    public static Report ReadReport(Stream utf8Json)
        => Report(NotNull(utf8Json, nameof(utf8Json)), JsonSerializer.Deserialize);

    /// <summary>Reads a document of reports.</summary>
    /// <param name="json">What <c>hexi export</c> wrote, or an object of the same shape; unknown fields are ignored.</param>
    /// <exception cref="JsonException">It is not JSON, or a field is missing or holds what it cannot; path and line say where.</exception>
    public static ReportExport ReadExport(string json)
        => Export(NotNull(json, nameof(json)), JsonSerializer.Deserialize);

    /// <summary>Reads a document of reports from UTF-8.</summary>
    /// <inheritdoc cref="ReadExport(string)"/>
    /// <param name="utf8Json">What <c>hexi export</c> wrote, or an object of the same shape; unknown fields are ignored.</param>
    public static ReportExport ReadExport(Stream utf8Json)
        => Export(NotNull(utf8Json, nameof(utf8Json)), JsonSerializer.Deserialize);

    private static Report Report<TSource>(TSource source, Func<TSource, JsonTypeInfo<Written<ReportData>>, Written<ReportData>?> read)
        => ReportRecords.ToReport(Read(source, read) ?? throw new JsonException("The document is null, not a report.", "$", null, null));

    private static ReportExport Export<TSource>(TSource source, Func<TSource, JsonTypeInfo<ExportShape>, ExportShape?> read)
        => (Read(source, read) ?? throw new JsonException("The document is null, not an export.", "$", null, null)).ToExport();

    private static T? Read<TSource, T>(TSource source, Func<TSource, JsonTypeInfo<T>, T?> read) where T : class
    {
        try
        {
            return read(source, RecordJson.Info<T>());
        }
        catch (JsonException wrong)
        {
            throw ReadingErrors.Of(wrong);
        }
    }

    private static string Text(JsonObject schema, bool indented)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Encoder = RecordJson.Encoder, Indented = indented }))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static T NotNull<T>(T? value, string parameter) where T : class => value ?? throw new ArgumentNullException(parameter);
}
