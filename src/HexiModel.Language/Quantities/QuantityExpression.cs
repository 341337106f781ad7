using HexiModel.Language.Text;

namespace HexiModel.Language.Quantities;

/// <summary>
/// A quantity as a text writes it (数量表达): its value and where each piece of it stands, so that a diagnostic can point at the
/// piece and the author's wording can be printed back. Spans are positions in the text that was read.
/// </summary>
public sealed record QuantityExpression
{
    /// <summary>The whole expression: verb, bound before, number, scale, unit, bound behind.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What sort of statement it makes.</summary>
    public required QuantityKind Kind { get; init; }

    /// <summary>
    /// The value in <see cref="UnitText"/>, scale applied; of a from–to the value reached. Null for a range, for an indefinite number
    /// (几个) without a least value, and for what has no number (dates).
    /// </summary>
    public decimal? Amount { get; init; }

    /// <summary>The value it started from (from–to), or the lower end (range).</summary>
    public decimal? From { get; init; }

    /// <summary>The value reached (from–to), or the upper end (range).</summary>
    public decimal? To { get; init; }

    /// <summary>How the words limit the number.</summary>
    public Bound Bound { get; init; }

    /// <summary>The unit as written: <c>%</c>, 百分点, 成, 家; empty where none is.</summary>
    public string UnitText { get; init; } = "";

    /// <summary>The unit that <see cref="UnitText"/> names; null for dates and other expressions without a measured value.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The scale written between number and unit.</summary>
    public Scale Scale { get; init; }

    /// <summary>The way of a change.</summary>
    public Direction? Direction { get; init; }

    /// <summary>What a change is compared with, as written without 较 and 比: <c>2016年</c>, 上年.</summary>
    public string? Base { get; init; }

    /// <summary>What the value is for each of, as written without 每: <c>百户</c>, 万名常住人口; also the lower part of 元/人.</summary>
    public string? Per { get; init; }

    /// <summary>Where a rank or a comparison holds: 全市, 全国, 中心城区.</summary>
    public string? Scope { get; init; }

    /// <summary>累计.</summary>
    public bool IsCumulative { get; init; }

    /// <summary>年均.</summary>
    public bool IsAnnualised { get; init; }

    /// <summary>预计.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>A condition on something else (投资亿元以上项目, 60周岁以上老人), not a statement of its own.</summary>
    public bool IsCriterion { get; init; }

    /// <summary>A change of a rate written with %: relative or in points, the words do not say (提高13.3%).</summary>
    public bool IsChangeAmbiguous { get; init; }

    /// <summary>The number is beyond what a decimal holds; <see cref="Amount"/> is null.</summary>
    public bool IsOutOfRange { get; init; }

    /// <summary>The days of a date or period; null for everything else.</summary>
    public Period? Period { get; init; }

    /// <summary>The verb of change or reach (达到, 新增, 下降).</summary>
    public TextSpan? VerbSpan { get; init; }

    /// <summary>The bound, before or behind the number.</summary>
    public TextSpan? BoundSpan { get; init; }

    /// <summary>The numeral alone; of a from–to the second one.</summary>
    public TextSpan? NumberSpan { get; init; }

    /// <summary>The numeral that a from–to or a range starts with.</summary>
    public TextSpan? FromNumberSpan { get; init; }

    /// <summary>The scale.</summary>
    public TextSpan? ScaleSpan { get; init; }

    /// <summary>The unit.</summary>
    public TextSpan? UnitSpan { get; init; }

    /// <summary>The baseline (较2016年).</summary>
    public TextSpan? BaseSpan { get; init; }
}
