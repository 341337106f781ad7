using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Attaching;

/// <summary>Whether a word of one character is no bound where it stands.</summary>
internal delegate bool IsNoBound(string text, in WordsBefore words, int start);

/// <summary>The bound before a number.</summary>
internal static class BoundBefore
{
    /// <summary>A bound of one character is more often a part of a word.</summary>
    public static readonly ReadingRow<IsNoBound>[] Refusals =
    [
        new("part-of-another-word", "附近3个小区", "近3个小区", static (string text, in WordsBefore words, int start)
            => start > words.Limit && PrefixWords.IsPartOfAnotherWord(text, start)),
        new("passed-sums-only", "看过3家企业", "产值过百亿元", static (string text, in WordsBefore words, int start)
            => text[start] is '过' or '破' && words.Form is not (NumeralForm.BareScale or NumeralForm.Fraction) && !(words.Unit == UnitWords.Money && words.HasScale)),
        new("last-years", "近三年来最大降幅", "历时近三年", static (string text, in WordsBefore words, int start)
            => text[start] == '近' && words.UnitText == "年" && !SaysHowLong(text, words, start)),
    ];

    /// <summary>A word such as 不低于 or 近.</summary>
    public static bool ReadWord(in ClauseContext clause, in WordsBefore words, ref int position, ref Prefix prefix)
    {
        Word word = prefix.HasVerb ? default : PrefixWords.Bounds.Find(clause.Text, position, words.Limit);
        if (!word.IsFound || ((word.Length == 1 || clause.Text[position - word.Length] == '约') && IsRefused(clause, words, position - word.Length)))
        {
            return false;
        }

        Take(BoundOf(word.Tag), position - word.Length, ref position, ref prefix);
        return true;
    }

    /// <summary>上百场, but not the 上 of a verb (迈上千亿元) or a noun (线上百场).</summary>
    public static bool ReadHundredsUp(in ClauseContext clause, in WordsBefore words, ref int position, ref Prefix prefix)
    {
        bool isUp = !prefix.HasVerb && clause.Text[position - 1] == '上' && words.Form == NumeralForm.BareScale
            && (position - 2 < words.Limit || "线网以地规街路之向".IndexOf(clause.Text[position - 2]) < 0)
            && !PrefixWords.Verbs.Find(clause.Text, position, words.Limit).IsFound;
        if (isUp)
        {
            Take(Bound.AtLeast, position - 1, ref position, ref prefix);
        }

        return isUp;
    }

    /// <summary>The bound nearest to the number counts; those before it belong to the span.</summary>
    private static void Take(Bound bound, int start, ref int position, ref Prefix prefix)
    {
        if (prefix.Bound == Bound.None)
        {
            prefix.Bound = bound;
            prefix.BoundStart = start;
            prefix.BoundLength = position - start;
        }

        prefix.Start = position = start;
    }

    private static bool IsRefused(in ClauseContext clause, in WordsBefore words, int start)
    {
        foreach (ReadingRow<IsNoBound> row in Refusals)
        {
            if (clause.IsOn(row) && row.Decide(clause.Text, words, start))
            {
                clause.Probe?.Note(row);
                return true;
            }
        }

        return false;
    }

    /// <summary>历时近三年, 缩短近两年.</summary>
    private static bool SaysHowLong(string text, in WordsBefore words, int start)
        => "时续经达长短".IndexOf(start > words.Limit ? text[start - 1] : '\0') >= 0
            || PrefixWords.Verbs.Find(text, start, words.Limit).Tag is PrefixWords.Up or PrefixWords.Down;

    /// <summary>The bound that a tag of <see cref="PrefixWords.Bounds"/> stands for.</summary>
    public static Bound BoundOf(char tag) => tag switch
    {
        'G' => Bound.MoreThan,
        'g' => Bound.AtLeast,
        'l' => Bound.AtMost,
        'L' => Bound.LessThan,
        'A' => Bound.About,
        _ => Bound.Nearly,
    };
}
