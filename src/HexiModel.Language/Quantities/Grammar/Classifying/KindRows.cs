using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Classifying;

/// <summary>Says what a candidate states, if that is this row's.</summary>
internal delegate Sense? Classify(in ClauseContext clause, in Candidate candidate);

/// <summary>Decides what a candidate says, from its unit, its verb and the noun before it. The first row that applies decides.</summary>
internal static class KindRows
{
    /// <summary>The rows of percentages, tenths and fractions, in the order in which they are asked.</summary>
    public static readonly ReadingRow<Classify>[] OfShares =
    [
        new("relative-change", "地区生产总值增长6%", "地区生产总值增长6亿元", static (in ClauseContext clause, in Candidate c)
            => DirectionOf(c) is { } way ? Sense.Relative(way) : null),
        new("kind-of-the-number-before", "涨幅分别为5%和6%", "涨幅为5%，占6%", static (in ClauseContext clause, in Candidate c)
            => Percentages.OfPrevious(clause, c)),
        new("growth-noun", "居民消费价格涨幅3%左右", "占比3%左右", static (in ClauseContext clause, in Candidate c)
            => Percentages.HeadOf(clause, c) == HeadWords.Growth ? Sense.Relative(Direction.Up) : null),
        new("growth-behind", "以年均8%以上的速度增长", "以8%以上的速度", static (in ClauseContext clause, in Candidate c)
            => Percentages.IsGrowthBehind(clause, c.End) ? Sense.Relative(Direction.Up) : null),
        new("decline-behind", "出口呈现3.1%的负增长", "扭转了3.1%的缺口", static (in ClauseContext clause, in Candidate c)
            => Percentages.IsDeclineBehind(clause, c.End) ? Sense.Relative(Direction.Down) : null),
        new("decline-noun", "成本减幅61.7%", "成本占比61.7%", static (in ClauseContext clause, in Candidate c)
            => Percentages.HeadOf(clause, c) == HeadWords.Decline ? Sense.Relative(Direction.Down) : null),
        new("verb-that-opens-the-clause", "压减行政审批时限70%", "行政审批时限70%", static (in ClauseContext clause, in Candidate c)
            => Percentages.OfOpeningVerb(clause, c)),
        new("share", "100%办结", "100件办结", static (in ClauseContext clause, in Candidate c)
            => new Sense(QuantityKind.Share)),
    ];

    /// <summary>The rows of everything else, in the order in which they are asked.</summary>
    public static readonly ReadingRow<Classify>[] OfAmounts =
    [
        new("points", "提高0.6个百分点", "提高0.6%", static (in ClauseContext clause, in Candidate c)
            => c.Unit.Tag == UnitWords.Points ? new Sense(QuantityKind.Points, DirectionOf(c)) : null),
        new("multiple", "增长2倍", "增长2成", static (in ClauseContext clause, in Candidate c)
            => c.Unit.Tag == UnitWords.Times ? new Sense(QuantityKind.Multiple, DirectionOf(c)) : null),
        new("lifespan", "预期寿命达到82岁", "年龄达到82岁", static (in ClauseContext clause, in Candidate c)
            => c.Unit.Tag == UnitWords.Age && DirectionOf(c) is null && IsLifespan(clause, c) ? new Sense(QuantityKind.Level) : null),
        new("age", "60周岁以上户籍老人", "预期寿命提高1岁", static (in ClauseContext clause, in Candidate c)
            => c.Unit.Tag == UnitWords.Age && DirectionOf(c) is null ? new Sense(QuantityKind.Age) : null),
        new("change-of-a-noun", "压减环节12个", "新增环节12个", static (in ClauseContext clause, in Candidate c)
            => GovernedAmounts.WayOf(clause, c) is { } way ? new Sense(way == Direction.Up ? QuantityKind.Increase : QuantityKind.Decrease, way) : null),
        new("duration", "历时两年半", "优良天数315天", static (in ClauseContext clause, in Candidate c)
            => c.Unit.Tag == UnitWords.Duration && !c.Prefix.HasVerb && !c.IsShared && !IsMeasuredTime(clause, c.Start) ? new Sense(QuantityKind.Duration) : null),
        new("change-by-an-amount", "新增1.3万人", "新增城镇就业4.4万人", static (in ClauseContext clause, in Candidate c)
            => DirectionOf(c) is { } way ? new Sense(way == Direction.Up ? QuantityKind.Increase : QuantityKind.Decrease, way) : null),
        new("count", "商务楼宇总数达到129座", "建筑面积49万平方米", static (in ClauseContext clause, in Candidate c)
            => IsCount(c) ? new Sense(QuantityKind.Count) : null),
    ];

    /// <summary>Sets kind and direction. What is no count and nothing else is a level.</summary>
    public static void Classify(in ClauseContext clause, ref Candidate candidate)
    {
        candidate.IsHigherGoal = Adjustments.IsHigherGoal(clause, candidate);
        Sense sense = new(QuantityKind.Level);
        foreach (ReadingRow<Classify> row in IsShare(candidate) ? OfShares : OfAmounts)
        {
            if (clause.IsOn(row) && row.Decide(clause, candidate) is { } decided)
            {
                clause.Probe?.Note(row);
                sense = decided;
                break;
            }
        }

        candidate.Kind = sense.Kind;
        candidate.Direction = sense.Direction;
        Adjustments.Adjust(clause, ref candidate);
    }

    /// <summary>The direction of a verb of change.</summary>
    public static Direction? DirectionOf(char verb) => verb switch
    {
        PrefixWords.Up => Direction.Up,
        PrefixWords.Down => Direction.Down,
        _ => null,
    };

    private static Direction? DirectionOf(in Candidate candidate) => candidate.Prefix.IsChange ? DirectionOf(candidate.Prefix.Verb) : null;

    private static bool IsShare(in Candidate candidate)
        => candidate.Unit.Tag is UnitWords.Percent or UnitWords.Tenth || candidate.Number.Form == NumeralForm.Fraction;

    private static bool IsCount(in Candidate candidate)
        => candidate.Unit.Tag is UnitWords.Classifier or UnitWords.DigitClassifier
            ? candidate.Unit.PerStart == 0
            : candidate.Unit.Tag == '\0' && (candidate.UnitText.Length > 0 ? candidate.UnitText != "元" : candidate.Number.HasScale);

    /// <summary>优良天数315天, 办理时间3天: time is what is measured here, not when or how long something goes on.</summary>
    private static bool IsMeasuredTime(in ClauseContext clause, int start)
        => start - 2 >= clause.StartOfHeads
            && (clause.IsAt(start - 2, "天数") || clause.IsAt(start - 2, "时间") || clause.IsAt(start - 2, "时长") || clause.IsAt(start - 2, "时限"));

    /// <summary>预期寿命达到82岁 is a level; every other age is a qualifier.</summary>
    private static bool IsLifespan(in ClauseContext clause, in Candidate candidate)
    {
        for (int i = candidate.Start - 1; i > clause.StartOfHeads && i > candidate.Start - Heads.Window; i--)
        {
            if (clause.Text[i] == '命' && clause.Text[i - 1] == '寿')
            {
                return true;
            }
        }

        return false;
    }
}
