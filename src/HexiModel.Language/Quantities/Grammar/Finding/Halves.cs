using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Finding;

/// <summary>半 as a number: half of a unit, or of all.</summary>
internal static class Halves
{
    /// <summary>半年, 半个月, 半公里, 半数: half of a unit. 上半年, 后半篇 and 半失能 are none.</summary>
    public static int ReadHalfUnit(ref ClauseContext clause, in Numeral numeral, bool isNumber)
    {
        int index = numeral.Start;
        if (isNumber || clause.Text[index] != '半')
        {
            return index;
        }

        char before = clause.At(index - 1);
        bool isWhole = clause.At(index + 1) == '数' && before is not ('大' or '多');
        bool isUnit = clause.At(index + 1) is '年' or '天' || clause.IsAt(index + 1, "个月") || clause.IsAt(index + 1, "小时") || clause.IsAt(index + 1, "个小时") || clause.IsAt(index + 1, "个工作日") || clause.IsAt(index + 1, "成")
            || clause.At(index + 1) is '亩' or '吨' or '斤'
            || UnitWords.Table.Find(clause.Text, index + 1, clause.Text.Length) is { Tag: UnitWords.Measure, Length: > 1 };
        if ((!isWhole && !isUnit) || clause.IsAt(index + 1, "年度") || before is '上' or '下' or '前' or '后' or '大' or '多')
        {
            return index;
        }

        Numeral half = new() { Start = index, End = index + 1, Value = 0.5m, Form = isWhole ? NumeralForm.Fraction : NumeralForm.Han };
        half.End += isWhole ? 1 : 0;
        half.ScaleStart = half.ScaleEnd = half.End;
        return NumberReader.Read(ref clause, half);
    }

    /// <summary>一半 is a fraction; 一半天 and the like do not occur.</summary>
    public static int ReadHalf(ref ClauseContext clause, in Numeral numeral, bool isNumber)
    {
        if (!isNumber || numeral.Form != NumeralForm.Han || numeral.Value != 1m || clause.At(numeral.End) != '半')
        {
            return numeral.Start;
        }

        Numeral half = numeral;
        half.Value = 0.5m;
        half.Form = NumeralForm.Fraction;
        half.End = half.ScaleStart = half.ScaleEnd = numeral.End + 1;
        return NumberReader.Read(ref clause, half);
    }

    /// <summary>占比过半, 比重近半: half of what the noun is a share of. 时间过半 is no share.</summary>
    public static int ReadHalfOfShare(ref ClauseContext clause, in Numeral numeral, bool isNumber)
    {
        int index = numeral.Start;
        if (isNumber || clause.Text[index] != '半' || clause.At(index - 1) is not ('过' or '超' or '近')
            || HeadWords.Percentages.Find(clause.Text, index - 1, clause.Start).Tag != HeadWords.Share)
        {
            return index;
        }

        Numeral half = new() { Start = index, End = index + 1, ScaleStart = index + 1, ScaleEnd = index + 1, Value = 0.5m, Form = NumeralForm.Fraction };
        return NumberReader.Read(ref clause, half);
    }
}
