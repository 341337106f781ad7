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
        => JsonSerializer.Serialize(ReportShape.Of(NotNull(report, nameof(report))), Context(indented).ReportShape);

    /// <summary>Writes a report in UTF-8.</summary>
    /// <param name="utf8Json">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="indented">Over many lines, for people.</param>
    public static void Serialize(Stream utf8Json, Report report, bool indented = false)
        => JsonSerializer.Serialize(utf8Json, ReportShape.Of(NotNull(report, nameof(report))), Context(indented).ReportShape);

    /// <summary>Writes some reports as one document.</summary>
    /// <param name="export">The reports.</param>
    /// <param name="indented">Over many lines, for people.</param>
    public static string Serialize(ReportExport export, bool indented = false)
        => JsonSerializer.Serialize(ExportShape.Of(NotNull(export, nameof(export))), Context(indented).ExportShape);

    /// <summary>Writes some reports as one document in UTF-8.</summary>
    /// <param name="utf8Json">Where to.</param>
    /// <param name="export">The reports.</param>
    /// <param name="indented">Over many lines, for people.</param>
    public static void Serialize(Stream utf8Json, ReportExport export, bool indented = false)
        => JsonSerializer.Serialize(utf8Json, ExportShape.Of(NotNull(export, nameof(export))), Context(indented).ExportShape);

    /// <summary>Writes a target, observation or commitment.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="indented">Over many lines, for people.</param>
    public static string Serialize(Fact fact, bool indented = false)
        => JsonSerializer.Serialize(FactShape.Of(NotNull(fact, nameof(fact)), null, null), Context(indented).FactShape);

    /// <summary>Writes targets, observations or commitments as an array.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="indented">Over many lines, for people.</param>
    public static string Serialize(IEnumerable<Fact> facts, bool indented = false)
        => JsonSerializer.Serialize([.. NotNull(facts, nameof(facts)).Select(fact => FactShape.Of(fact, null, null))], Context(indented).ListFactShape);

    /// <summary>Reads a report.</summary>
    /// <param name="json">What <see cref="Serialize(Report, bool)"/> wrote, or an object of the same shape; unknown fields are ignored.</param>
    /// <param name="factory">Makes the objects; null for the model's own classes.</param>
    /// <exception cref="JsonException">It is no JSON, or a field is missing or holds what it cannot; path and line say where.</exception>
    public static Report ReadReport(string json, ReportFactory? factory = null)
        => Create(JsonSerializer.Deserialize(NotNull(json, nameof(json)), ShapeContext.Compact.ReportShape), factory);

    /// <summary>Reads a report from UTF-8.</summary>
    /// <inheritdoc cref="ReadReport(string, ReportFactory?)"/>
    /// <param name="utf8Json">What <see cref="Serialize(Stream, Report, bool)"/> wrote, or an object of the same shape; unknown fields are ignored.</param>
    /// <param name="factory">Makes the objects; null for the model's own classes.</param>
    public static Report ReadReport(Stream utf8Json, ReportFactory? factory = null)
        => Create(JsonSerializer.Deserialize(NotNull(utf8Json, nameof(utf8Json)), ShapeContext.Compact.ReportShape), factory);

    /// <summary>Reads a document of reports.</summary>
    /// <param name="json">What <c>hexi export</c> wrote, or an object of the same shape; unknown fields are ignored.</param>
    /// <param name="factory">Makes the objects; null for the model's own classes.</param>
    /// <exception cref="JsonException">It is no JSON, or a field is missing or holds what it cannot; path and line say where.</exception>
    public static ReportExport ReadExport(string json, ReportFactory? factory = null)
        => Create(JsonSerializer.Deserialize(NotNull(json, nameof(json)), ShapeContext.Compact.ExportShape), factory);

    /// <summary>Reads a document of reports from UTF-8.</summary>
    /// <inheritdoc cref="ReadExport(string, ReportFactory?)"/>
    /// <param name="utf8Json">What <c>hexi export</c> wrote, or an object of the same shape; unknown fields are ignored.</param>
    /// <param name="factory">Makes the objects; null for the model's own classes.</param>
    public static ReportExport ReadExport(Stream utf8Json, ReportFactory? factory = null)
        => Create(JsonSerializer.Deserialize(NotNull(utf8Json, nameof(utf8Json)), ShapeContext.Compact.ExportShape), factory);

    private static ShapeContext Context(bool indented) => indented ? ShapeContext.Indented : ShapeContext.Compact;

    private static Report Create(ReportShape? shape, ReportFactory? factory)
        => shape is null ? throw new JsonException("The document is null, not a report.", "$", null, null) : Report.Create(shape.ToData(), factory);

    private static ReportExport Create(ExportShape? shape, ReportFactory? factory)
        => shape is null ? throw new JsonException("The document is null, not an export.", "$", null, null) : shape.ToExport(factory);

    private static T NotNull<T>(T? value, string parameter) where T : class => value ?? throw new ArgumentNullException(parameter);
}
