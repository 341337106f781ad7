using System.Text;

namespace HexiModel;

/// <summary>Says what a fact states to an English reader: “at least 100”, “+6 %”, “in step with GDP”, “CNY 12.4 billion”.</summary>
internal sealed class EnglishDescription(Fact fact, CultureInfo culture)
{
    private const string Minus = "−";

    public string Text()
    {
        StringBuilder words = new();
        string value = fact is Commitment ? "to be completed" : Value();
        words.Append(value);
        words.Append(Per());
        words.Append(fact.IsAnnualised ? " a year on average" : "").Append(fact.IsCumulative ? " in total" : "");
        words.Append(fact.Baseline is { } baseline ? " compared with " + EnglishWords.Baseline(baseline) : "");
        if (fact is { Streak: { } streak } && new Quantity(streak, fact.StreakUnit ?? Units.Year) is var row)
        {
            words.Append(", ").Append(row.ToString("G", culture)).Append(fact.StreakUnit is { IsMereCounter: true } ? " times" : "").Append(" running");
        }

        words.Append(fact.Period.IsDeadline ? " " + fact.Period.ToString("L", CultureInfo.InvariantCulture) : "");
        return words.Append(fact.IsEstimate ? " (estimate)" : "").ToString();
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
        bool isLess = fact.Direction == Direction.Down;
        string amount = Worded(quantity);
        string name = quantity.Amount == 1m ? quantity.Unit.EnglishName : quantity.Unit.EnglishPlural;
        bool isCount = quantity.Unit.Dimension is Count;
        string word = isLess ? isCount ? "fewer" : "less" : "more";
        return isCount && !quantity.Unit.IsMereCounter && name.Length > 0 && amount.EndsWith(" " + name, StringComparison.Ordinal)
            ? $"{amount.Substring(0, amount.Length - name.Length)}{word} {name}"
            : amount + " " + word;
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

    private string Worded(Quantity quantity)
        => Amount(Counted(quantity.Unit) is var unit && unit.Equals(quantity.Unit) ? quantity : new Quantity(quantity.Amount, unit, quantity.Scale), culture);

    /// <summary>CNY 12.4 billion, 6 %, 19,000 persons.</summary>
    public static string Amount(Quantity quantity, CultureInfo culture)
    {
        Unit unit = quantity.Unit;
        if (unit is Unit<Ratio> tenths && tenths.Symbol == Units.Tenth.Symbol)
        {
            return Amount(quantity.ConvertTo(Units.Percent), culture);
        }

        string text = quantity.ToString("G", culture);
        string name = quantity.Amount == 1m ? unit.EnglishName : unit.EnglishPlural;
        return unit is { Dimension: Money, Code: { } code } && text.EndsWith(" " + name, StringComparison.Ordinal) ? $"{code} {text.Substring(0, text.Length - name.Length - 1)}"
            : unit.Dimension is Ratio && text.EndsWith(name, StringComparison.Ordinal) && name is "%" or "‰" ? $"{text.Substring(0, text.Length - 1)} {name}"
            : text;
    }

    /// <summary>Two ends, the unit once: 6.5–7 %, 49,200 to 72,800 households.</summary>
    private string Ends(Quantity first, Quantity last, string between)
    {
        string from = Worded(first);
        string name = " " + first.Unit.EnglishPlural;
        return first.Unit.Equals(last.Unit) && from.EndsWith(name, StringComparison.Ordinal)
            ? $"{from.Substring(0, from.Length - name.Length)}{between}{Worded(last)}"
            : from + between + Worded(last);
    }

    /// <summary>翻番 is ×2, 翻两番 ×4.</summary>
    private string Doublings(decimal count)
        => count == decimal.Truncate(count) && count is > 0m and < 20m ? (1 << (int)count).ToString(culture) : "2^" + count.ToString(culture);

    /// <summary>Of a rate that the words make (每百户…平方米) what is above the line.</summary>
    private Unit Counted(Unit unit)
        => fact.Per is not null && fact.Statement.Unit is { } own && own.IndexOf('/') < 0 && unit.Symbol.IndexOf('/') > 0 ? Units.FindOrCounter(own) : unit;

    private string Per() => fact is { Per: { } per, Statement.Unit: { } unit } && unit.IndexOf('/') < 0 ? EnglishWords.Per(per) : "";

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
