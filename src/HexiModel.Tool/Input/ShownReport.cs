using HexiModel.Tool.Views;

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
    /// <summary>Which of its facts are shown.</summary>
    public FactSelection Selection { get; init; } = new(new ShowFilter(), Report);

    /// <summary>The facts that are shown, in order.</summary>
    public IEnumerable<Fact> Facts => Report.Facts.Where(Selection.Contains);

    /// <summary>A report that was read from annotated files.</summary>
    public static ShownReport Of(Report report) => new(report, report.Targets, report.Indicators, report.Programmes);

    /// <summary>What a filter leaves of it.</summary>
    public ShownReport Where(ShowFilter filter)
    {
        if (filter.IsEmpty)
        {
            return this;
        }

        FactSelection selection = new(filter, Report);
        return this with
        {
            Targets = [.. Targets.Where(selection.Contains)],
            Indicators = [.. Indicators.Where(indicator => indicator.Facts.Any(selection.Contains))],
            Programmes = [.. Programmes.Where(selection.Contains)],
            Selection = selection,
        };
    }

    /// <summary>The report with the facts that are shown and no others.</summary>
    public Report ToReport()
        => Selection.IsAll ? Report : Report.Create(Report.Data with { Facts = [.. Facts.Select(fact => fact.Data)] });
}
