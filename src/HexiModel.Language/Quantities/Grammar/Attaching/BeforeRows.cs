using HexiModel.Language.Quantities.Grammar.Finding;
using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Attaching;

/// <summary>Reads one word before a number, backwards, if it is this row's.</summary>
internal delegate bool ReadBefore(in ClauseContext clause, in WordsBefore words, ref int position, ref Prefix prefix);

/// <summary>Reads the verb and the bound before a number, backwards from the number: 增长超过6%, 达到近100家, 提高到80%.</summary>
internal static class BeforeRows
{
    /// <summary>增长 · 了 · 超过 · 近: more words than this do not stand between a verb and its number.</summary>
    private const int MaximumWords = 4;

    /// <summary>The rows, in the order in which they are asked at each word.</summary>
    public static readonly ReadingRow<ReadBefore>[] All =
    [
        new("bound-before", "不低于500家", "以不低于的价格卖给500家", BoundBefore.ReadWord),
        new("hundreds-and-up", "上百场", "线上百场直播", BoundBefore.ReadHundredsUp),
        new("verb", "商务楼宇总数达到129座", "商务楼宇129座", VerbBefore.Read),
        new("all-of-them", "上升均超四成", "平均超四成", VerbBefore.SkipAll),
        new("particle", "下降了3%", "结果出来了3%", VerbBefore.SkipParticle),
    ];

    /// <summary>Reads what stands before <paramref name="number"/>, not further back than <paramref name="limit"/>.</summary>
    public static Prefix Read(in ClauseContext clause, in Numeral number, in UnitMatch unit, int limit)
    {
        WordsBefore words = new(number, unit, limit);
        Prefix prefix = new() { Start = number.Start };
        bool isApart = number.Start - 1 > limit
            && (CharClasses.IsSpace(clause.Text[number.Start - 1]) || clause.Text[number.Start - 1] is '￥' or '¥' or '$' or '＄'
                || Quotations.IsQuoted(clause, number.Start, number.End) || Quotations.IsQuoted(clause, number.Start, unit.End));
        int position = number.Start - (isApart ? 1 : 0);
        for (int count = 0; count < MaximumWords && position > limit && TryReadWord(clause, words, ref position, ref prefix); count++)
        {
            if (prefix.HasVerb && prefix.Verb != PrefixWords.Pass)
            {
                break;
            }
        }

        return prefix;
    }

    private static bool TryReadWord(in ClauseContext clause, in WordsBefore words, ref int position, ref Prefix prefix)
    {
        foreach (ReadingRow<ReadBefore> row in All)
        {
            if (clause.IsOn(row) && row.Decide(clause, words, ref position, ref prefix))
            {
                clause.Probe?.Note(row);
                return true;
            }
        }

        return false;
    }
}
