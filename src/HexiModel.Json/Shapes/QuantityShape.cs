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
        Scale = quantity.Scale,
        Dimension = quantity.Dimension.Id,
    };

    public Quantity ToQuantity() => new(Amount!.Value, HexiModel.Unit.Of(Unit ?? "", HexiModel.Dimensions.Dimension.Find(Dimension)), Scale);

    public void OnDeserialized()
    {
        Required.Field(Amount, "quantity", "amount");
        if (Dimension is not null && Required.Dimension(Dimension) is var dimension && !HasUnit(dimension, Unit ?? ""))
        {
            throw new JsonException($"“{Unit}” is not a known unit of {dimension}.");
        }
    }

    /// <summary>
    /// Whatever can be counted; of money, areas and the like only what the catalogue knows the size of. The empty unit is that of a default value.
    /// </summary>
    private static bool HasUnit(Dimension dimension, string unit)
        => dimension is Count or Rank or Points or Other || dimension.GetType().IsGenericType || unit.Length == 0
            || Units.FindOrCounter(unit).Dimension.Equals(dimension) || HexiModel.Unit.Of(unit, dimension).Equals(Units.Whole);
}
