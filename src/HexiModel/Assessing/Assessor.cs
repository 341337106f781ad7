namespace HexiModel;

/// <summary>
/// Assesses one target: totals against the time that has passed, levels by the way from their baseline, shares, growth, points, rates, ranks and
/// multiples directly.
/// </summary>
internal readonly struct Assessor(Target target, DateTime asOf, AssessmentPolicy policy)
{
    private const decimal Percent = 100m;

    private Period Period => PeriodOf(target);

    private bool IsOver => Period.End is { } end && asOf.Date >= end;

    /// <exception cref="ArgumentException">The value is not in a unit of the target, or is a negative count.</exception>
    public Assessment Assess(Quantity? measured, Quantity? standard)
    {
        if (measured is not { } given)
        {
            return new Assessment(target, asOf) { Certainty = AssessmentCertainty.Unknown, Expected = IsProrated ? policy.Expected(Period, asOf) : null };
        }

        Quantity value = Fulfilment.InUnitOf(target, given);
        Check(value);
        if (target.Quantity is null && target.Range is null)
        {
            return Relative(value, standard);
        }

        return IsProrated ? Prorated(value)
            : target.Measure == Measure.Level && target.Quantity is { Dimension: not (Ratio or Multiple or Rank) } asked && !asked.Dimension.GetType().IsGenericType
                ? target.From is null && target.LatestObservation?.Quantity is { } start ? FromStart(value, asked, start) : WithoutStart(value)
                : Direct(value);
    }

    /// <summary>The days in which a target is to be met: a deadline begins with its section, else with the year.</summary>
    public static Period PeriodOf(Fact fact)
        => fact.Period is { IsDeadline: true, End: { } end }
            ? Period.Days(fact.Section?.Period.Start is { } start && start <= end ? start : new DateTime(end.Year, 1, 1), end)
            : fact.Period is { Start: { } first, End: { } last } && first == last && fact.Section?.Period is { Start: { } begin } section && section.Contains(last)
                ? Period.Days(begin, last)
                : fact.Period;

    /// <summary>Whether a value can be one of a target in a unit.</summary>
    /// <param name="unit">The unit; null where the target has none of its own.</param>
    /// <param name="value">The value, a bare number in the unit that is counted.</param>
    public static ValueFit FitOf(Unit? unit, Quantity value)
        => unit is not null && !value.Unit.IsConvertibleTo(unit) ? ValueFit.OtherUnit
            : (value.Amount < 0m && value.Dimension is Count) || (value.Amount < 1m && value.Dimension is Rank) ? ValueFit.Impossible
            : ValueFit.Fits;

    /// <summary>Totals, and changes in things: what is done adds up over the period. Shares and growth do not.</summary>
    private bool IsProrated
        => target.Quantity is { Dimension: not (Ratio or Points or Multiple or Rank), Amount: > 0m } and var asked && !asked.Dimension.GetType().IsGenericType
            && (target.Measure is Measure.Total or Measure.Change or null) && target.From is null;

    private void Check(Quantity value)
    {
        Unit? unit = target.Unit ?? target.Range?.Lower.Unit;
        ValueFit fit = FitOf(unit, value);
        if (fit == ValueFit.OtherUnit)
        {
            throw new ArgumentException($"{target.Id} is in “{unit!.Symbol}” ({unit.Dimension.Id}), and the value {value.ToString("ZF", null)} in “{value.Unit.Symbol}” ({value.Dimension.Id}).");
        }

        if (fit == ValueFit.Impossible)
        {
            throw new ArgumentException($"{value.ToString("ZF", null)} is not a possible value of {target.Id}.");
        }
    }

    private Assessment Prorated(Quantity value)
    {
        Quantity asked = target.Quantity!.Value;
        bool isLimit = target.HigherIsBetter == false;
        decimal achieved = value.ConvertTo(asked.Unit).Amount / asked.Amount;
        decimal? expected = policy.Expected(Period, asOf);
        bool? isMet = target.HigherIsBetter is null ? achieved >= 1m : target.IsMetBy(value);
        decimal? gap = expected is { } pace ? (isLimit ? pace - achieved : achieved - pace) * Percent : null;
        return new Assessment(target, asOf)
        {
            Actual = value,
            Achieved = achieved,
            Expected = expected,
            Gap = gap,
            IsLimit = isLimit,
            Status = isLimit ? OfLimit(isMet, gap) : OfTotal(isMet, gap),
            Light = isMet == false && (isLimit || IsOver) ? AssessmentLight.Red : isMet != false && (!isLimit || IsOver) ? AssessmentLight.Green : LightOf(gap),
            Certainty = isMet is null ? AssessmentCertainty.Possible : AssessmentCertainty.Certain,
        };
    }

    private AssessmentStatus OfTotal(bool? isMet, decimal? gap)
        => isMet != false ? IsOver ? AssessmentStatus.Completed : AssessmentStatus.CompletedEarly
            : IsOver ? AssessmentStatus.Behind
            : OfPace(gap);

    /// <summary>A limit is kept only when the period is over, and broken as soon as it is.</summary>
    private AssessmentStatus OfLimit(bool? isMet, decimal? gap)
        => isMet == false ? AssessmentStatus.Behind : IsOver ? AssessmentStatus.Completed : OfPace(gap);

    private AssessmentStatus OfPace(decimal? gap)
        => gap is not { } points ? AssessmentStatus.Other
            : Math.Abs(points) <= policy.OnPaceWithin ? AssessmentStatus.OnPace
            : points > 0m ? AssessmentStatus.Ahead
            : AssessmentStatus.Behind;

    private AssessmentLight LightOf(decimal? gap) => gap is { } points ? policy.Light(points) : AssessmentLight.None;

    /// <summary>A level counts from where it started: of the way from 156 to 165, 160 is 44.4 %.</summary>
    private Assessment FromStart(Quantity value, Quantity asked, Quantity start)
    {
        decimal way = asked.Amount - start.ConvertTo(asked.Unit).Amount;
        bool isUpwards = target.HigherIsBetter ?? way > 0m;
        if (way == 0m || way > 0m != isUpwards)
        {
            return Direct(value);
        }

        decimal achieved = (value - start).ConvertTo(asked.Unit).Amount / way;
        decimal? expected = policy.Expected(Period, asOf);
        bool? isMet = target.IsMetBy(value);
        decimal? gap = expected is { } pace ? (achieved - pace) * Percent : null;
        return new Assessment(target, asOf)
        {
            Actual = value,
            Start = start,
            Achieved = achieved,
            Expected = expected,
            Gap = gap,
            Status = OfTotal(isMet, gap),
            Light = isMet == false ? IsOver ? AssessmentLight.Red : LightOf(gap) : AssessmentLight.Green,
            Certainty = isMet is null ? AssessmentCertainty.Possible : AssessmentCertainty.Certain,
        };
    }

    /// <summary>A level whose baseline is not known: it is reached, or nobody can say whether it is on its way until the period is over.</summary>
    private Assessment WithoutStart(Quantity value)
    {
        Assessment direct = Direct(value);
        return IsOver || direct.Status == AssessmentStatus.Other ? direct
            : target.IsMetBy(value) == false
                ? new Assessment(target, asOf) { Actual = value, Achieved = direct.Achieved, Certainty = AssessmentCertainty.Unknown }
                : new Assessment(target, asOf)
                {
                    Actual = value,
                    Achieved = direct.Achieved,
                    Status = AssessmentStatus.CompletedEarly,
                    Light = AssessmentLight.Green,
                    Certainty = direct.Certainty,
                };
    }

    /// <summary>Shares, growth, points, rates, ranks and multiples: the value is held against the target as it is, whatever the time.</summary>
    private Assessment Direct(Quantity value)
    {
        bool? isMet = target.IsMetBy(value);
        Quantity? limit = target.Quantity ?? (target.HigherIsBetter == false ? target.Range?.Upper : target.Range?.Lower);
        bool isOpen = isMet is null && target.Bound is not (Bound.About or Bound.Nearly or Bound.Over);
        decimal? gap = limit is { Dimension: Ratio or Points } asked ? Difference(value, asked) * (target.HigherIsBetter == false ? -1m : 1m) : null;
        decimal? achieved = limit is { Dimension: not Rank, Amount: > 0m } whole && target.HigherIsBetter != false ? value.ConvertTo(whole.Unit).Amount / whole.Amount : null;
        return new Assessment(target, asOf)
        {
            Actual = value,
            Achieved = achieved,
            Gap = gap,
            Status = isOpen ? AssessmentStatus.Other : OfValue(isMet, limit is { } bar ? value.CompareTo(bar) : 0),
            Light = isOpen ? AssessmentLight.None : isMet != false ? AssessmentLight.Green : IsOver ? AssessmentLight.Red
                : achieved is { } share ? Shortfall((share - 1m) * Percent) : AssessmentLight.Yellow,
            Certainty = isOpen ? AssessmentCertainty.Unknown : isMet is null ? AssessmentCertainty.Possible : AssessmentCertainty.Certain,
        };
    }

    /// <summary>A value short of its target is never green, however little: no time is left to count.</summary>
    private AssessmentLight Shortfall(decimal gap)
        => policy.Light(gap) == AssessmentLight.Red ? AssessmentLight.Red : AssessmentLight.Yellow;

    /// <param name="isMet">Whether the value meets the words.</param>
    /// <param name="order">How it compares with the number in them.</param>
    private AssessmentStatus OfValue(bool? isMet, int order)
        => isMet == false ? AssessmentStatus.Behind
            : IsOver ? AssessmentStatus.Completed
            : order == 0 || (order > 0 != (target.HigherIsBetter ?? true)) ? AssessmentStatus.OnPace
            : AssessmentStatus.Ahead;

    private static decimal Difference(Quantity value, Quantity asked)
        => asked.Dimension is Ratio
            ? value.ConvertTo(Units.Percent).Amount - asked.ConvertTo(Units.Percent).Amount
            : value.ConvertTo(Units.PercentagePoint).Amount - asked.ConvertTo(Units.PercentagePoint).Amount;

    /// <summary>与经济增长同步: two values are held against each other. In step is at least as much, or at most where lower is better.</summary>
    private Assessment Relative(Quantity value, Quantity? standard)
    {
        if (target.RelativeTo is null || standard is not { } other)
        {
            return new Assessment(target, asOf) { Actual = value, Certainty = AssessmentCertainty.Unknown };
        }

        if (!value.Unit.IsConvertibleTo(other.Unit))
        {
            throw new ArgumentException($"The values of {target.Id} and of what it is measured against are in “{value.Unit.Symbol}” and “{other.Unit.Symbol}”, which do not compare.");
        }

        int order = value.CompareTo(other);
        bool isMet = target.Bound switch
        {
            Bound.MoreThan => order > 0,
            Bound.AtMost => order <= 0,
            Bound.LessThan => order < 0,
            Bound.None or Bound.Exactly when target.HigherIsBetter == false => order <= 0,
            _ => order >= 0,
        };
        decimal? gap = other.Dimension is Ratio or Points ? Difference(value, other) * (target.HigherIsBetter == false ? -1m : 1m) : null;
        return new Assessment(target, asOf)
        {
            Actual = value,
            Standard = standard,
            Gap = gap,
            Status = OfValue(isMet, order),
            Light = isMet ? AssessmentLight.Green : IsOver ? AssessmentLight.Red : AssessmentLight.Yellow,
        };
    }
}
