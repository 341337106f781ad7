using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Attaching;

/// <summary>Whether the words before a number do not belong to it.</summary>
internal delegate bool AreForeign(in ClauseContext clause, in Candidate candidate);

/// <summary>The word before the number belongs to what the number is a part of: 能力提升三年行动, 增长到5年前的3倍, 跨越两个百亿台阶.</summary>
internal static class ForeignWordRows
{
    /// <summary>The rows, in the order in which they are asked.</summary>
    public static readonly ReadingRow<AreForeign>[] All =
    [
        new("years-of-a-programme", "能力提升三年行动", "工期缩短三年", static (in ClauseContext clause, in Candidate candidate)
            => candidate.Unit.Tag == UnitWords.Duration && IsProgramme(clause, candidate.Suffix.End)),
        new("years-that-went-by", "农业经济稳步增长三年来成效明显", "增长三年", static (in ClauseContext clause, in Candidate candidate)
            => candidate.Unit.Tag == UnitWords.Duration && (clause.At(candidate.Suffix.End) is '来' or '间' || clause.IsAt(candidate.Suffix.End, "以来"))),
        new("years-ago", "增长到5年前的3倍", "增长到5年", static (in ClauseContext clause, in Candidate candidate)
            => candidate.Unit.Tag == UnitWords.Duration && clause.IsAt(candidate.Suffix.End, "前的")),
        new("condition-of-the-next", "新增亿元以上项目126个", "新增50家以上企业", static (in ClauseContext clause, in Candidate candidate)
            => candidate.Prefix.IsChange && candidate.Suffix.Bound is Bound.AtLeast or Bound.AtMost && IsCondition(clause, candidate)),
        new("verb-of-a-later-noun", "降低5600户企业用电成本", "减少5600户企业", static (in ClauseContext clause, in Candidate candidate)
            => candidate.Prefix.IsChange && candidate.Unit.Tag is UnitWords.Classifier or UnitWords.DigitClassifier && EndsWithAmount(clause, candidate.Suffix.End)),
        new("steps-passed", "连续跨越两个百亿台阶", "突破两个", static (in ClauseContext clause, in Candidate candidate)
            => candidate.Unit.Text == "个" && candidate.Prefix.Verb == PrefixWords.Pass && IsStep(clause, candidate.Suffix.End)),
    ];

    /// <summary>How long the object of a verb may be.</summary>
    private const int LongestObject = 16;

    /// <summary>Lets go of the words before the number where they are not its own.</summary>
    public static void LetGo(in ClauseContext clause, ref Candidate candidate)
    {
        foreach (ReadingRow<AreForeign> row in All)
        {
            if (clause.IsOn(row) && row.Decide(clause, candidate))
            {
                clause.Probe?.Note(row);
                candidate.Prefix = new Prefix { Start = candidate.NumberStart };
                return;
            }
        }
    }

    /// <summary>新增亿元以上项目126个, 新增3岁以下婴幼儿托位: what is added stands behind the condition.</summary>
    private static bool IsCondition(in ClauseContext clause, in Candidate candidate)
    {
        int end = candidate.Suffix.End;
        return candidate.Unit.Tag == UnitWords.Age
            ? CharClasses.IsHan(clause.At(end))
            : candidate.Unit.Tag is UnitWords.Money or UnitWords.Measure
                && (clause.IsAt(end, "项目") || clause.IsAt(end, "企业") || clause.IsAt(end, "线路") || clause.IsAt(end, "园区") || clause.IsAt(end, "楼宇"));
    }

    /// <summary>降低5600户企业用电成本, 缩短200个事项办理时限: what falls is the noun that the words behind the number end with.</summary>
    private static bool EndsWithAmount(in ClauseContext clause, int index)
    {
        int end = index;
        while (end - index < LongestObject && CharClasses.IsHan(clause.At(end)) && clause.EndOfSeparator(end) == end)
        {
            end++;
        }

        return end > index && HeadWords.Amounts.Find(clause.Text, end, index).IsFound;
    }

    /// <summary>两个百亿台阶, 三个“十亿元”台阶.</summary>
    private static bool IsStep(in ClauseContext clause, int index)
        => CharClasses.Of(clause.At(index)) == CharClass.Quote ? clause.IsNumeralAt(index + 1) : HanDigits.PowerOf(clause.At(index)) > 0;

    private static bool IsProgramme(in ClauseContext clause, int index)
        => clause.IsAt(index, "行动") || clause.IsAt(index, "计划") || clause.IsAt(index, "攻坚") || clause.IsAt(index, "方案") || clause.IsAt(index, "规划")
            || clause.IsAt(index, "工程");
}
