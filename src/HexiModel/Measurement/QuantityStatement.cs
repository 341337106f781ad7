namespace HexiModel;

/// <summary>
/// What a number states (数量表述), in the words of its author: how much, of what, within which bound, compared with what. The quantity
/// reader makes it, keys of an annotation repair it, and facts carry it. Equal statements say the same in the same words.
/// </summary>
public sealed record QuantityStatement
{
    internal QuantityStatement()
    {
    }

    /// <summary>
    /// The official words of the number with its verb, bound and unit (原文数值): 增长6%, 20家以上. Null where there is no number, and where other words or a key
    /// say a part of it.
    /// </summary>
    public string? Words { get; internal set; }

    /// <summary>The amount in <see cref="Unit"/>, scale applied; of a from–to the value reached. Null for a range and where no number is stated.</summary>
    public decimal? Amount { get; internal set; }

    /// <summary>Where a from–to starts, or the lower end of a range.</summary>
    public decimal? From { get; internal set; }

    /// <summary>Where a from–to ends, or the upper end of a range.</summary>
    public decimal? To { get; internal set; }

    /// <summary>How the words limit the amount (限定).</summary>
    public Bound Bound { get; internal set; }

    /// <summary>The unit as written: 家, %, 百分点; empty where the words have none, null where there is no number.</summary>
    public string? Unit { get; internal set; }

    /// <summary>The scale as written: <see cref="Scale.TenThousand"/> for 1.9万. It is applied to the amounts already.</summary>
    public Scale Scale { get; internal set; }

    /// <summary>The id of the dimension, such as <c>money</c> or <c>rate(money,count)</c>; null where there is no number.</summary>
    public string? Dimension { get; internal set; }

    /// <summary>What sort of statement it is; null without a number.</summary>
    public QuantityKind? Kind { get; internal set; }

    /// <summary>Which way a change goes; null where none is stated.</summary>
    public Direction? Direction { get; internal set; }

    /// <summary>How a change is counted; null for what is not a change, and where the words leave it open.</summary>
    public ChangeKind? Change { get; internal set; }

    /// <summary>What a change is compared with (基期), as written: 2016年; null where the words do not say.</summary>
    public string? Baseline { get; internal set; }

    /// <summary>What the value is for each of (分母), as written: 百户, 万名常住人口.</summary>
    public string? Per { get; internal set; }

    /// <summary>Where a rank or comparison holds (范围): 全市, 中心城区.</summary>
    public string? Scope { get; internal set; }

    /// <summary>How many in a row (连续三年), in <see cref="StreakUnit"/>; null where the words do not say.</summary>
    public int? Streak { get; internal set; }

    /// <summary>What is counted in a row, as written: 年, 季度, 次; null without a streak.</summary>
    public string? StreakUnit { get; internal set; }

    /// <summary>Whether the number is added up over the period (累计).</summary>
    public bool IsCumulative { get; internal set; }

    /// <summary>Whether the number is a yearly average (年均).</summary>
    public bool IsAnnualised { get; internal set; }

    /// <summary>Whether the number is a forecast at the time of the report (预计).</summary>
    public bool IsEstimate { get; internal set; }

    /// <summary>Whether there is a number, or both ends of a range.</summary>
    public bool HasNumber => Amount is not null || (From is not null && To is not null);

    /// <summary>The unit that the amounts are in; null where there is none.</summary>
    public Unit? ResolveUnit()
        => Unit is null ? null : HexiModel.Unit.Of(IsRateWritten ? Unit : Unit + "/" + Per, HexiModel.Dimensions.Dimension.Find(Dimension));

    /// <summary>
    /// The same with its dimension: that of the unit, points where a rate changes in points, a rate where the value is for each of something.
    /// The one place where a dimension is decided.
    /// </summary>
    internal QuantityStatement WithDimension() => this with { Dimension = HasNumber ? FindDimension().Id : null };

    /// <summary>元/人 is a rate by its unit; 每万名…3名 by the words before it.</summary>
    private bool IsRateWritten => Per is null || (Unit ?? "").IndexOf('/') >= 0;

    private Dimension FindDimension()
    {
        Dimension own = Kind switch
        {
            QuantityKind.Rank => HexiModel.Dimensions.Dimension.Of<Rank>(),
            QuantityKind.Points => HexiModel.Dimensions.Dimension.Of<Points>(),
            _ => Units.FindOrCounter(Unit ?? "").Dimension,
        };
        return IsRateWritten ? own : HexiModel.Dimensions.Dimension.Rate(own, Denominator(Per!));
    }

    /// <summary>百户, 万名常住人口, 年: the dimension of what is written at the end; things that are counted, where that is not a unit.</summary>
    private static Dimension Denominator(string per)
        => Units.Find(per.TrimStart('十', '百', '千', '万', '亿', '一', '两'))?.Dimension ?? HexiModel.Dimensions.Dimension.Of<Count>();
}
