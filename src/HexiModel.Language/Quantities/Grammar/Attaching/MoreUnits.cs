using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Attaching;

/// <summary>Reads a word that is a unit only where it stands, if it is this row's.</summary>
internal delegate bool ReadUnit(in ClauseContext clause, int index, in Numeral number, Word word, ref UnitMatch unit);

/// <summary>Units that the words around them make: places behind digits, the points of an index, 毛.</summary>
internal static class MoreUnits
{
    /// <summary>The rows, in the order in which they are asked.</summary>
    public static readonly ReadingRow<ReadUnit>[] All =
    [
        new("place", "覆盖12县区、35社区", "覆盖三社区", static (in ClauseContext clause, int index, in Numeral number, Word word, ref UnitMatch unit)
            => number.Form == NumeralForm.Arabic && HeadWords.Places.Find(clause.Text, index, clause.Text.Length) is { IsFound: true } place
                && (word.Tag == UnitWords.Blocker || place.Length > word.Length)
                && !HeadWords.People.Find(clause.Text, index + place.Length, clause.Text.Length).IsFound
                && Take(index, place.Length, HeadWords.Places.TextOf(place), UnitWords.DigitClassifier, ref unit)),
        new("point-of-an-index", "景气指数135.6点，比上季度回落3.2点", "会议3点召开", static (in ClauseContext clause, int index, in Numeral number, Word word, ref UnitMatch unit)
            => number.Form == NumeralForm.Arabic && clause.At(index) == '点' && !IsGoingOn(clause, index + 1) && IsOfIndex(clause, number)
                && Take(index, 1, "点", UnitWords.Measure, ref unit)),
        new("points-in-speech", "高出预期目标1.9个点", "建成19个点", static (in ClauseContext clause, int index, in Numeral number, Word word, ref UnitMatch unit)
            => number.HasPoint && clause.IsAt(index, "个点") && !IsGoingOn(clause, index + 2) && Take(index, 2, "百分点", UnitWords.Points, ref unit)),
        new("currency-sign", "总投资￥1.2亿", "总投资1.2亿", static (in ClauseContext clause, int index, in Numeral number, Word word, ref UnitMatch unit)
            => !word.IsFound && clause.At(number.Start - 1) is '￥' or '¥' or '$' or '＄'
                && Take(number.End, 0, clause.At(number.Start - 1) is '$' or '＄' ? "美元" : "元", UnitWords.Money, ref unit)),
        new("coin", "每度电降低5毛钱", "达到3毛利", static (in ClauseContext clause, int index, in Numeral number, Word word, ref UnitMatch unit)
            => clause.At(index) == '角' ? IsJiao(clause, index, number) && Take(index, 1, "角", UnitWords.Money, ref unit)
                : clause.At(index) == '毛' && "利巾发皮竹泽衣坯豆猪重收".IndexOf(clause.At(index + 1)) < 0
                && Take(index, 1, "毛", UnitWords.Money, ref unit)),
    ];

    /// <summary>How far before a number its index is looked for.</summary>
    private const int Window = 12;

    private static bool Take(int start, int length, string text, char tag, ref UnitMatch unit)
    {
        unit.Start = start;
        unit.End = start + length;
        unit.Text = text;
        unit.Tag = tag;
        return true;
    }

    /// <summary>5角, 五角钱; not 3角形, 长三角.</summary>
    private static bool IsJiao(in ClauseContext clause, int index, in Numeral number)
        => clause.At(index + 1) == '钱' || (number.Form == NumeralForm.Arabic && !number.HasScale && (clause.IsNumeralAt(index + 1) || !CharClasses.IsHan(clause.At(index + 1))));

    /// <summary>3点位, 3点建议.</summary>
    private static bool IsGoingOn(in ClauseContext clause, int index)
        => CharClasses.IsHan(clause.At(index)) && !clause.IsAt(index, "左右") && !clause.IsAt(index, "以上") && !clause.IsAt(index, "以下") && clause.At(index) is not ('至' or '到' or '升' or '降') && clause.EndOfSeparator(index) == index;

    private static bool IsOfIndex(in ClauseContext clause, in Numeral number)
    {
        if (clause.Last is { UnitText: "点" })
        {
            return true;
        }

        int last = Math.Max(clause.Start, number.Start - Window);
        for (int i = number.Start - 2; i >= last; i--)
        {
            if (clause.IsAt(i, "指数") || clause.IsAt(i - 1, "PMI"))
            {
                return true;
            }
        }

        return PrefixWords.Verbs.Find(clause.Text, number.Start, clause.Limit).Tag is PrefixWords.Up or PrefixWords.Down or PrefixWords.Raise;
    }
}
