using HexiModel.Language.Quantities;

namespace HexiModel.Language.Binding;

/// <summary>The value of a fact while it is put together from its words and the keys that repair them.</summary>
internal sealed record FactValue
{
    public decimal? Amount { get; init; }

    public decimal? From { get; init; }

    public decimal? To { get; init; }

    public Bound Bound { get; init; }

    public string? Unit { get; init; }

    public Scale Scale { get; init; }

    public QuantityKind? Kind { get; init; }

    public Direction? Direction { get; init; }

    public ChangeKind? Change { get; init; }

    public string? Base { get; init; }

    public string? Per { get; init; }

    public string? Scope { get; init; }

    public bool IsCumulative { get; init; }

    public bool IsAnnualised { get; init; }

    public bool IsEstimate { get; init; }

    /// <summary>Whether there is a number at all, or both ends of a range.</summary>
    public bool HasNumber => Amount is not null || (From is not null && To is not null);

    public static FactValue Of(QuantityExpression? expression) => expression is null
        ? new FactValue()
        : new FactValue
        {
            Amount = expression.Amount,
            From = expression.From,
            To = expression.To,
            Bound = expression.Bound,
            Unit = expression.UnitText,
            Scale = expression.Scale,
            Kind = expression.Kind,
            Direction = expression.Direction,
            Change = ChangeOf(expression),
            Base = expression.Base,
            Per = expression.Per,
            Scope = expression.Scope,
            IsCumulative = expression.IsCumulative,
            IsAnnualised = expression.IsAnnualised,
            IsEstimate = expression.IsEstimate,
        };

    /// <summary>The id of the value's dimension: that of its unit, points where a rate changes in points, a rate where it is for each of something.</summary>
    public string? DimensionId()
    {
        if (!HasNumber)
        {
            return null;
        }

        Dimension dimension = Kind switch
        {
            QuantityKind.Rank => Dimension.Of<Rank>(),
            QuantityKind.Points => Dimension.Of<Points>(),
            _ => Units.FindOrCounter(Unit ?? "").Dimension,
        };
        return Per is null || (Unit ?? "").Contains("/") ? dimension.Id : Dimension.Rate(dimension, Denominator(Per)).Id;
    }

    /// <summary>What a change counts in; null for what is no change, and where the words leave it open.</summary>
    private static ChangeKind? ChangeOf(QuantityExpression expression) => expression.Kind switch
    {
        _ when expression.IsChangeAmbiguous => null,
        QuantityKind.Growth => ChangeKind.Relative,
        QuantityKind.Points => ChangeKind.Points,
        QuantityKind.Multiple when expression.Direction is not null || expression.UnitText == "番" => ChangeKind.Multiple,
        QuantityKind.Increase or QuantityKind.Decrease => IsRatio(expression.UnitText) ? ChangeKind.Relative : ChangeKind.Absolute,
        _ => null,
    };

    private static bool IsRatio(string unit) => Units.Find(unit)?.Dimension is Ratio;

    /// <summary>百户, 万名常住人口, 年: the dimension of what stands at the end; things that are counted, where that is no unit.</summary>
    private static Dimension Denominator(string per)
        => Units.Find(per.TrimStart('十', '百', '千', '万', '亿', '一', '两'))?.Dimension ?? Dimension.Of<Count>();
}
