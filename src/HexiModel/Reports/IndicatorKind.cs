namespace HexiModel;

/// <summary>The statistical kind of an indicator (指标类型): the <c>kind</c> column of an indicator catalogue.</summary>
public enum IndicatorKind
{
    /// <summary>存量: a state at a date.</summary>
    Stock,

    /// <summary>流量: a sum over a period.</summary>
    Flow,

    /// <summary>比率: a share or rate.</summary>
    Ratio,

    /// <summary>指数: a number without a unit of its own.</summary>
    Index,

    /// <summary>位次: a place in an order.</summary>
    Rank,
}
