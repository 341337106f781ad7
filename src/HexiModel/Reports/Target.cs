using HexiModel.Compiled;

namespace HexiModel;

/// <summary>A commitment with a number, a comparison or a direction (目标). Where it states one number it is a <see cref="Target{T}"/>.</summary>
public partial class Target : Fact
{
    /// <summary>Made by the report; generated classes derive from it.</summary>
    protected Target(ReportRow row)
        : base(row)
    {
    }

    internal Target(FactData data, Report report)
        : base(data, report)
    {
    }

    /// <summary>
    /// The latest observation before it of the same indicator and measure, for the same scope and base (基期值): what it starts from. Null where the report
    /// has none.
    /// </summary>
    public Observation? LatestObservation
    {
        get
        {
            Observation? latest = null;
            foreach (Fact fact in IndicatorId is null ? [] : Report.Index.FactsByIndicator.Of(IndicatorId))
            {
                if (fact is Observation observation && IsBefore(observation) && !(observation.Period.End <= latest?.Period.End))
                {
                    latest = observation;
                }
            }

            return latest;
        }
    }

    /// <summary>Says how it stands when a day ends, by the rules of <c>docs/assessment.md</c>.</summary>
    /// <param name="actual">The value that was measured, in terms of the words: for 下降3% how much it fell. Null where none is known.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">How time counts and lights are set; null for <see cref="AssessmentPolicy.Standard"/>.</param>
    /// <exception cref="ArgumentException">The value is in another unit than the target, or is a negative count.</exception>
    public Assessment Assess(Quantity? actual, DateTime asOf, AssessmentPolicy? policy = null) => Assess(actual, null, asOf, policy);

    /// <summary>The same for a target that is measured against something (与经济增长同步).</summary>
    /// <param name="actual">The value that was measured.</param>
    /// <param name="standard">The value of what it is measured against; null where none is known.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">How time counts and lights are set; null for <see cref="AssessmentPolicy.Standard"/>.</param>
    /// <exception cref="ArgumentException">A value is in another unit, or is a negative count.</exception>
    public Assessment Assess(Quantity? actual, Quantity? standard, DateTime asOf, AssessmentPolicy? policy = null)
        => new Assessor(this, asOf, policy ?? AssessmentPolicy.Standard).Assess(actual, standard);

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="Assess(HexiModel.Quantity?, DateTime, AssessmentPolicy?)"/>
    public Assessment Assess(Quantity? actual, DateOnly asOf, AssessmentPolicy? policy = null) => Assess(actual, asOf.ToDateTime(default), policy);
#endif

    private bool IsBefore(Observation observation)
        => observation.Measure == Measure && observation.Scope == Scope && observation.Baseline == Baseline && observation.IsAnnualised == IsAnnualised
            && observation.Quantity is { } reached && (Unit is not { } unit || reached.Unit.IsConvertibleTo(unit))
            && observation.Period.End is { } end && !(end >= Period.Start) && !(Period.IsDeadline && end >= Period.End);

    /// <summary>How hard it binds (预期性, 约束性); null where not stated.</summary>
    public TargetNature? Nature => Data.Nature;
}
