using HexiModel.Language.Quantities.Grammar.Attaching;
using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Finding;

/// <summary>Whether a numeral is glued to what stands around it.</summary>
internal delegate bool IsGlued(in ClauseContext clause, in Numeral numeral);

/// <summary>Numbers that are glued to letters or to other numbers by signs, and name something.</summary>
internal static class CodeRows
{
    /// <summary>The rows, in the order in which they are asked.</summary>
    public static readonly ReadingRow<IsGlued>[] All =
    [
        new("code-behind-letters", "G60科创走廊", "研发投入占GDP2.8%", static (in ClauseContext clause, in Numeral number)
            => IsArabic(clause, number) && CharClasses.IsLetter(clause.At(number.Start - 1)) && !IsBehindIndicator(clause, number)),
        new("code-behind-a-dash-or-point", "按2.1.3条执行", "按3条执行", static (in ClauseContext clause, in Numeral number)
            => IsArabic(clause, number) && clause.At(number.Start - 1) is '-' or '.' && IsAlphanumeric(clause, number.Start - 2)),
        new("second-of-a-sum", "构建9+2个平台", "增速+2.1%", static (in ClauseContext clause, in Numeral number)
            => clause.At(number.Start - 1) is '+' or '×' or '·' or '＋' or '/' && !SignRows.IsPlus(clause, number.Start)
                && !(clause.At(number.Start - 1) == '×' && clause.Floor == number.Start - 1) && (IsArabic(clause, number) || IsAlphanumeric(clause, number.Start - 2))),
        new("second-of-a-ratio", "师生比达到1:15人", "结果:15人", static (in ClauseContext clause, in Numeral number)
            => clause.At(number.Start - 1) is ':' or '：' or '∶' && CharClasses.IsDigit(clause.At(number.Start - 2)) && IsArabic(clause, number)),
        new("first-of-a-sum", "平台达到9+2个", "平台达到9个", static (in ClauseContext clause, in Numeral number)
            => clause.At(number.End) is '+' or '×' or '＋' && !IsSize(clause, number.End)),
        new("first-of-a-ratio", "收入比缩小到2.1∶1", "收入比缩小到2.1", static (in ClauseContext clause, in Numeral number)
            => clause.At(number.End) is '·' or ':' or '：' or '∶' && IsArabic(clause, number) && CharClasses.IsDigit(clause.At(number.End + 1))),
    ];

    /// <summary>Passes over a code.</summary>
    public static int Read(ref ClauseContext clause, in Numeral numeral, bool isNumber)
    {
        if (!isNumber)
        {
            return numeral.Start;
        }

        foreach (ReadingRow<IsGlued> row in All)
        {
            if (clause.IsOn(row) && row.Decide(clause, numeral))
            {
                clause.Probe?.Note(row);
                return numeral.End;
            }
        }

        return numeral.Start;
    }

    /// <summary>30×40厘米: both are lengths. 7×24小时 is none.</summary>
    private static bool IsSize(in ClauseContext clause, int index)
    {
        UnitMatch unit = default;
        while (clause.At(index) == '×' && CharClasses.IsDigit(clause.At(index + 1)) && NumeralReader.TryRead(clause.Text, index + 1, out Numeral next))
        {
            unit = UnitRows.Read(clause, next);
            index = next.End;
        }

        return unit.Tag == UnitWords.Measure && unit.PerStart == 0;
    }

    private static bool IsArabic(in ClauseContext clause, in Numeral number) => CharClasses.IsDigit(clause.Text[number.Start]);

    /// <summary>GDP600亿元, CPI2%: letters that name what the number is of, where it has what a code has not.</summary>
    private static bool IsBehindIndicator(in ClauseContext clause, in Numeral number)
    {
        int start = number.Start - 3;
        bool isIndicator = (clause.IsAt(start, "GDP") || clause.IsAt(start, "CPI") || clause.IsAt(start, "PPI")) && !IsAlphanumeric(clause, start - 1);
        return isIndicator && (number.HasScale || clause.At(number.End) is '%' or '％');
    }

    private static bool IsAlphanumeric(in ClauseContext clause, int index) => CharClasses.IsDigit(clause.At(index)) || CharClasses.IsLetter(clause.At(index));
}
