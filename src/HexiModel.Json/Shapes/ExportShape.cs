using System.Text.Json.Serialization.Metadata;
using HexiModel.Compiled;
using HexiModel.Json.Records;

namespace HexiModel.Json.Shapes;

/// <summary>What <c>hexi export</c> writes.</summary>
internal sealed class ExportShape : IJsonOnDeserialized
{
    public List<Written<ReportData>>? Reports { get; set; }

    public CoverageShape? Coverage { get; private set; }

    public static ExportShape Of(ReportExport export) => new()
    {
        Reports = [.. export.Reports.Select(ReportRecords.Of)],
        Coverage = CoverageShape.Of(export.Coverage),
    };

    /// <summary>The coverage is not read: it is the sum of those of the reports.</summary>
    public static JsonTypeInfo CreateInfo(JsonSerializerOptions options) => ObjectInfo.Object<ExportShape>(options, static () => new(), () =>
    [
        ObjectInfo.Property<ExportShape, List<Written<ReportData>>>(options, "reports", static e => e.Reports, static (e, reports) => e.Reports = reports),
        ObjectInfo.Property<ExportShape, CoverageShape>(options, "coverage", static e => e.Coverage, null),
    ]);

    public ReportExport ToExport() => new(Reports!.Select(ReportRecords.ToReport));

    public void OnDeserialized()
    {
        Required.Field(Reports, "export", "reports");
        Required.Members(Reports, "export", "reports");
    }
}
