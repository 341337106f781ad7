using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Overlays;

/// <summary>Gives each row to the report it is about: the one that it names, else the one that has its id.</summary>
/// <param name="reports">The ids of the reports, each with the ids that its files give.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class OverlayRouter(IReadOnlyList<(string Report, HashSet<string> Ids)> reports, DiagnosticBag diagnostics)
{
    /// <summary>The rows of each report. A row whose id no report has goes to the one that has the nearest, which says that.</summary>
    public ILookup<string, OverlayRow> Route(IEnumerable<OverlayRow> rows)
        => rows.Select(row => (Row: row, Report: Find(row))).Where(routed => routed.Report is not null).ToLookup(routed => routed.Report!, routed => routed.Row, StringComparer.Ordinal);

    private string? Find(OverlayRow row)
    {
        if (row.ReportId is { } named && reports.Count > 0)
        {
            return reports.Any(report => report.Report == named) ? named : ReportUnknown(row, named);
        }

        string[] having = [.. reports.Where(report => report.Ids.Contains(row.Id)).Select(report => report.Report)];
        return having.Length switch
        {
            1 => having[0],
            0 => Nearest(row.Id),
            _ => ReportAmbiguous(row, having),
        };
    }

    private string? Nearest(string id)
        => DidYouMean.Find(id, reports.SelectMany(report => report.Ids)) is { } near
            ? reports.First(report => report.Ids.Contains(near)).Report
            : reports.Select(report => report.Report).FirstOrDefault();

    private string? ReportUnknown(OverlayRow row, string named)
    {
        diagnostics.ReportUnknown(Rules.OverlayReportUnknown, row.File, row.Target.Span, named, reports.Select(report => report.Report), named, row.Target.Value);
        return null;
    }

    private string? ReportAmbiguous(OverlayRow row, string[] having)
    {
        diagnostics.Report(Rules.OverlayTargetAmbiguous, row.File, row.Target.Span, row.Id, string.Join(", ", having), having[0] + OverlayRow.Separator + row.Id);
        return null;
    }
}
