using System.Text;

namespace HexiModel;

/// <summary>The arithmetic of an assessment in one English sentence.</summary>
internal readonly struct EnglishExplanation(Assessment assessment, CultureInfo culture)
{
    private Fact Fact => assessment.Fact;

    private bool IsOver => Assessor.PeriodOf(Fact).End is { } end && assessment.AsOf >= end;

    public string Text()
    {
        string subject = (Fact.Indicator is { EnglishName: { Length: > 0 } name } ? name : Fact.Label) + ": ";
        if (Fact is Commitment)
        {
            return Fact.Label + ": " + OfCommitment();
        }

        if (assessment.Actual is not { } actual)
        {
            return subject + "no value is known" + (assessment.Expected is { } expected ? "; " + Percent(expected) + " of the time has passed" : "");
        }

        StringBuilder words = new(subject);
        words.Append(Value(actual)).Append(' ').Append(ToDate()).Append(", ");
        if (assessment.Standard is { } standard)
        {
            words.Append(Compared(actual.CompareTo(standard), "the value it is measured against (" + Value(standard) + ")"));
        }
        else if (assessment.Start is { } start)
        {
            words.Append(assessment.Achieved < 0m ? "further from the target (" + Target() + ") than at the start (" + Number(start) + ")"
                : Percent(assessment.Achieved!.Value) + " of the way from " + Number(start) + " to the target (" + Target() + ")" + Progress());
        }
        else if (assessment.Expected is not null)
        {
            words.Append(Percent(assessment.Achieved!.Value)).Append(assessment.IsLimit ? " of the limit (" : " of the target (").Append(Target()).Append(')').Append(Progress());
        }
        else
        {
            words.Append(OfDirect(actual));
        }

        return words.Append(assessment.Certainty != AssessmentCertainty.Possible ? "" : Fact.Bound is Bound.About or Bound.Nearly or Bound.Over ? " (the target is approximate; it may count as met)" : " (the sum of the parts that are known)").ToString();
    }

    private string OfCommitment()
    {
        DateTime? end = Assessor.PeriodOf(Fact).End;
        string due = end is { } last ? ", due " + Day(last) : "";
        return assessment.IsDone
            ? (assessment.Status == AssessmentStatus.CompletedEarly ? "completed early" : (assessment.DoneOn ?? assessment.AsOf) > end ? "completed late" : "completed")
                + (assessment.DoneOn is { } done ? " on " + Day(done) : "") + due
            : (end < assessment.AsOf ? "overdue" : "not completed yet") + due;
    }

    private string Progress() => assessment.Status switch
    {
        AssessmentStatus.CompletedEarly => ", completed early",
        AssessmentStatus.Completed => ", completed",
        AssessmentStatus.Behind when IsOver || assessment.Gap is null => assessment.IsLimit ? ", beyond the limit" : ", not met",
        AssessmentStatus.Behind when assessment.IsLimit && assessment.Achieved > 1m => ", beyond the limit",
        AssessmentStatus.OnPace => ", on pace (" + Percent(assessment.Expected!.Value) + ")",
        _ when assessment is { Gap: { } gap, Expected: { } expected } => ", " + Points(gap) + (gap > 0m != assessment.IsLimit ? assessment.IsLimit ? " above" : " ahead of" : assessment.IsLimit ? " below" : " behind") + " pace (" + Percent(expected) + ")",
        _ => "",
    };

    private string OfDirect(Quantity actual)
    {
        Quantity? limit = Fact.Quantity ?? (Fact.HigherIsBetter == false ? Fact.Range?.Upper : Fact.Range?.Lower);
        return limit is not { } asked ? "and the target has no number"
            : assessment.Certainty == AssessmentCertainty.Unknown ? "and the target (" + Target() + ") has no " + (Fact.IsMetBy(actual) is null ? "direction" : "baseline to tell the pace from")
            : actual.Dimension is Rank ? (assessment.Status == AssessmentStatus.Behind ? "short of the target (" : "meets the target (") + Target() + ")"
            : Compared(actual.CompareTo(asked), "the target (" + Target() + ")");
    }

    private string Compared(int order, string what)
        => order == 0 ? "equal to " + what : (assessment.Gap is { } gap ? Points(gap) + " " : "") + (order > 0 ? "above " : "below ") + what;

    private string ToDate()
    {
        DateTime day = assessment.AsOf;
        bool isMonthEnd = day.Day == DateTime.DaysInMonth(day.Year, day.Month);
        return isMonthEnd && Assessor.PeriodOf(Fact).Start is { Month: 1, Day: 1 } start && start.Year == day.Year && Fact.Measure is not (Measure.Level or Measure.Share or Measure.Rank)
            ? "in " + Period.Days(start, day).ToString("L", CultureInfo.InvariantCulture)
            : "by " + Day(day);
    }

    private string Target() => Fact.Describe(CultureInfo.InvariantCulture);

    private string Value(Quantity actual)
    {
        bool isChange = Fact.Measure == Measure.Growth || Fact.Kind == QuantityKind.Points;
        bool isFall = isChange && Fact.Direction == Direction.Down != actual.Amount < 0m;
        string sign = !isChange || actual.Dimension is Multiple || actual.Amount == 0m ? "" : isFall ? "−" : "+";
        return sign + Number(isChange && actual.Amount < 0m ? -actual : actual);
    }

    private string Number(Quantity quantity) => EnglishDescription.Amount(quantity, culture);

    private static string Points(decimal gap) => Rounded(Math.Abs(gap), "0.#") + " points";

    private static string Percent(decimal share) => Rounded(share * 100m, "0.0") + " %";

    private static string Rounded(decimal number, string format) => decimal.Round(number, 1, MidpointRounding.AwayFromZero).ToString(format, CultureInfo.InvariantCulture);

    private static string Day(DateTime day) => Period.Days(day, day).ToString("L", CultureInfo.InvariantCulture);
}
