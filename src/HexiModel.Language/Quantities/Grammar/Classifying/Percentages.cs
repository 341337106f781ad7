using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Classifying;

/// <summary>What makes a percentage without a verb of its own a change.</summary>
internal static class Percentages
{
    /// <summary>The head noun of a percentage.</summary>
    public static char HeadOf(in ClauseContext clause, in Candidate candidate)
        => candidate.Start == clause.Start && IsBehindColon(clause) ? Heads.Before(clause.Text, Math.Max(0, clause.Start - Heads.Window), clause.Start - 1)
            : Heads.Before(clause.Text, clause.StartOfHeads, candidate.Start);

    /// <summary>增长率分别是：7.7%、7.5%; 如下：3% would be of anything.</summary>
    private static bool IsBehindColon(in ClauseContext clause) => clause.At(clause.Start - 1) is ':' or '：' && clause.At(clause.Start - 2) is '是' or '为' or '达';

    /// <summary>A member of a list, or a higher goal, is of the kind of the number before.</summary>
    public static Sense? OfPrevious(in ClauseContext clause, in Candidate candidate)
    {
        ref readonly Candidate previous = ref clause.Previous;
        bool follows = !candidate.IsPlus && ((candidate.IsListed && candidate.Start == candidate.NumberStart) || candidate.IsHigherGoal)
            && previous.End > 0 && previous.Kind is QuantityKind.Growth or QuantityKind.Decrease or QuantityKind.Share;
        return follows ? new Sense(previous.Kind, previous.Direction) : null;
    }

    /// <summary>压减行政审批时限70%: a verb of change that opens the clause governs the percentage at its end.</summary>
    public static Sense? OfOpeningVerb(in ClauseContext clause, in Candidate candidate)
    {
        int start = clause.StartOfHeads;
        Word verb = start + 2 < candidate.Start ? PrefixWords.Verbs.Find(clause.Text, start + 2, start) : default;
        bool hasHead = HeadOf(clause, candidate) != '\0';
        Direction? way = hasHead ? null
            : verb.IsFound ? KindRows.DirectionOf(verb.Tag == PrefixWords.Raise ? PrefixWords.Up : verb.Tag)
            : GovernedAmounts.WayOfShare(clause, candidate);
        return way is { } direction ? Sense.Relative(direction) : null;
    }

    /// <summary>3.1%的负增长.</summary>
    public static bool IsDeclineBehind(in ClauseContext clause, int end) => clause.IsAt(end, "的负增长");

    /// <summary>6%的增长, 7%的增速, 8%的速度递增.</summary>
    public static bool IsGrowthBehind(in ClauseContext clause, int end)
    {
        int index = end + (clause.At(end) == '的' ? 1 : 0);
        index += clause.IsAt(index, "速度") || clause.IsAt(index, "经济") || clause.IsAt(index, "年均") || clause.IsAt(index, "平均") ? 2 : clause.IsAt(index, "GDP") ? 3 : 0;
        return (index > end && clause.IsAt(index, "正增长")) || (clause.At(index) == '增' && clause.At(index + 1) is '长' or '速' or '幅') || clause.IsAt(index, "递增");
    }
}
