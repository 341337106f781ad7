namespace HexiModel;

/// <summary>Says what a fact states to an English reader: “at least 100”, “+6 %”, “in step with GDP”, “CNY 12.4 billion”.</summary>
internal sealed class EnglishDescription(Fact fact, CultureInfo culture)
{
    private const string Minus = "−";
    private const decimal PercentInTenth = 10m;

    public string Text()
    {
        string words = fact is Commitment ? "to be completed" : Value();
        if (fact is { Per: { } per, Statement.Unit: { } own } && own.IndexOf('/') < 0)
        {
            words += EnglishWords.Per(per);
        }

        if (fact.IsAnnualised)
        {
            words += " a year on average";
        }

        if (fact.IsCumulative)
        {
            words += " in total";
        }

        if (fact.Baseline is { } baseline)
        {
            words += " compared with " + EnglishWords.Baseline(baseline);
        }

        if (fact.Streak is { } streak)
        {
            Unit unit = fact.StreakUnit ?? Units.Year;
            words += ", " + Amount(new Quantity(streak, unit), culture) + (unit.IsMereCounter ? " times" : "") + " running";
        }

        if (fact.Period.IsDeadline)
        {
            words += " " + fact.Period.ToString("L", CultureInfo.InvariantCulture);
        }

        return fact.IsEstimate ? words + " (estimate)" : words;
    }

    private string Value()
    {
        if (fact.Rank is { } rank)
        {
            return new Quantity(rank, Units.Place).ToString("G", culture) + EnglishWords.Scope(fact.Scope);
        }

        if (fact.Range is { } range)
        {
            return Signed(Ends(range.Lower, range.Upper, "–"));
        }

        if (fact.Quantity is not { } quantity)
        {
            return RelativeTo() ?? (fact.Qualitative is { } words ? EnglishWords.Direction(words) + EnglishWords.Scope(fact.Scope) : "");
        }

        return fact.Kind == QuantityKind.Complete ? quantity.Amount == 0m ? "zero" : (fact.Statement.Words ?? fact.Text).IndexOf("覆盖", StringComparison.Ordinal) >= 0 ? "full coverage" : "all"
            : fact.From is { } from ? "from " + Ends(from, quantity, " to ")
            : quantity.Unit.BaseSymbol == Units.Doubling.BaseSymbol ? Bounded("× " + Doublings(quantity.Amount))
            : IsSigned ? Signed(Worded(quantity))
            : IsChange ? Bounded(More(quantity))
            : Bounded(Worded(quantity));
    }

    private bool IsSigned => fact.Measure == Measure.Growth || fact.Kind is QuantityKind.Growth or QuantityKind.Points || fact.Change == ChangeKind.Points;

    private bool IsChange => fact.Measure == Measure.Change || fact.Kind is QuantityKind.Increase or QuantityKind.Decrease;

    /// <summary>+6 %; with a bound “up by at least 6 %”, since a sign would turn the bound of a fall round.</summary>
    private string Signed(string amount) => (fact.Bound, fact.Direction) switch
    {
        (Bound.None, Direction.Down) => Minus + amount,
        (Bound.None, Direction.Up) => "+" + amount,
        (_, Direction.Down) => "down by " + Bounded(amount),
        (_, Direction.Up) => "up by " + Bounded(amount),
        _ => Bounded(amount),
    };

    private string More(Quantity quantity)
    {
        bool isCount = quantity.Unit.Dimension is Count;
        string word = fact.Direction != Direction.Down ? "more" : isCount ? "fewer" : "less";
        Quantity counted = Counted(quantity);
        string name = QuantityFormat.EnglishName(counted.Amount, counted.Unit);
        return isCount && name.Length > 0 && counted.Unit.Equals(quantity.Unit)
            ? QuantityFormat.EnglishNumber(counted.Amount, counted.Unit, culture) + " " + word + " " + name
            : Amount(counted, culture) + " " + word;
    }

