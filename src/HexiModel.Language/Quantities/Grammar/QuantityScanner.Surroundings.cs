using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>What the words around a number make of it that are not parts of its expression.</summary>
internal ref partial struct QuantityScanner
{
    /// <summary>How long a verb between 至少 and its number may be.</summary>
    private const int LongestVerb = 3;

    /// <summary>至少办好1所, 至少建成3个: a verb parts the bound from the number.</summary>
    private readonly bool IsAtLeastBefore(in Candidate candidate)
    {
        for (int verb = 1; verb <= LongestVerb; verb++)
        {
            int start = candidate.Start - verb;
            if (start < Limit || !CharClasses.IsHan(_text[start]))
            {
                return false;
            }

            if (start - 2 >= Limit && IsAt(start - 2, "至少"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The word before the number belongs to what the number is a part of: 能力提升三年行动, 增长到5年前的3倍, 跨越两个百亿台阶.
    /// </summary>
    private readonly bool IsPartOfName(in Candidate candidate)
    {
        int end = candidate.Suffix.End;
        return candidate.Unit.Tag == UnitWords.Duration
            ? IsProgramme(end) || IsAt(end, "前的")
            : IsConditionOfNext(candidate, end) || (candidate.Unit.Text == "个" && candidate.Prefix.Verb == PrefixWords.Pass && HanDigits.PowerOf(At(end)) > 0);
    }

    /// <summary>新增亿元以上项目126个, 新增3岁以下婴幼儿托位: what is added stands behind the condition.</summary>
    private readonly bool IsConditionOfNext(in Candidate candidate, int end)
        => candidate.Prefix.IsChange && candidate.Suffix.Bound is Bound.AtLeast or Bound.AtMost && CharClasses.IsHan(At(end))
            && (candidate.Unit.Tag == UnitWords.Age || IsAt(end, "项目") || IsAt(end, "企业") || IsAt(end, "线路") || IsAt(end, "园区") || IsAt(end, "楼宇"))
            && candidate.Unit.Tag is UnitWords.Age or UnitWords.Money or UnitWords.Measure;

    private readonly bool IsProgramme(int index)
        => IsAt(index, "行动") || IsAt(index, "计划") || IsAt(index, "攻坚") || IsAt(index, "方案") || IsAt(index, "规划") || IsAt(index, "工程");

    /// <summary>A change in points has used up the noun before it: 失业率下降0.3个百分点至4.2% is a share again.</summary>
    private readonly int StartOfHeads
        => _found is { Count: > 0 } && _found[_found.Count - 1] is { Kind: QuantityKind.Points } points ? Math.Max(_clauseStart, points.Span.End) : _clauseStart;

    /// <summary>增长6.5%左右，力争7%: of the same kind as what it goes beyond.</summary>
    private readonly bool IsHigherGoal(in Candidate candidate)
    {
        int start = candidate.Start - 2;
        bool isGoal = IsAt(start, "力争") || IsAt(start, "确保") || IsAt(start, "冲刺") || IsAt(start, "争取");
        return isGoal && _previous.IsEmitted && _previous.End < start && start - _previous.End <= 2 && !candidate.Prefix.IsChange;
    }

    /// <summary>比2015年少36天, 较上年多12起: the adjective is the verb.</summary>
    private readonly void TakeComparison(ref Candidate candidate)
    {
        char adjective = At(candidate.Start - 1);
        bool isCompared = _base >= _clauseStart && _base < candidate.Start && adjective is '多' or '少' && candidate.Direction is null
            && candidate.Kind is QuantityKind.Count or QuantityKind.Level or QuantityKind.Duration;
        if (isCompared)
        {
            candidate.Direction = adjective == '多' ? Direction.Up : Direction.Down;
            candidate.Kind = adjective == '多' ? QuantityKind.Increase : QuantityKind.Decrease;
        }
    }
}
