using HexiModel.Language.Quantities.Words;
using HexiModel.Language.Text;

namespace HexiModel.Language.Quantities.Grammar.Finding;

/// <summary>The words before what a change starts from or is compared with.</summary>
internal static class BaselineWords
{
    /// <summary>How long the words of a baseline may be.</summary>
    private const int LongestBase = 14;

    /// <summary>从 and 由; 由于, 由此, 理由, 从事, 从严 and the like are no beginnings of a change.</summary>
    public static int ReadFrom(ref ClauseContext clause, int index)
    {
        char next = clause.At(index + 1);
        bool isFrom = "于此衷来事严而紧快轻业头容众前优中宽".IndexOf(next) < 0 && "自理缘因事经服".IndexOf(clause.At(index - 1)) < 0;
        clause.From = isFrom ? index : clause.From;
        return index + (isFrom ? 1 : 0);
    }

    /// <summary>The 于 of 高于 and 低于.</summary>
    public static int ReadDifference(ref ClauseContext clause, int index)
        => SetBase(
            ref clause,
            index,
            "高低优快慢好多少".IndexOf(clause.At(index - 1)) >= 0 && clause.At(index - 2) != '不'
                && (CharClasses.Of(clause.At(index + 1)) != CharClass.Numeral || clause.At(index + 5) == '年'));

    /// <summary>比; not in 比例, 占比 and the like.</summary>
    public static int ReadCompared(ref ClauseContext clause, int index)
        => SetBase(ref clause, index, "例重赛如较拼对值特亚".IndexOf(clause.At(index + 1)) < 0 && ("占同环对价入评攀".IndexOf(clause.At(index - 1)) < 0 || IsComparedIncome(clause, index)));

    /// <summary>收入比上年增长5%, but not 收入比 as a ratio.</summary>
    private static bool IsComparedIncome(in ClauseContext clause, int index) => clause.At(index - 1) == '入' && "上去前预年同全计“12".IndexOf(clause.At(index + 1)) >= 0;

    /// <summary>与上年比，, 同2019年相比，, 与上年比增长6%: for all clauses of the sentence.</summary>
    public static int ReadComparedBefore(ref ClauseContext clause, int index)
    {
        int end = index - (clause.At(index - 1) is '相' or '对' ? 1 : 0);
        bool isApart = end < index || clause.At(index + 1) is '，' or ',' || (clause.At(index + 1) == '较' && clause.At(index + 2) is '，' or ',') || (index + 3 <= clause.Text.Length && PrefixWords.Verbs.Find(clause.Text, index + 3, index + 1).Length == 2);
        for (int start = end - 1; isApart && start > Math.Max(clause.Start, end - LongestBase) - 1; start--)
        {
            if (clause.Text[start] is '与' or '和' or '跟' || (clause.Text[start] == '同' && clause.At(start + 1) != '期'))
            {
                clause.SentenceBase = TextSpan.FromBounds(start + 1, end);
                return index + 1;
            }
        }

        return index;
    }

    /// <summary>较; not in 较大 and 比较.</summary>
    public static int ReadAgainst(ref ClauseContext clause, int index)
        => SetBase(ref clause, index, "大小好快高低多为强少长短".IndexOf(clause.At(index + 1)) < 0 && "比计".IndexOf(clause.At(index - 1)) < 0);

    private static int SetBase(ref ClauseContext clause, int index, bool isBase)
    {
        clause.Base = isBase ? index : clause.Base;
        return index + (isBase ? 1 : 0);
    }
}
