using System.ComponentModel;

namespace HexiModel;

/// <summary>
/// Measured values beside the targets of a report, and which commitments are done (实际值). Generated code has a class with a typed property for each
/// (<c>Hexi2022.Actuals</c>); this one is for reports that are read at run time.
/// </summary>
/// <param name="report">The report.</param>
public sealed class ActualValues(Report report)
{
    private readonly Dictionary<Target, Quantity> _values = [];
    private readonly Dictionary<Target, DateTime> _measuredOn = [];
    private readonly Dictionary<Commitment, (bool IsDone, DateTime? On)> _done = [];

    /// <summary>The report.</summary>
    public Report Report { get; } = report ?? throw new ArgumentNullException(nameof(report));

    /// <summary>
    /// The latest values that the progress files of a report give up to a day (<see cref="Fact.Progress"/>). A commitment is done from the first of the rows on
    /// that say so without one behind them that denies it.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="asOf">The day.</param>
    public static ActualValues FromProgress(Report report, DateTime asOf) => FromProgress(report, asOf, static fact => fact.Progress);

    /// <summary>The latest of other values than those that came with the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="progressOf">What was measured of a fact, the earliest first.</param>
    internal static ActualValues FromProgress(Report report, DateTime asOf, Func<Fact, IReadOnlyList<ProgressRecord>> progressOf)
    {
        ActualValues values = new(report);
        foreach (Fact fact in report.Facts)
        {
            ProgressRecord[] known = [.. progressOf(fact).Where(row => row.AsOf <= asOf.Date)];
            if (known.LastOrDefault() is not { } latest)
            {
                continue;
            }

            if (fact is Target target)
            {
                values.Set(target, latest.Actual);
                values._measuredOn[target] = latest.AsOf;
            }
            else if (fact is Commitment commitment)
            {
                values.Set(commitment, latest.IsDone, latest.IsDone == true ? Enumerable.Reverse(known).TakeWhile(static row => row.IsDone == true).Last().AsOf : null);
            }
        }

        return values;
    }

    /// <summary>The value of a target; null where none is known.</summary>
    public Quantity? this[Target target] => _values.TryGetValue(target, out Quantity value) ? value : null;

    /// <summary>Whether a commitment is done; null where that is not known.</summary>
    public bool? this[Commitment commitment] => _done.TryGetValue(commitment, out (bool IsDone, DateTime? On) known) ? known.IsDone : null;

    /// <summary>Sets the value of a target; null takes it away.</summary>
    /// <exception cref="ArgumentException">The target is one of another report.</exception>
    public void Set(Target target, Quantity? value)
    {
        Set(_values, target, value);
        _measuredOn.Remove(target);
    }

    /// <summary>Sets whether a commitment is done; null where that is not known.</summary>
    /// <exception cref="ArgumentException">The commitment is one of another report.</exception>
    public void Set(Commitment commitment, bool? isDone) => Set(commitment, isDone, null);

    /// <summary>Sets whether a commitment is done, and since when; null where that is not known.</summary>
    /// <exception cref="ArgumentException">The commitment is one of another report.</exception>
    public void Set(Commitment commitment, bool? isDone, DateTime? doneOn) => Set(_done, commitment, isDone is { } known ? (known, doneOn?.Date) : null);

    /// <summary>The value of a row, as generated code sets it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void SetAt(int row, Quantity? value)
    {
        if (value is not null)
        {
            Set((Target)Report.FactAt(row), value);
        }
    }

    /// <summary>Whether the commitment of a row is done, as generated code sets it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void SetAt(int row, bool? isDone)
    {
        if (isDone is not null)
        {
            Set((Commitment)Report.FactAt(row), isDone);
        }
    }

    /// <summary>Says how all targets and commitments stand when a day ends, by the rules of <c>docs/assessment.md</c>.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">How time counts and lights are set; null for <see cref="AssessmentPolicy.Standard"/>.</param>
    /// <exception cref="AggregateException">Values are in other units than their targets, or cannot be; each is an <see cref="ArgumentException"/> in it.</exception>
    public Scoreboard Assess(DateTime asOf, AssessmentPolicy? policy = null)
    {
        List<Assessment> assessments = [];
        List<ArgumentException> wrong = [];
        foreach (Fact fact in Report.Facts)
        {
            try
            {
                if (fact is Target target)
                {
                    assessments.Add(Assess(target, asOf, policy));
                }
                else if (fact is Commitment commitment)
                {
                    _done.TryGetValue(commitment, out (bool IsDone, DateTime? On) known);
                    assessments.Add(commitment.Assess(known.IsDone, asOf, known.On));
                }
            }
            catch (ArgumentException exception)
            {
                wrong.Add(exception);
            }
        }

        return wrong.Count == 0 ? new Scoreboard(Report, asOf, assessments) : throw new AggregateException("Values that their targets cannot have.", wrong);
    }

    /// <summary>A value says nothing about the time after it was measured: June's is compared with the pace of June, also in September.</summary>
    private Assessment Assess(Target target, DateTime asOf, AssessmentPolicy? policy)
    {
        Quantity? value = this[target];
        DateTime day = _measuredOn.TryGetValue(target, out DateTime measured) && measured < asOf ? measured : asOf;
        Assessment assessment = target.Assess(value ?? SumOfParts(target), Standard(target), day, policy);
        return value is null && assessment is { Actual: not null, Status: not (AssessmentStatus.Completed or AssessmentStatus.CompletedEarly) }
            ? assessment.WithCertainty(AssessmentCertainty.Possible)
            : assessment;
    }

    /// <summary>A whole is at least what its parts are together (其中).</summary>
    private Quantity? SumOfParts(Target whole)
    {
        Quantity[] parts = [.. whole.OfWhich.OfType<Target>().Select(part => this[part]).OfType<Quantity>().Where(part => whole.Unit is { Dimension: not (Ratio or Points or Rank) } unit && part.Unit.IsConvertibleTo(unit))];
        return parts.Length == 0 ? null : parts.Sum();
    }

    /// <summary>The target whose value a relative target is measured against: the one it names, or that of the indicator and the same measure and period.</summary>
    internal static Target? StandardOf(Target target)
        => target.RelativeToFact as Target
            ?? target.RelativeToIndicator?.Targets.FirstOrDefault(other => other != target && other.Measure == target.Measure && other.Period == target.Period);

    private Quantity? Standard(Target target) => StandardOf(target) is { } standard ? this[standard] : null;

    private void Set<TFact, TValue>(Dictionary<TFact, TValue> values, TFact fact, TValue? value) where TFact : Fact where TValue : struct
    {
        if ((fact ?? throw new ArgumentNullException(nameof(fact))).Report != Report)
        {
            throw new ArgumentException($"{fact.Key} is not of the report {Report.Id}.", nameof(fact));
        }

        if (value is { } known)
        {
            values[fact] = known;
        }
        else
        {
            values.Remove(fact);
        }
    }
}
