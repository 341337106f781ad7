namespace HexiModel.Tool.Input;

/// <summary>A report as <c>hexi show</c> prints it: built-in reports come through their typed lists, others through the untyped graph.</summary>
/// <param name="Report">The report.</param>
/// <param name="Targets">Its targets.</param>
/// <param name="Indicators">Its indicators.</param>
/// <param name="Programmes">Its programmes.</param>
internal sealed record ShownReport(
    Report Report,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Programme> Programmes)
{
    /// <summary>A report that was read from annotated files.</summary>
    public static ShownReport Of(Report report) => new(report, report.Targets, report.Indicators, report.Programmes);
}
