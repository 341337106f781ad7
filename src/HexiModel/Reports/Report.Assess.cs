namespace HexiModel;

/// <content>Assesses the report by the values that files beside it give.</content>
public sealed partial class Report
{
    /// <summary>
    /// Says how all targets and commitments stand when a day ends, by the latest values of the progress files up to it (<see cref="Fact.Progress"/>) and the
    /// rules of <c>docs/assessment.md</c>.
    /// </summary>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">How time counts and lights are set; null for <see cref="AssessmentPolicy.Standard"/>.</param>
    public Scoreboard Assess(DateTime asOf, AssessmentPolicy? policy = null) => ActualValues.FromProgress(this, asOf).Assess(asOf, policy);

#if NET8_0_OR_GREATER
    /// <summary>
    /// Says how all targets and commitments stand when a day ends, by the latest values of the progress files up to it (<see cref="Fact.Progress"/>) and the
    /// rules of <c>docs/assessment.md</c>.
    /// </summary>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">How time counts and lights are set; null for <see cref="AssessmentPolicy.Standard"/>.</param>
    public Scoreboard Assess(DateOnly asOf, AssessmentPolicy? policy = null) => Assess(asOf.ToDateTime(default), policy);
#endif
}