    private string Bounded(string amount) => fact.Bound switch
    {
        Bound.Exactly => "exactly " + amount,
        Bound.AtLeast => "at least " + amount,
        Bound.MoreThan => "more than " + amount,
        Bound.AtMost => "at most " + amount,
        Bound.LessThan => "less than " + amount,
        Bound.About => "about " + amount,
        Bound.Nearly => "nearly " + amount,
        Bound.Over => "just over " + amount,
        _ => amount,
    };

    private string Worded(Quantity quantity) => Amount(Counted(quantity), culture);

    /// <summary>CNY 12.4 billion, 6 %, 19,000 persons.</summary>
    public static string Amount(Quantity quantity, CultureInfo culture)
    {
        if (quantity.Unit.Dimension is Rank)
        {
            return quantity.ToString("G", culture);
        }

        quantity = InPercent(quantity);
        string number = QuantityFormat.EnglishNumber(quantity.Amount, quantity.Unit, culture);
        string name = QuantityFormat.EnglishName(quantity.Amount, quantity.Unit);
        return name.Length == 0 ? number
            : quantity.Unit is { Dimension: Money, Code: { } code } ? code + " " + number
            : number + " " + name;
    }

    /// <summary>Nobody counts in tenths (成) in English.</summary>
    private static Quantity InPercent(Quantity quantity)
        => quantity.Unit is Unit<Ratio> && quantity.Unit.Symbol == Units.Tenth.Symbol ? new Quantity(quantity.Amount * PercentInTenth, Units.Percent) : quantity;

    /// <summary>Two ends, the unit once: 6.5–7 %, 49,200 to 72,800 households.</summary>
    private string Ends(Quantity first, Quantity last, string between)
    {
        (Quantity from, Quantity to) = (InPercent(Counted(first)), InPercent(Counted(last)));
        bool isShared = from.Unit.Equals(to.Unit) && from.Unit.Dimension is not (Rank or Money) && QuantityFormat.EnglishName(from.Amount, from.Unit) is { Length: > 0 } name && name == from.Unit.EnglishPlural;
        return (isShared ? QuantityFormat.EnglishNumber(from.Amount, from.Unit, culture) : Amount(from, culture)) + between + Amount(to, culture);
    }

    /// <summary>翻番 is ×2, 翻两番 ×4.</summary>
    private string Doublings(decimal count)
        => count == decimal.Truncate(count) && count is > 0m and < 20m ? (1 << (int)count).ToString(culture) : "2^" + count.ToString(culture);

    /// <summary>Of a rate that the words make (每百户…平方米) what is above the line.</summary>
    private Quantity Counted(Quantity quantity)
        => fact.Per is not null && fact.Statement.Unit is { } own && own.IndexOf('/') < 0 && quantity.Unit.Symbol.IndexOf('/') > 0
            ? new Quantity(quantity.Amount, Units.FindOrCounter(own), quantity.Scale)
            : quantity;

    private string? RelativeTo()
    {
        if (fact.RelativeTo is not { } standard)
        {
            return null;
        }

        bool isInside = fact.RelativeToIndicator is not null || fact.RelativeToFact is not null;
        string name = fact.RelativeToIndicator is { } indicator ? EnglishWords.Name(indicator) : fact.RelativeToFact?.Label ?? standard;
        return (fact.Bound, fact.Measure == Measure.Growth) switch
        {
            (Bound.AtLeast, true) => "no slower than " + name,
            (Bound.MoreThan, true) => "faster than " + name,
            (Bound.AtMost, true) => "no faster than " + name,
            (Bound.LessThan, true) => "slower than " + name,
            (Bound.AtLeast, _) => "at least that of " + name,
            (Bound.MoreThan, _) => "above " + name,
            (Bound.AtMost, _) => "at most that of " + name,
            (Bound.LessThan, _) => "below " + name,
            _ => (isInside ? "in step with " : "in line with ") + name,
        };
    }
}
