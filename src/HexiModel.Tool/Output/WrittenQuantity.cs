using System.Globalization;

namespace HexiModel.Tool.Output;

/// <summary>The number and the unit of a fact, each for itself, as the official words write them: for holding them against each other.</summary>
internal static class WrittenQuantity
{
    private const string Minus = "−";

    /// <summary>The number as the official words write it, 1.9 of 1.9万人; the words of a direction where there is none.</summary>
    public static string? ValueOf(Fact fact)
    {
        if (fact.Range is { } range)
        {
            return Number(range.Lower) + "–" + Number(range.Upper);
        }

        if (fact.Quantity is not { } quantity)
        {
            return fact.Qualitative;
        }

        return fact.From is { } from ? Number(from) + " → " + Number(quantity) : Sign(fact) + Number(quantity);
    }

    /// <summary>The unit, with the scale before it: 万人.</summary>
    public static string? UnitOf(Fact fact)
        => (fact.Quantity ?? fact.Range?.Upper) is { } quantity ? Scaled(quantity).Scale.Symbol() + quantity.Unit.Symbol : null;

    private static string Number(Quantity quantity)
    {
        Quantity scaled = Scaled(quantity);
        return new Quantity(scaled.Amount / scaled.Scale.Factor(), Units.One).ToString("C", CultureInfo.InvariantCulture);
    }

    /// <summary>The quantity without its scale where so many digits would be rounded.</summary>
    private static Quantity Scaled(Quantity quantity)
    {
        decimal factor = quantity.Scale.Factor();
        return quantity.Amount / factor * factor == quantity.Amount ? quantity : new Quantity(quantity.Amount, quantity.Unit);
    }

    private static string Sign(Fact fact) => fact.Measure is Measure.Growth or Measure.Change && fact.Unit?.Dimension is not Multiple
        ? fact.Direction switch { Direction.Up => "+", Direction.Down => Minus, _ => "" }
        : "";
}
