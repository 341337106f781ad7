using System.Text;

namespace HexiModel;

/// <summary>The arithmetic of an assessment in one Chinese sentence.</summary>
internal readonly struct ChineseExplanation(Assessment assessment)
{
    private Fact Fact => assessment.Fact;

    private bool IsOver => Assessor.PeriodOf(Fact).End is { } end && assessment.AsOf >= end;

    public string Text()
    {
        if (Fact is Commitment)
        {
            return Fact.Label + OfCommitment();
        }

        if (assessment.Actual is not { } actual)
        {
            return Fact.Label + ":没有实际值" + (assessment.Expected is { } expected ? ",序时进度为" + Percent(expected) : "");
        }

        StringBuilder words = new(ToDate());
        words.Append(Subject()).Append(Value(actual));
        if (assessment.Standard is { } standard)
        {
            words.Append(',').Append(Compared(actual.CompareTo(standard), assessment.Gap, "对照值(" + Value(standard) + ")"));
        }
        else if (assessment.Start is { } start)
        {
            Quantity way = actual - start;
            words.Append(",比基期(").Append(Number(start)).Append(way.Amount < 0m ? ")减少" : ")增加").Append(Number(way.Amount < 0m ? -way : way));
            words.Append(assessment.Achieved < 0m ? ",与目标(" + Target() + ")方向相反" : ",完成目标增量的" + Percent(assessment.Achieved!.Value) + Progress());
        }
        else if (assessment.Expected is not null)
        {
            words.Append(assessment.IsLimit ? ",占限额(" + Target() + ")的" : ",完成").Append(Percent(assessment.Achieved!.Value)).Append(Progress());
        }
        else
        {
            words.Append(',').Append(OfDirect(actual));
        }

        return words.Append(assessment.Certainty != AssessmentCertainty.Possible ? "" : Fact.Bound is Bound.About or Bound.Nearly or Bound.Over ? "(目标是约数,可视为完成)" : "(按已知部分合计)").ToString();
    }

    private string OfCommitment()
    {
        DateTime? end = Assessor.PeriodOf(Fact).End;
        string due = end is { } last ? "(期限" + Day(last) + ")" : "";
        return assessment.IsDone
            ? (assessment.DoneOn is { } done ? "于" + Day(done) : "") + (assessment.Status == AssessmentStatus.CompletedEarly ? "提前完成" : (assessment.DoneOn ?? assessment.AsOf) > end ? "逾期完成" : "完成") + due
            : end < assessment.AsOf ? "逾期未完成" + due : "尚未完成,未到期限" + due;
    }

    /// <summary>How it stands against the time that has passed.</summary>
    private string Progress() => assessment.Status switch
    {
        AssessmentStatus.CompletedEarly => ",提前完成",
        AssessmentStatus.Completed => ",已完成",
        AssessmentStatus.Behind when IsOver || assessment.Gap is null => assessment.IsLimit ? ",超出限额" : ",未完成目标(" + Target() + ")",
        AssessmentStatus.Behind when assessment.IsLimit && assessment.Achieved > 1m => ",超出限额",
        AssessmentStatus.OnPace => ",与序时进度(" + Percent(assessment.Expected!.Value) + ")持平",
        _ when assessment is { Gap: { } gap, Expected: { } expected } =>
            (gap > 0m != assessment.IsLimit ? ",超序时进度(" : assessment.IsLimit ? ",低于序时进度(" : ",欠序时进度(") + Percent(expected) + ")" + Points(gap),
        _ => "",
    };

    private string OfDirect(Quantity actual)
    {
        Quantity? limit = Fact.Quantity ?? (Fact.HigherIsBetter == false ? Fact.Range?.Upper : Fact.Range?.Lower);
        return limit is not { } asked ? "目标没有数值"
            : assessment.Certainty == AssessmentCertainty.Unknown ? "目标(" + Target() + ")" + (Fact.IsMetBy(actual) is null ? "没有指明方向" : "没有基期值,无法判断进度")
            : actual.Dimension is Rank ? (assessment.Status == AssessmentStatus.Behind ? "未达目标(" : "达到目标(") + Target() + ")"
            : Compared(actual.CompareTo(asked), assessment.Gap, "目标(" + Target() + ")");
    }

    private static string Compared(int order, decimal? gap, string what)
        => order == 0 ? "与" + what + "持平" : (order > 0 ? "高于" : "低于") + what + (gap is { } points ? Points(points) : "");

    private string ToDate()
    {
        DateTime day = assessment.AsOf;
        bool isMonthEnd = day.Day == DateTime.DaysInMonth(day.Year, day.Month);
        return isMonthEnd && Assessor.PeriodOf(Fact).Start is { Month: 1, Day: 1 } start && start.Year == day.Year && Fact.Measure is not (Measure.Level or Measure.Share or Measure.Rank)
            ? day.Month == 12 ? "全年" : day.Month == 1 ? "1月" : FormattableString.Invariant($"1—{day.Month}月")
            : "截至" + Day(day);
    }

    /// <summary>What is counted: the label without the words of the target's number.</summary>
    private string Subject()
    {
        string? words = Fact.Statement.Words;
        int place = words is null ? -1 : Fact.Label.IndexOf(words, StringComparison.Ordinal);
        return place > 0 && place + words!.Length == Fact.Label.Length ? Fact.Label.Substring(0, place) : (Fact.Indicator?.Name ?? Fact.Label) + ":";
    }

    private string Target() => Fact.Statement.Words ?? ChineseDescription.Of(Fact);

    private string Value(Quantity actual)
    {
        bool isChange = Fact.Measure == Measure.Growth || Fact.Kind == QuantityKind.Points;
        bool isFall = isChange && Fact.Direction == Direction.Down != actual.Amount < 0m;
        string verb = !isChange || actual.Dimension is Multiple ? "" : isFall ? "下降" : actual.Dimension is Points ? "提高" : "增长";
        return verb + Number(isChange && actual.Amount < 0m ? -actual : actual);
    }

    private static string Number(Quantity quantity) => quantity.ToString("Z", null);

    private static string Points(decimal gap) => Rounded(Math.Abs(gap), "0.#") + "个百分点";

    private static string Percent(decimal share) => Rounded(share * 100m, "0.0") + "%";

    private static string Rounded(decimal number, string format) => decimal.Round(number, 1, MidpointRounding.AwayFromZero).ToString(format, CultureInfo.InvariantCulture);

    private static string Day(DateTime day) => Period.Days(day, day).ToString("Z", null);
}
