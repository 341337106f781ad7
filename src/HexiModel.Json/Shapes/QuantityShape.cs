using HexiModel.Json.Converters;

namespace HexiModel.Json.Shapes;

/// <summary>A quantity alone, in the words of a fact's fields.</summary>
internal sealed class QuantityShape : IJsonOnDeserialized
{
    public decimal? Amount { get; set; }

    public string? Unit { get; set; }

    public Scale Scale { get; set; }

    public string? Dimension { get; set; }

    public static QuantityShape Of(Quantity quantity) => new()
    {
        Amount = quantity.Amount,
        Unit = quantity.Unit.Symbol,
        Scale = IsWritten(quantity.Amount, quantity.Scale) ? quantity.Scale : Scale.One,
        Dimension = quantity.Dimension.Id,
    };

    public Quantity ToQuantity() => new(Amount!.Value, HexiModel.Unit.Of(Unit ?? "", HexiModel.Dimensions.Dimension.Find(Dimension)), Scale);

    public void OnDeserialized()
    {
        Required.Field(Amount, "quantity", "amount");
        RefuseUnappliedScale();
        if (Dimension is not null && Required.Dimension(Dimension) is var dimension && !HasUnit(dimension, Unit ?? ""))
        {
            throw new JsonException($"“{Unit}” is not a known unit of {dimension}.");
        }
    }

    /// <summary>
    /// Whether anybody would write the amount with the scale: 0.001万人 is 10人, and 1.5 beside 万 is not 0.00015万 but a scale that was not applied. What is left of a
    /// difference may be so small; it is then written without its scale.
    /// </summary>
    private static bool IsWritten(decimal amount, Scale scale) => scale == Scale.One || amount == 0m || Math.Abs(amount) >= scale.Factor() / 1000m;

    /// <exception cref="JsonException">The number is the one before the scale, and would be read as one 10,000 times too small.</exception>
    private void RefuseUnappliedScale()
    {
        if (!IsWritten(Amount!.Value, Scale))
        {
            string text = DecimalConverter.Text(Amount.Value);
            throw new JsonException($"“{text}” with the scale {Scale.Symbol()} is not an amount with {Scale.Symbol()} applied: write “{Applied(Scale)}”, or the text “{text}{Scale.Symbol()}{Unit}”.");
        }

        if (Unit is { Length: > 1 } unit && Units.Find(unit) is null && ScaleBefore(unit) is { } scale && Units.Find(unit.Substring(scale.Symbol().Length)) is not null)
        {
            throw new JsonException($"“{unit}” has a scale in it: the unit is “{unit.Substring(scale.Symbol().Length)}”, and the amount is “{Applied(scale)}”.");
        }
    }

    private string Applied(Scale scale) => Math.Abs(Amount!.Value) < decimal.MaxValue / scale.Factor() ? DecimalConverter.Text(Amount.Value * scale.Factor()) : "…";

    /// <summary>The longest scale that a unit begins with: 万 of 万人.</summary>
    private static Scale? ScaleBefore(string unit)
    {
        for (int length = Math.Min(2, unit.Length - 1); length > 0; length--)
        {
            if (ScaleExtensions.TryParse(unit.Substring(0, length), out Scale scale))
            {
                return scale;
            }
        }

        return null;
    }

    /// <summary>
    /// Whatever can be counted; of money, areas and the like only what the catalogue knows the size of. The empty unit is that of a default value.
    /// </summary>
    private static bool HasUnit(Dimension dimension, string unit)
        => dimension is Count or Rank or Points or Other || dimension.GetType().IsGenericType || unit.Length == 0
            || Units.FindOrCounter(unit).Dimension.Equals(dimension) || HexiModel.Unit.Of(unit, dimension).Equals(Units.Whole);
}
