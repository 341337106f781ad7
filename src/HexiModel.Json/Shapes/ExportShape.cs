namespace HexiModel.Json.Shapes;

/// <summary>What <c>hexi export</c> writes.</summary>
internal sealed class ExportShape : IJsonOnDeserialized
{
    public List<ReportShape>? Reports { get; set; }

    public CoverageShape? Coverage { get; set; }

    public static ExportShape Of(ReportExport export) => new()
    {
        Reports = [.. export.Reports.Select(ReportShape.Of)],
        Coverage = CoverageShape.Of(export.Coverage),
    };

    /// <summary>The reports. The coverage is not read: it is the sum of theirs.</summary>
    public ReportExport ToExport(ReportFactory? factory) => new((Reports ?? []).Select(report => Report.Create(report.ToData(), factory)));

    public void OnDeserialized()
    {
        Required.Field(Reports, "export", "reports");
        Required.Members(Reports, "export", "reports");
    }
}
