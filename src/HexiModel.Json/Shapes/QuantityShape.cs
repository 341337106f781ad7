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

    public void OnDeserialized() => Required.Field(Amount, "quantity", "amount");
}
