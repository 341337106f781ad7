namespace HexiModel.Json.Shapes;

/// <summary>The two ends of a range.</summary>
internal sealed class RangeShape : IJsonOnDeserialized
{
    public QuantityShape? Lower { get; set; }

    public QuantityShape? Upper { get; set; }

    public static RangeShape Of(QuantityRange range) => new() { Lower = QuantityShape.Of(range.Lower), Upper = QuantityShape.Of(range.Upper) };

    public QuantityRange ToRange() => new(Lower!.ToQuantity(), Upper!.ToQuantity());

    public void OnDeserialized()
    {
        Required.Field(Lower, "range", "lower");
        Required.Field(Upper, "range", "upper");
    }
}
