namespace HexiModel;

/// <summary>
/// Which side of an indicator a fact tells (指标的度量): one indicator, such as 地区生产总值, has a level, a growth and a rank.
/// Stock measures (<see cref="Level"/>, <see cref="Share"/>, <see cref="Rank"/>) hold at a date,
/// flow measures (<see cref="Total"/>, <see cref="Change"/>, <see cref="Growth"/>) over a period.
/// </summary>
public enum Measure
{
    /// <summary>The state at a date (<c>level</c>).</summary>
    Level,

    /// <summary>The sum over a period (<c>total</c>).</summary>
    Total,

    /// <summary>A change over a period, in units or points (<c>change</c>).</summary>
    Change,

    /// <summary>A relative change over a period (<c>growth</c>).</summary>
    Growth,

    /// <summary>A share of a whole at a date (<c>share</c>).</summary>
    Share,

    /// <summary>A place in an order at a date (<c>rank</c>).</summary>
    Rank,
}
