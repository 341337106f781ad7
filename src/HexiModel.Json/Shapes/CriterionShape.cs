using HexiModel.Compiled;

namespace HexiModel.Json.Shapes;

/// <summary>A condition with a number.</summary>
internal sealed class CriterionShape : IJsonOnDeserialized
{
    public string Text { get; set; } = null!;

    public decimal? Amount { get; set; }

    public Bound Op { get; set; }

    public string? Unit { get; set; }

    public static CriterionShape Of(CriterionData data) => new() { Text = data.Text, Amount = data.Amount, Op = data.Bound, Unit = data.Unit };

    public CriterionData ToData() => new() { Text = Text, Amount = Amount, Bound = Op, Unit = Unit };

    public void OnDeserialized() => Required.Field(Text, "criterion", "text");
}
