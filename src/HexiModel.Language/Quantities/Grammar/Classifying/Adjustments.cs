using HexiModel.Language.Quantities.Grammar.Attaching;
using HexiModel.Language.Quantities.Grammar.Rejecting;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Classifying;

/// <summary>What the sign, the shape and an adjective make of a kind.</summary>
internal static class Adjustments
{
    /// <summary>The rows; each is asked.</summary>
    public static readonly ReadingRow<AttachWord>[] All =
    [
        new("negative-growth", "投资增长-3.5%", "结余-3.5亿元", NegateGrowth),
        new("positive-growth", "工业增加值+2.1%", "利润率+2.1%", TakePlus),
        new("negative-amount", "结余-3.5亿元", "投资增长-3.5%", NegateAmount),
        new("both-ends", "引进20至30家", "增长8.5—9个百分点", TakeRange),
        new("more-or-fewer", "比2015年少36天", "2015年少36天", TakeComparison),
    ];

    /// <summary>增长6.5%左右，力争7%: of the same kind as what it goes beyond.</summary>
    public static readonly ReadingRow<Judge> HigherGoal = new("higher-goal", "增长6.5%左右，力争7%", "增长6.5%左右，占7%", IsGoal);

    /// <summary>Whether the candidate goes beyond the number before.</summary>
    public static bool IsHigherGoal(in ClauseContext clause, in Candidate candidate)
    {
        bool isGoal = clause.IsOn(HigherGoal) && HigherGoal.Decide(clause, candidate);
        if (isGoal)
        {
            clause.Probe?.Note(HigherGoal);
        }

        return isGoal;
    }

    /// <summary>Adjusts kind, direction and sign.</summary>
    public static void Adjust(in ClauseContext clause, ref Candidate candidate)
    {
        foreach (ReadingRow<AttachWord> row in All)
        {
            if (clause.IsOn(row) && row.Decide(clause, ref candidate))
            {
                clause.Probe?.Note(row);
            }
        }
    }

    private static bool IsGoal(in ClauseContext clause, in Candidate candidate)
    {
        int start = candidate.Start - 2;
        bool isGoal = clause.IsAt(start, "力争") || clause.IsAt(start, "确保") || clause.IsAt(start, "冲刺") || clause.IsAt(start, "争取");
        return isGoal && clause.Previous.IsEmitted && clause.Previous.End < start && start - clause.Previous.End <= 2 && !candidate.Prefix.IsChange;
    }

    /// <summary>A negative growth is a decrease, and so is a negative decrease: the sign says again what the verb says.</summary>
    private static bool NegateGrowth(in ClauseContext clause, ref Candidate candidate)
    {
        bool isChange = candidate.IsNegative
            && (candidate.Kind is QuantityKind.Growth or QuantityKind.Increase or QuantityKind.Decrease or QuantityKind.Points || IsShareWithoutHead(clause, candidate));
        if (isChange)
        {
            candidate.Kind = candidate.Kind == QuantityKind.Points ? QuantityKind.Points : QuantityKind.Decrease;
            candidate.Direction = Direction.Down;
            candidate.IsNegative = false;
        }

        return isChange;
    }

    /// <summary>A percentage with a plus is a growth, unless it is that of a rate.</summary>
    private static bool TakePlus(in ClauseContext clause, ref Candidate candidate)
    {
        bool isChange = candidate.IsPlus && (candidate.Kind == QuantityKind.Points || IsShareWithoutHead(clause, candidate));
        if (isChange)
        {
            candidate.Kind = candidate.Kind == QuantityKind.Points ? QuantityKind.Points : QuantityKind.Growth;
            candidate.Direction = Direction.Up;
        }

        return isChange;
    }

    private static bool IsShareWithoutHead(in ClauseContext clause, in Candidate candidate)
        => candidate.Kind == QuantityKind.Share && Percentages.HeadOf(clause, candidate) is not (HeadWords.Share or HeadWords.Intensity);

    /// <summary>Any other negative number keeps its sign.</summary>
    private static bool NegateAmount(in ClauseContext clause, ref Candidate candidate)
    {
        candidate.Amount = candidate.IsNegative ? -candidate.Amount : candidate.Amount;
        return candidate.IsNegative;
    }

    private static bool TakeRange(in ClauseContext clause, ref Candidate candidate)
    {
        bool isRange = candidate.IsRange && candidate.Kind is not (QuantityKind.Age or QuantityKind.Duration or QuantityKind.Points);
        candidate.Kind = isRange ? QuantityKind.Range : candidate.Kind;
        candidate.Direction = isRange && candidate.From < 0m ? null : candidate.Direction;
        return isRange;
    }

    /// <summary>比2015年少36天, 较上年多12起: the adjective is the verb.</summary>
    private static bool TakeComparison(in ClauseContext clause, ref Candidate candidate)
    {
        char adjective = clause.At(candidate.Start - 1);
        bool isAgainst = clause.SentenceBase.Length > 0 || (clause.Base >= clause.Start && clause.Base < candidate.Start) || clause.IsAt(candidate.Start - 3, "同比") || clause.IsAt(candidate.Start - 3, "环比");
        bool isCompared = isAgainst && adjective is '多' or '少' && candidate.Direction is null
            && candidate.Kind is QuantityKind.Count or QuantityKind.Level or QuantityKind.Duration;
        if (isCompared)
        {
            candidate.Direction = adjective == '多' ? Direction.Up : Direction.Down;
            candidate.Kind = adjective == '多' ? QuantityKind.Increase : QuantityKind.Decrease;
        }

        return isCompared;
    }
}
