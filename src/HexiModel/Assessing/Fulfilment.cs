namespace HexiModel;

/// <summary>What counts as met, by the bound of the words, and by the direction that is better where they put none.</summary>
internal static class Fulfilment
{
    /// <summary>近1000 and 约1000 leave open what lies within a tenth of the number.</summary>
    private const decimal Open = 0.9m;

    /// <summary>
    /// Whether a higher value is better, of the value as the words state it: of 下降3% a fall of 4 % is better. Null where neither words nor
    /// indicator say.
    /// </summary>
    public static bool? HigherIsBetter(Fact fact)
    {
        if (fact.Measure == Measure.Rank)
        {
            return false;
        }

        switch (fact.Bound)
        {
            case Bound.AtLeast or Bound.MoreThan:
                return true;
            case Bound.AtMost or Bound.LessThan:
                return false;
        }

        bool isZero = fact.Quantity is { Amount: 0m } && fact.Kind == QuantityKind.Complete;
        DesiredDirection? desired = fact.Indicator?.DesiredDirection;
        return fact.Kind == QuantityKind.Complete ? !isZero
            : IsChange(fact) ? OfChange(fact, desired)
            : desired switch
            {
                DesiredDirection.Up => true,
                DesiredDirection.Down => false,
                DesiredDirection.Keep => null,
                _ => fact is Target && fact.Measure is Measure.Total or Measure.Change ? true
                    : fact.Kind == QuantityKind.FromTo ? fact.Direction is { } direction ? direction == Direction.Up : null
                    : null,
            };
    }

    /// <summary>Whether a value meets the words; null where they leave it open.</summary>
    /// <exception cref="ArgumentException">The value is not in a unit of the fact.</exception>
    public static bool? IsMet(Fact fact, Quantity value)
    {
        if (fact.Range is { } range)
        {
            return fact.HigherIsBetter == true ? value >= range.Lower
                : fact.HigherIsBetter == false ? value <= range.Upper
                : value >= range.Lower && value <= range.Upper;
        }

        if (fact.Quantity is not { } stated)
        {
            return null;
        }

        int order = value.CompareTo(stated);
        return fact.Bound switch
        {
            Bound.AtLeast => order >= 0,
            Bound.MoreThan => order > 0,
            Bound.AtMost => order <= 0,
            Bound.LessThan => order < 0,
            Bound.Exactly => order == 0,
            Bound.Over => order > 0 ? true : order == 0 ? null : false,
            Bound.About or Bound.Nearly => Nearly(fact, value, stated, order),
            _ => fact.HigherIsBetter is { } isHigherBetter ? isHigherBetter ? order >= 0 : order <= 0 : order == 0 ? true : null,
        };
    }

    /// <summary>A value without a unit is one of what is counted, and so is one in another unit that the indicator is counted in.</summary>
    public static Quantity InUnitOf(Fact fact, Quantity value)
        => (fact.Unit ?? fact.Range?.Lower.Unit) is Unit<Count> unit && value.Unit != unit && (value.Unit.Symbol.Length == 0 || IsCountedIn(fact.Indicator, unit, value.Unit))
            ? new Quantity(value.Amount, unit, value.Scale)
            : value;

    private static bool IsCountedIn(Indicator? indicator, Unit own, Unit other)
        => other is Unit<Count> && indicator?.Unit == own && indicator.OtherUnits.Contains(other);

    private static bool? Nearly(Fact fact, Quantity value, Quantity stated, int order)
    {
        bool isLower = fact.HigherIsBetter == false;
        if (order == 0 || (order > 0 && !isLower) || (order < 0 && isLower))
        {
            return true;
        }

        Quantity limit = new(isLower ? stated.Amount / Open : stated.Amount * Open, stated.Unit);
        return (isLower ? value <= limit : value >= limit) ? null : false;
    }

    private static bool IsChange(Fact fact)
        => fact.Measure is Measure.Growth or Measure.Change || fact.Kind is QuantityKind.Increase or QuantityKind.Decrease or QuantityKind.Growth or QuantityKind.Points;

    /// <summary>
    /// More of a change of the indicator is better where it goes the desired way. A total that is itself one of changes (减少事故10起) is better the more it
    /// is, but for an increase of what should fall.
    /// </summary>
    private static bool? OfChange(Fact fact, DesiredDirection? desired)
    {
        if (fact.Measure is not (Measure.Growth or Measure.Change))
        {
            return fact.Kind == QuantityKind.Decrease || desired != DesiredDirection.Down;
        }

        return desired == DesiredDirection.Keep ? null : desired is null || (desired == DesiredDirection.Up) == (fact.Direction != Direction.Down);
    }
}
