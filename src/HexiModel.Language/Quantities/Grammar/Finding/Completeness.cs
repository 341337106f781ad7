using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;
using HexiModel.Language.Text;

namespace HexiModel.Language.Quantities.Grammar.Finding;

/// <summary>全覆盖, 全域覆盖, 全部 and 清零: complete is 100 %, cleared is 0.</summary>
internal static class Completeness
{
    private static readonly WordTable Events = new("e 事故 发生 死亡 伤亡 感染 投诉 积压 上访 发案 案件 新增 拖欠 欠薪 差错 溺亡 违规 违法 非访 ");

    /// <summary>全覆盖.</summary>
    public static int ReadCovered(ref ClauseContext clause, int index)
        => clause.IsAt(index, "全覆盖") ? Add(ref clause, index, 3, 100m)
            : clause.IsAt(index + 2, "覆盖") && clause.At(index + 1) is '域' or '员' or '面' or '量' ? Add(ref clause, index, 4, 100m)
            : index;

    /// <summary>全部完成, but not 占全部经营主体的比重, and not the condition 全部建成后.</summary>
    public static int ReadAllDone(ref ClauseContext clause, int index)
    {
        char verb = clause.At(index + 2);
        bool isDone = clause.At(index + 1) == '部' && verb != '\0'
            && "完实关建安达开清纳覆办销整竣投通取脱出上落到兑入摘得退改拆接配转消免启淘下交结收获".IndexOf(verb) >= 0
            && !clause.IsAt(index + 2, "清零") && clause.At(index + 3) != '后' && clause.At(index + 4) != '后' && "占为将把对于以".IndexOf(clause.At(index - 1)) < 0;
        return isDone ? Add(ref clause, index, 2, 100m) : index;
    }

    /// <summary>清零.</summary>
    public static int ReadCleared(ref ClauseContext clause, int index) => clause.IsAt(index, "清零") ? Add(ref clause, index, 2, 0m) : index;

    /// <summary>命案全破.</summary>
    public static int ReadAllSolved(ref ClauseContext clause, int index)
        => clause.At(index + 1) == '破' && !CharClasses.IsHan(clause.At(index + 2)) ? Add(ref clause, index, 2, 100m) : index;

    /// <summary>未发生, 没有发生, 没发生; what changes is no event.</summary>
    public static int ReadNoneHappened(ref ClauseContext clause, int index)
    {
        int end = index + (clause.IsAt(index, "没有") ? 2 : 1);
        bool isNone = clause.IsAt(end, "发生") && !clause.IsAt(end + 2, "变化") && !clause.IsAt(end + 2, "改变") && !clause.IsAt(end + 2, "根本") && !clause.IsAt(end + 2, "转变");
        return isNone ? Add(ref clause, index, end + 2 - index, 0m) : index;
    }

    /// <summary>零事故, 零发生: none of it.</summary>
    public static int ReadNone(ref ClauseContext clause, in Numeral numeral, bool isNumber)
    {
        int index = numeral.Start;
        return clause.Text[index] == '零' && Events.Find(clause.Text, index + 1, clause.Text.Length).IsFound ? Add(ref clause, index, 3, 0m) : index;
    }

    /// <summary>零突破, 零的突破: more than none, how many the words do not say.</summary>
    public static int ReadBreakthrough(ref ClauseContext clause, in Numeral numeral, bool isNumber)
    {
        int length = clause.IsAt(numeral.Start, "零突破") ? 3 : clause.IsAt(numeral.Start, "零的突破") || clause.IsAt(numeral.Start, "零”突破") ? 4 : clause.IsAt(numeral.Start, "零”的突破") ? 5 : 0;
        return length == 0 ? numeral.Start : AddAboveZero(ref clause, numeral.Start, length, QuantityKind.Complete, null);
    }

    /// <summary>正增长: more than nothing.</summary>
    public static int ReadPositiveGrowth(ref ClauseContext clause, int index)
        => clause.IsAt(index, "正增长") && !clause.IsNumeralAt(index + 3) && !IsOfNumber(clause, index) ? AddAboveZero(ref clause, index, 3, QuantityKind.Growth, Direction.Up) : index;

    /// <summary>同比负增长: less than nothing, how much the words do not say. 扭转负增长 and 由负增长转正 speak of what is over.</summary>
    public static int ReadNegativeGrowth(ref ClauseContext clause, int index)
    {
        bool isOver = index > 0 && "转束别免止制从由是非防".IndexOf(clause.At(index - 1)) >= 0;
        bool isStated = clause.IsAt(index, "负增长") && !clause.IsNumeralAt(index + 3) && !CharClasses.IsHan(clause.At(index + 3));
        return isStated && !isOver && !IsOfNumber(clause, index) ? AddAboveZero(ref clause, index, 3, QuantityKind.Decrease, Direction.Down) : index;
    }

    /// <summary>3.1%的负增长: how much it is has been said.</summary>
    private static bool IsOfNumber(in ClauseContext clause, int index) => index > 1 && clause.At(index - 1) == '的' && clause.Floor == index - 1;

    /// <summary>零增长.</summary>
    public static int ReadNoGrowth(ref ClauseContext clause, in Numeral numeral, bool isNumber)
    {
        int length = clause.IsAt(numeral.Start, "零增长") ? 3 : clause.IsAt(numeral.Start, "零”增长") ? 4 : 0;
        return length == 0 ? numeral.Start : AddOfZero(ref clause, numeral.Start, length, Bound.None, QuantityKind.Growth, null, "%");
    }

    private static int AddAboveZero(ref ClauseContext clause, int index, int length, QuantityKind kind, Direction? direction)
        => AddOfZero(ref clause, index, length, Bound.MoreThan, kind, direction, direction is null ? "" : "%");

    private static int AddOfZero(ref ClauseContext clause, int index, int length, Bound bound, QuantityKind kind, Direction? direction, string unit)
    {
        clause.Add(new QuantityExpression
        {
            Span = new TextSpan(index, length),
            Statement = new QuantityStatement
            {
                Kind = kind,
                Amount = 0m,
                Bound = bound,
                Direction = direction,
                Unit = unit,
            },
            Traits = QuantityTraits.UnitInferred,
        });
        return index + length;
    }

    private static int Add(ref ClauseContext clause, int index, int length, decimal amount)
    {
        clause.Add(new QuantityExpression
        {
            Span = new TextSpan(index, length),
            Statement = new QuantityStatement
            {
                Kind = QuantityKind.Complete,
                Amount = amount,
                Unit = amount == 0m ? "" : "%",
            },
            Traits = QuantityTraits.UnitInferred,
        });
        return index + length;
    }
}
