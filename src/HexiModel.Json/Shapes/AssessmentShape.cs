using System.Text.Json.Serialization.Metadata;
using HexiModel.Json.Converters;
using HexiModel.Json.Records;

namespace HexiModel.Json.Shapes;

/// <summary>An assessment, as <c>hexi assess</c> writes it. It is not read: it follows from target, value and day.</summary>
internal static class AssessmentShape
{
    public static AssessmentRow Of(Assessment assessment) => Of(assessment, CultureInfo.CurrentCulture);

    public static AssessmentRow Of(Assessment assessment, CultureInfo culture) => new(assessment, culture);

    public static JsonTypeInfo CreateInfo(JsonSerializerOptions options) => ObjectInfo.Object<AssessmentRow>(options, static () => throw new NotSupportedException(), () =>
    [
        Property<string>(options, "key", static row => row.Fact.Key),
        Property<string>(options, "id", static row => row.Fact.Id),
        Property<FactCategory>(options, "category", static row => row.Fact.Category),
        Property<string>(options, "label", static row => row.Fact.Label),
        Property<string>(options, "section", static row => row.Fact.Section?.Id),
        Property<string>(options, "indicator", static row => row.Fact.IndicatorId),
        Property<DateTime>(options, "asOf", static row => row.AsOf),
        Property<QuantityShape>(options, "actual", static row => row.Actual is { } actual ? QuantityShape.Of(actual) : null),
        Property<bool?>(options, "done", static row => row.IsDone),
        Property<AssessmentStatus>(options, "status", static row => row.Status),
        Property<AssessmentLight>(options, "light", static row => row.Light),
        Property<AssessmentCertainty>(options, "certainty", static row => row.Certainty),
        Number(options, "achieved", static row => row.Achieved),
        Number(options, "expected", static row => row.Expected),
        Number(options, "gap", static row => row.Gap),
        Property<string>(options, "explanation", static row => row.Explanation),
    ]);

    private static JsonPropertyInfo Property<T>(JsonSerializerOptions options, string name, Func<AssessmentRow, T?> get)
        => ObjectInfo.Property<AssessmentRow, T>(options, name, get, null);

    private static JsonPropertyInfo Number(JsonSerializerOptions options, string name, Func<AssessmentRow, decimal?> get)
        => ObjectInfo.Property(options, name, get, null, NumberConverter.Instance);
}
