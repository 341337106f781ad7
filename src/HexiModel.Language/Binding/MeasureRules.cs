using HexiModel.Language.Quantities;

namespace HexiModel.Language.Binding;

/// <summary>Which side of its indicator a value tells (度量): from the kind of the statement and the kind of the indicator.</summary>
internal static class MeasureRules
{
    /// <summary>Verbs that say that a state is reached, so that what follows is a level and no total.</summary>
    private static readonly string[] ReachVerbs = ["达", "突破", "超", "保持", "稳定", "控制", "跨", "增至", "降至", "提高到", "发展到", "上升到", "下降到"];

    /// <summary>Verbs that make a change of what stands there; they may stand far from their number (新增年留区税收超千万元楼宇1座).</summary>
    private static readonly string[] ChangeVerbs = ["新增", "净增", "增加", "减少"];

    /// <summary>Words that hold a value against an earlier one.</summary>
    private static readonly string[] Comparisons = ["同比", "环比", "较上年", "比上年", "较去年", "比去年", "较上一年", "较同期", "比同期"];

    /// <param name="value">The value.</param>
    /// <param name="indicator">The kind of its indicator; null where that is not known.</param>
    /// <param name="expression">The number in the words; null where a key gives it.</param>
    /// <param name="label">The words of the fact.</param>
    /// <param name="text">The official text of the paragraph.</param>
    public static Measure Of(QuantityStatement value, IndicatorKind? indicator, QuantityExpression? expression, string label, string text) => value.Kind switch
    {
        QuantityKind.Rank => Measure.Rank,
        QuantityKind.Growth => Measure.Growth,
        QuantityKind.Points => Measure.Change,
        QuantityKind.Multiple => value.Change is null ? Measure.Level : Measure.Growth,
        QuantityKind.Share => Measure.Share,
        QuantityKind.Complete => IsRatio(value) ? Measure.Share : Measure.Level,
        QuantityKind.Increase or QuantityKind.Decrease => OfChange(value, indicator, label),
        QuantityKind.FromTo => IsRatio(value) ? Measure.Share : Measure.Level,
        QuantityKind.Range when IsRatio(value) => value.Direction is null ? Measure.Share : Measure.Growth,
        _ => OfAmount(value, indicator, expression, label, text),
    };

    /// <summary>The side that words without a number tell: 名列前茅 and 位居前列 are places in an order. Null for what can be any side.</summary>
    public static Measure? OfWords(QuantityExpression? expression, string label)
        => expression?.Kind == QuantityKind.Rank || DirectionWords.IsPlace(label) ? Measure.Rank : null;

    /// <summary>Whether the words leave no choice: 增长6% is a growth, 首位 a rank, 提高2个百分点 a change.</summary>
    public static bool IsPlain(QuantityStatement value) => value.Kind is QuantityKind.Growth or QuantityKind.Points or QuantityKind.Rank;

    /// <summary>Whether the words leave that side open: a rank is a place in an order, a share or growth has a unit of ratios.</summary>
    public static bool IsPossible(QuantityStatement value, Measure measure, IndicatorKind? indicator) => measure switch
    {
        Measure.Rank => value.Kind == QuantityKind.Rank || indicator == IndicatorKind.Rank,
        Measure.Share => IsRatio(value),
        Measure.Growth => IsRatio(value) || value.Kind == QuantityKind.Multiple,
        _ => true,
    };

    public static bool IsStock(Measure measure) => measure is Measure.Level or Measure.Share or Measure.Rank;

    /// <summary>新增26天 of a flow is its total; 同比增加26天 is the difference between two totals.</summary>
    private static Measure OfChange(QuantityStatement value, IndicatorKind? indicator, string label)
        => IsRatio(value) ? Measure.Growth
            : value.Baseline is not null || Comparisons.Any(label.Contains) ? Measure.Change
            : indicator is IndicatorKind.Stock or IndicatorKind.Ratio or IndicatorKind.Index ? Measure.Change
            : Measure.Total;

    private static Measure OfAmount(QuantityStatement value, IndicatorKind? indicator, QuantityExpression? expression, string label, string text) => indicator switch
    {
        _ when value.IsCumulative => Measure.Total,
        IndicatorKind.Flow => Measure.Total,
        IndicatorKind.Stock when ChangeVerbs.Any(verb => label.StartsWith(verb, StringComparison.Ordinal)) => Measure.Change,
        IndicatorKind.Stock or IndicatorKind.Index => Measure.Level,
        IndicatorKind.Ratio => IsRatio(value) ? Measure.Share : Measure.Level,
        IndicatorKind.Rank => Measure.Rank,
        _ => Reaches(expression, text, label) ? Measure.Level : Measure.Total,
    };

    /// <summary>The verb is in front of the number, or in the words that several numbers share: 分别突破30亿元、40亿元.</summary>
    private static bool Reaches(QuantityExpression? expression, string text, string label)
    {
        if (expression is null)
        {
            return false;
        }

        int number = label.IndexOf(OwnNumber.Number(expression).Of(text), StringComparison.Ordinal);
        return (expression.VerbSpan is { } verb && ReachVerbs.Any(reach => verb.Of(text).StartsWith(reach, StringComparison.Ordinal)))
            || (number > 0 && ReachVerbs.Any(reach => label.Substring(0, number).EndsWith(reach, StringComparison.Ordinal)));
    }

    private static bool IsRatio(QuantityStatement value) => Units.Find(value.Unit)?.Dimension is Ratio;
}
