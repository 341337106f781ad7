using HexiModel.Compiled;

namespace HexiModel;

/// <summary>An end state that can be ticked off (任务): 区疾控中心新址投入使用.</summary>
public partial class Commitment : Fact
{
    /// <summary>Made by the report; generated classes derive from it.</summary>
    protected Commitment(ReportRow row)
        : base(row)
    {
    }

    internal Commitment(FactData data, Report report)
        : base(data, report)
    {
    }

    /// <summary>Says how it stands when a day ends, by the rules of <c>docs/assessment.md</c>.</summary>
    /// <param name="isDone">Whether it is done.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="doneOn">The day it was done; null where not known, and then it is <paramref name="asOf"/> that counts.</param>
    public Assessment Assess(bool isDone, DateTime asOf, DateTime? doneOn = null)
    {
        DateTime? end = Assessor.PeriodOf(this).End;
        bool isOverdue = !isDone && asOf.Date > end;
        return new Assessment(this, asOf)
        {
            IsDone = isDone,
            DoneOn = isDone ? doneOn?.Date : null,
            Status = isDone ? (doneOn ?? asOf).Date < end ? AssessmentStatus.CompletedEarly : AssessmentStatus.Completed
                : isOverdue ? AssessmentStatus.Behind
                : AssessmentStatus.Other,
            Light = isDone ? AssessmentLight.Green : isOverdue ? AssessmentLight.Red : AssessmentLight.None,
            Certainty = isDone || isOverdue ? AssessmentCertainty.Certain : AssessmentCertainty.Unknown,
        };
    }

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="Assess(bool, DateTime, DateTime?)"/>
    public Assessment Assess(bool isDone, DateOnly asOf, DateOnly? doneOn = null) => Assess(isDone, asOf.ToDateTime(default), doneOn?.ToDateTime(default));
#endif
}
