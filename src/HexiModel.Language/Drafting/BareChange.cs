using HexiModel.Language.Quantities;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>A change without a subject of its own (增长6.5%, 同比提高0.3个百分点, 居全省第二): it goes on with what the statement before it is about.</summary>
internal static class BareChange
{
    /// <summary>Verbs before the value of an indicator that belong to its own member (地区生产总值[完成92.4亿元]).</summary>
    private static readonly string[] ValueVerbs = ["预计完成", "完成", "实现", "达到", "累计", "约为", "达", "为"];

    private static readonly string[] Comparisons = ["同比", "比上年", "较上年", "比去年", "较去年", "年均"];
    private static readonly string[] Openings = ["", "同比", "分别", "均", "比", "较", "年均", "年均分别", "同比分别", "分别同比", "平均"];
    /// <summary>完成136亿元，增速11.5%: how fast what was named grew.</summary>
    private static readonly string[] Rates = ["增速", "增幅", "同比增速", "增速达", "增幅达", "增速为", "增速达到"];

    private static readonly string[] RankVerbs = ["居", "位居", "位列", "排名", "列", "稳居", "排", "跃居", "跃升至", "升至", "保持", "继续居"];

    /// <summary>Whether a clause or member of a list is one.</summary>
    public static bool Is(DraftParagraph paragraph, StatedNumbers numbers, TextSpan words)
    {
        if (numbers.In(words) is not [var number, ..])
        {
            return false;
        }

        if (number.Kind == QuantityKind.Rank)
        {
            string before = paragraph.Words(TextSpan.FromBounds(words.Start, Math.Max(words.Start, number.Span.Start)));
            string place = Rates.Take(2).FirstOrDefault(rate => before.StartsWith(rate, StringComparison.Ordinal)) is { } named ? before.Substring(named.Length) : before;
            return place.Length <= 12 && (place.Length == 0 || RankVerbs.Any(verb => place.StartsWith(verb, StringComparison.Ordinal)));
        }

        string opening = paragraph.Words(TextSpan.FromBounds(words.Start, Math.Max(words.Start, number.Span.Start)));
        string verb = paragraph.Words(TextSpan.FromBounds(words.Start, Math.Max(words.Start, StatedNumbers.NumberOf(number).Start)));
        return (Openings.Contains(opening) && IsChange(number, verb)) || (number.UnitText == "%" && Rates.Contains(verb));
    }

    /// <summary>The number with the verb that says that it is the value.</summary>
    public static TextSpan ValueOf(DraftParagraph paragraph, QuantityExpression number, TextSpan clause)
    {
        int start = Math.Max(number.Span.Start, clause.Start);
        string? verb = ValueVerbs.FirstOrDefault(word => start - word.Length > clause.Start && string.CompareOrdinal(paragraph.Text, start - word.Length, word, 0, word.Length) == 0);
        return TextSpan.FromBounds(start - (verb?.Length ?? 0), Math.Min(number.Span.End, clause.End));
    }

    /// <summary>新增3家 is a statement of its own: only verbs that want a subject go on with the one before.</summary>
    private static bool IsChange(QuantityExpression number, string verb) => number.Kind switch
    {
        QuantityKind.Growth or QuantityKind.Points or QuantityKind.Multiple => verb.Length > 0,
        QuantityKind.Increase or QuantityKind.Decrease => Comparisons.Any(word => verb.StartsWith(word, StringComparison.Ordinal)),
        _ => false,
    };
}
