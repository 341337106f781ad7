using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Overlays;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>Puts rows of progress and task files to the targets and commitments of a report. What does not fit is said and left out.</summary>
/// <param name="report">The report.</param>
/// <param name="mayBeLeftOut">Whether an id may be that of something that was left out for a reason that has been said.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class OverlayBinder(Report report, Func<string, bool> mayBeLeftOut, DiagnosticBag diagnostics)
{
    private readonly Dictionary<Fact, List<ProgressData>> _progress = [];
    private readonly Dictionary<Fact, List<AssignmentData>> _assignments = [];
    private readonly Dictionary<(Fact Fact, DiagnosticRule Rule, string What), OverlayRow> _seen = [];
    private readonly RowCells _cells = new(diagnostics);

    /// <summary>The facts of a report with what rows say of them.</summary>
    public static ReportData Bind(ReportData data, IEnumerable<OverlayRow> rows, Func<string, bool> mayBeLeftOut, DiagnosticBag diagnostics)
    {
        Report report = Report.Create(data);
        OverlayBinder binder = new(report, mayBeLeftOut, diagnostics);
        binder.Bind(rows);
        return data with
        {
            Facts = [.. data.Facts.Select((fact, row) => fact with { Progress = binder.ProgressOf(report.Facts[row]), Assignments = binder.AssignmentsOf(report.Facts[row]) })],
        };
    }

    /// <summary>Takes the rows.</summary>
    public void Bind(IEnumerable<OverlayRow> rows)
    {
        foreach (OverlayRow row in rows)
        {
            if (Find(row) is not { } fact)
            {
                continue;
            }

            if (row is ProgressRow progress)
            {
                Bind(progress, fact);
            }
            else if (row is TaskRow task)
            {
                Bind(task, fact);
            }
        }
    }

    /// <summary>What was measured of a fact, the earliest first.</summary>
    public IReadOnlyList<ProgressData> ProgressOf(Fact fact) => _progress.TryGetValue(fact, out List<ProgressData>? rows) ? [.. rows.OrderBy(row => row.AsOf)] : [];

    /// <summary>Who does what for a fact, in the order of the rows.</summary>
    public IReadOnlyList<AssignmentData> AssignmentsOf(Fact fact) => _assignments.TryGetValue(fact, out List<AssignmentData>? rows) ? rows : [];

    private void Bind(ProgressRow row, Fact fact)
    {
        DateTime? asOf = _cells.Day(row.File, row.AsOf);
        bool isInside = asOf is { } day && (!row.IsDated || IsInside(row, row.AsOf.Span, day, fact));
        ProgressData? data = fact is Target target ? _cells.Value(row, target) : _cells.IsDone(row, fact);
        if (!isInside || data is null || !IsNew(Rules.ProgressRepeated, row, fact, asOf!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
        {
            return;
        }

        Add(_progress, fact, data with { AsOf = asOf!.Value, Note = row.Note, Source = row.Source });
    }

    private void Bind(TaskRow row, Fact fact)
    {
        DateTime? due = row.Due.Value.Length == 0 ? null : _cells.Day(row.File, row.Due);
        bool isDue = row.Due.Value.Length == 0 || (due is { } day && IsInside(row, row.Due.Span, day, fact));
        if (isDue && IsNew(Rules.TaskRepeated, row, fact, string.Join(" ", new[] { row.Item, row.Work }.OfType<string>())))
        {
            Add(_assignments, fact, new AssignmentData { Item = row.Item, Work = row.Work, Lead = row.Lead, Support = row.Support, Leader = row.Leader, Due = due });
        }
    }

    /// <summary>The target or commitment of a row; null where it names none, which is said.</summary>
    private Fact? Find(OverlayRow row)
    {
        switch (report.Facts.Find(row.Id))
        {
            case { Category: not FactCategory.Observation } fact:
                return fact;
            case Observation observation:
                ReportOther(row, ".observation", observation.Source.Annotated, report.Targets.Where(target => target.Indicator is { } indicator && indicator == observation.Indicator));
                return null;
        }

        if (report.Indicators.Find(row.Id) is { } named)
        {
            ReportOther(row, BindingContext.Catalogues, default, named.Targets);
        }
        else if (report.Sections.Find(row.Id) is { } section)
        {
            ReportOther(row, "#", section.Source.Annotated, []);
        }
        else if (report.Terms.Find(row.Id) is { } term)
        {
            ReportOther(row, term is Programme ? ".programme" : ".term", term.Source.Annotated, term.Facts);
        }
        else if (!mayBeLeftOut(row.Id))
        {
            diagnostics.ReportUnknown(Rules.OverlayTargetUnknown, row.File, row.IdSpan, row.Id, Candidates(), row.Id, report.Id);
        }

        return null;
    }

    private IEnumerable<string> Candidates() => report.Facts.Where(fact => fact is Target or Commitment).Select(fact => fact.Id).OfType<string>();

    /// <summary>Says that a row names something else, and which target that may be about was meant.</summary>
    private void ReportOther(OverlayRow row, string mark, SourceLocation place, IEnumerable<Fact> near)
    {
        // Of several the one with the shortest period: values are measured for a year more often than for five.
        string? meant = near.Where(fact => fact is Target or Commitment && fact.Id is not null).OrderBy(fact => fact.Period.End - fact.Period.Start).FirstOrDefault()?.Id;
        string where = place.Line > 0 ? FormattableString.Invariant($"{mark}, {place.File}({place.Line},{place.Column})") : mark;
        diagnostics.AddRange([Diagnostic.At(Rules.OverlayTargetOtherKind, row.File, row.IdSpan, row.Id, where) with { Suggestion = meant }]);
    }

    /// <summary>A value that was measured before or after what the target is about says nothing of it. A commitment may be done late.</summary>
    private bool IsInside(OverlayRow row, TextSpan span, DateTime day, Fact fact)
    {
        Period period = Assessor.PeriodOf(fact);
        bool isEarly = period.Start is { } start && start != period.End && day < start;
        bool isLate = period.End is { } end && day > end && !(row is ProgressRow && fact is Commitment);
        if (isEarly || isLate)
        {
            diagnostics.Report(Rules.OverlayDateOutsidePeriod, row.File, span, span.Of(row.File.Text), row.Id, period.ToString());
        }

        return !isEarly && !isLate;
    }

    private bool IsNew(DiagnosticRule rule, OverlayRow row, Fact fact, string what)
    {
        if (_seen.TryGetValue((fact, rule, what), out OverlayRow? other))
        {
            diagnostics.Report(rule, row.File, row.IdSpan, row.Id, what, other.Place);
            return false;
        }

        _seen[(fact, rule, what)] = row;
        return true;
    }

    private static void Add<T>(Dictionary<Fact, List<T>> rows, Fact fact, T row)
    {
        if (!rows.TryGetValue(fact, out List<T>? known))
        {
            rows.Add(fact, known = []);
        }

        known.Add(row);
    }
}
