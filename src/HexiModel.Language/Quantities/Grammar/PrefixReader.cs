using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>Reads the verb and the bound before a number, backwards from the number: 增长超过6%, 达到近100家, 提高到80%.</summary>
internal static class PrefixReader
{
    /// <summary>增长 · 了 · 超过 · 近: more words than this do not stand between a verb and its number.</summary>
    private const int MaximumWords = 4;

    /// <summary>Reads what stands before <paramref name="number"/>, not further back than <paramref name="limit"/>.</summary>
    public static Prefix Read(string text, in Numeral number, int limit, in UnitMatch unit)
    {
        Prefix prefix = new() { Start = number.Start };
        int position = number.Start;
        if (position - 1 > limit && CharClasses.IsSpace(text[position - 1]))
        {
            position--;
        }

        for (int words = 0; words < MaximumWords && position > limit; words++)
        {
            if (!TryReadBound(text, number, limit, unit, ref position, ref prefix)
                && !TryReadVerb(text, limit, unit, ref position, ref prefix)
                && !TrySkipParticle(text, limit, ref position))
            {
                break;
            }

            if (prefix.HasVerb && prefix.Verb != PrefixWords.Pass)
            {
                break;
            }
        }

        return prefix;
    }

    private static bool TryReadBound(string text, in Numeral number, int limit, in UnitMatch unit, ref int position, ref Prefix prefix)
    {
        if (prefix.HasVerb)
        {
            return false;
        }

        Word word = PrefixWords.Bounds.Find(text, position, limit);
        int start = position - word.Length;
        bool isUp = !word.IsFound && IsHundredsUp(text, number, limit, position);
        if (isUp)
        {
            start = position - 1;
        }
        else if (!word.IsFound || (word.Length == 1 && !IsShortBound(text, number, limit, unit, start)))
        {
            return false;
        }

        if (prefix.Bound == Bound.None)
        {
            prefix.Bound = isUp ? Bound.AtLeast : BoundOf(word.Tag);
            prefix.BoundStart = start;
            prefix.BoundLength = position - start;
        }

        prefix.Start = position = start;
        return true;
    }

    /// <summary>上百场, but not the 上 of a verb (迈上千亿元) or a noun (线上百场).</summary>
    private static bool IsHundredsUp(string text, in Numeral number, int limit, int position)
        => text[position - 1] == '上' && number.Form == NumeralForm.BareScale
            && (position - 2 < limit || "线网以地规街路之向".IndexOf(text[position - 2]) < 0)
            && !PrefixWords.Verbs.Find(text, position, limit).IsFound;

    /// <summary>
    /// A bound of one character is more often a part of a word. 过 and 破 bound great sums only (产值过百亿元), and 近 before years looks back
    /// (近三年) unless it says how long something takes (历时近三年).
    /// </summary>
    private static bool IsShortBound(string text, in Numeral number, int limit, in UnitMatch unit, int start)
    {
        char before = start > limit ? text[start - 1] : '\0';
        return text[start] switch
        {
            _ when PrefixWords.IsPartOfAnotherWord(text[start], before) => false,
            '过' or '破' => number.Form == NumeralForm.BareScale || (unit.Tag == UnitWords.Money && number.HasScale),
            '近' when unit.Text == "年" => "时续经达长短".IndexOf(before) >= 0 || PrefixWords.Verbs.Find(text, start, limit).Tag is PrefixWords.Up or PrefixWords.Down,
            _ => true,
        };
    }

    private static bool TryReadVerb(string text, int limit, in UnitMatch unit, ref int position, ref Prefix prefix)
    {
        bool isTo = text[position - 1] is '到' or '至' or '为' or '成';
        Word word = PrefixWords.Verbs.Find(text, position, limit);
        int start = position - word.Length;
        bool isReach = word.IsFound && word.Tag is PrefixWords.Reach or PrefixWords.Pass;
        if (isTo && !isReach)
        {
            word = PrefixWords.Verbs.Find(text, position - 1, limit);
            start = position - 1 - word.Length;
            isReach = false;
        }

        bool isShort = word.Tag is PrefixWords.ShortUp or PrefixWords.ShortDown;
        if (!word.IsFound
            || (word.Tag == PrefixWords.Neutral && !isTo)
            || (word.Tag == PrefixWords.Raise && !isTo && UnitWords.IsOfThings(unit.Tag, unit.Text))
            || (isShort && !isTo && unit.Tag is not (UnitWords.Percent or UnitWords.Points))
            || (isTo && isReach && word.Length == 1)
            || (word.Length == 1 && start > limit && PrefixWords.IsPartOfAnotherWord(text[start], text[start - 1])))
        {
            return false;
        }

        SetVerb(ref prefix, word.Tag, start, position, isTo && !isReach);
        position = start;
        return true;
    }

    private static void SetVerb(ref Prefix prefix, char tag, int start, int end, bool isTo)
    {
        if (tag == PrefixWords.Pass)
        {
            bool isFirst = prefix.Bound == Bound.None;
            prefix.Bound = isFirst ? Bound.MoreThan : prefix.Bound;
            prefix.BoundStart = isFirst ? start : prefix.BoundStart;
            prefix.BoundLength = isFirst ? end - start : prefix.BoundLength;
        }

        prefix.Verb = tag switch
        {
            PrefixWords.ShortUp or PrefixWords.Raise => PrefixWords.Up,
            PrefixWords.ShortDown => PrefixWords.Down,
            _ => tag,
        };
        prefix.IsTo = isTo;
        prefix.IsRaise = tag == PrefixWords.Raise && !isTo;
        prefix.VerbStart = prefix.Start = start;
        prefix.VerbLength = end - start;
    }

    /// <summary>了 between a verb and its number: 下降了3%, 超过了80.</summary>
    private static bool TrySkipParticle(string text, int limit, ref int position)
    {
        if (text[position - 1] != '了' || !PrefixWords.Verbs.Find(text, position - 1, limit).IsFound)
        {
            return false;
        }

        position--;
        return true;
    }

    private static Bound BoundOf(char tag) => tag switch
    {
        'G' => Bound.MoreThan,
        'g' => Bound.AtLeast,
        'l' => Bound.AtMost,
        'L' => Bound.LessThan,
        'A' => Bound.About,
        _ => Bound.Nearly,
    };
}
