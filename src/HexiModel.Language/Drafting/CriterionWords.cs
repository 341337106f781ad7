using HexiModel.Language.Quantities;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>How far a condition with a number goes: from its measure (总投资, 年纳税) to its number, or from its number to the noun that it counts.</summary>
internal static class CriterionWords
{
    private static readonly string[] Measures =
    [
        "年留区税收", "总投资", "年营业收入", "营业收入", "年营收", "年产值", "年纳税", "纳税", "税收", "投资额", "投资", "产值", "营收", "面积", "月收入", "年收入", "收入", "人均", "装机容量", "装机", "销售额", "市值", "总额", "金额", "年销售",
    ];

    private static readonly string[] Heads =
    [
        "企业", "项目", "家庭", "群众", "群体", "人口", "学校", "园区", "村", "社区", "单位", "人员", "学生", "机构", "医院", "矿山", "景区", "乡镇", "街道", "部门", "老人", "干部", "职工", "农户", "商户", "公司", "小区", "楼宇", "地块", "工地", "路段", "站点",
    ];

    /// <summary>The words of the condition around a number.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="inside">The statement that it is a condition of.</param>
    /// <param name="number">The number.</param>
    /// <param name="end">Where the condition ends at the latest.</param>
    public static TextSpan Around(string text, TextSpan inside, QuantityExpression number, int end)
    {
        TextSpan numeral = number.NumberSpan ?? number.Span;
        int start = Math.Max(inside.Start, number.VerbSpan is { } verb && verb.End <= numeral.Start && number.BoundSpan is null ? numeral.Start : Math.Min(number.Span.Start, numeral.Start));
        string? measure = Measures.Where(word => start - word.Length >= inside.Start && string.CompareOrdinal(text, start - word.Length, word, 0, word.Length) == 0)
            .OrderByDescending(word => word.Length).FirstOrDefault();
        if (measure is not null)
        {
            return TextSpan.FromBounds(start - measure.Length, Math.Min(number.Span.End, end));
        }

        int behind = number.Span.End;
        bool countsThings = number.Kind is QuantityKind.Count or QuantityKind.Level && behind < end && text[behind] != '的' && number.Unit?.Dimension is Count;
        int head = countsThings ? HeadEnd(text, behind, end) : -1;
        return TextSpan.FromBounds(start, head > 0 ? head : Math.Min(behind, end));
    }

    /// <summary>Where the noun ends that a number counts: behind the first word that names things of that sort, and the last where it is a part of the name (矿山综合利用企业).</summary>
    private static int HeadEnd(string text, int start, int end)
        => FirstHead(text, start, end) is > 0 and var first && FirstHead(text, first, Math.Min(end, first + 9)) is > 0 and var next && text.IndexOfAny(['的', '和', '、', '与'], first, next - first) < 0
            ? next : FirstHead(text, start, end);

    private static int FirstHead(string text, int start, int end)
        => Heads.Select(word => (Word: word, At: text.IndexOf(word, start, Math.Min(end, start + 24) - start, StringComparison.Ordinal)))
            .Where(found => found.At >= 0).OrderBy(found => found.At).ThenByDescending(found => found.Word.Length)
            .Select(found => found.At + found.Word.Length).DefaultIfEmpty(-1).First();
}
