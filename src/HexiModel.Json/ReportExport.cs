namespace HexiModel.Json;

/// <summary>Some reports in one document, as <c>hexi export</c> writes it.</summary>
public sealed class ReportExport
{
    /// <summary>A document of reports.</summary>
    /// <param name="reports">The reports, in the order they are written in.</param>
    public ReportExport(IEnumerable<Report> reports)
    {
        Reports = [.. reports ?? throw new ArgumentNullException(nameof(reports))];
        if (Reports.Contains(null!))
        {
            throw new ArgumentException("A report is null.", nameof(reports));
        }
    }

    /// <summary>The reports.</summary>
    public IReadOnlyList<Report> Reports { get; }

    /// <summary>The sum of the reports' coverages.</summary>
    public Coverage Coverage => new(
        Reports.Sum(report => report.Coverage.Quantities),
        Reports.Sum(report => report.Coverage.Covered),
        Reports.Sum(report => report.Coverage.Skipped));
}
