namespace HexiModel.Tool.Views;

/// <summary>A target beside the latest result before it, of the same indicator and measure (目标与现状).</summary>
/// <param name="Latest">The result.</param>
/// <param name="Change">What the target asks for beyond it; null where the two do not subtract: totals of one year and of five, a result that is itself only 近 or 余.</param>
/// <param name="Percent">The same as a share of the result, to one decimal; null for shares, whose change is in points, from zero, and where nothing changes.</param>
internal sealed record Comparison(Observation Latest, Quantity? Change, decimal? Percent)
{
    private const int MonthsPerYear = 12;

    /// <summary>Compares a target; null where there is nothing to compare it with, and for other facts.</summary>
    public static Comparison? Of(Fact fact)
    {
        if (fact is not Target { Quantity: { } asked } target || target.Measure is null or Measure.Change or Measure.Growth || target.LatestObservation is not { } latest)
        {
            return null;
        }

        Quantity? change = MayBeSubtracted(target, latest) ? Subtract(asked, latest.Quantity!.Value) : null;
        decimal? percent = change is { Amount: not 0m } difference && asked.Dimension is not Ratio ? Share(difference, latest.Quantity!.Value) : null;
        return new Comparison(latest, change, percent);
    }

    private static bool MayBeSubtracted(Target target, Observation latest)
        => latest.Bound is Bound.None or Bound.Exactly
            && (target.Measure is Measure.Level or Measure.Share
                || (target.Measure == Measure.Total && Months(target.Period) is { } months && months == Months(latest.Period)));

    /// <summary>How many months a period has; null where it is not made of whole months.</summary>
    private static int? Months(Period period)
    {
        if (period.Start is not { } start || period.End is not { } last || last == DateTime.MaxValue.Date)
        {
            return null;
        }

        DateTime end = last.AddDays(1);
        return start.Day == end.Day ? ((end.Year - start.Year) * MonthsPerYear) + end.Month - start.Month : null;
    }

    /// <summary>Between two shares the difference is in points, whatever both are written in.</summary>
    private static Quantity? Subtract(Quantity asked, Quantity reached)
    {
        try
        {
            return asked.Dimension is Ratio
                ? new Quantity(asked.ConvertTo(Units.Percent).Amount - reached.ConvertTo(Units.Percent).Amount, Units.PercentagePoint)
                : new Quantity(asked.Amount - reached.ConvertTo(asked.Unit).Amount, asked.Unit, asked.Scale);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal? Share(Quantity change, Quantity reached)
    {
        try
        {
            decimal from = reached.ConvertTo(change.Unit).Amount;
            return from == 0m ? null : decimal.Round(change.Amount / from * 100m, 1, MidpointRounding.AwayFromZero);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
