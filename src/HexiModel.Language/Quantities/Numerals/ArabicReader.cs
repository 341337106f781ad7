using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Numerals;

/// <summary>Reads digits: <c>1,234.5</c>, full-width as well.</summary>
internal static class ArabicReader
{
    /// <summary>More significant digits than these do not fit a decimal without loss.</summary>
    private const int MaximumDigits = 28;

    /// <summary>Reads the digits that start at <paramref name="index"/> and moves it behind them.</summary>
    public static decimal Read(string text, ref int index, ref Numeral numeral)
    {
        decimal value = 0m;
        int significant = 0;
        int start = index;
        ReadDigits(text, ref index, ref value, ref significant);
        int group = index - start;
        int integerDigits = group;
        bool mayHaveSpaces = group is >= 1 and <= 3 && text[start] is not ('0' or '０');
        while (group is >= 1 and <= 3 && (IsThousandsGroup(text, index) || (mayHaveSpaces && IsSpacedGroup(text, index))))
        {
            index++;
            ReadDigits(text, ref index, ref value, ref significant);
            integerDigits += 3;
        }

        numeral.IntegerDigits = integerDigits;
        if (IsSpacedPoint(text, index))
        {
            index++;
            value += ReadFraction(text, ref index, ref significant, spaces: 1);
            numeral.HasPoint = true;
        }
        else if (IsPoint(text, index))
        {
            value += ReadFraction(text, ref index, ref significant, spaces: 0);
            numeral.HasPoint = true;
        }

        numeral.IsOutOfRange |= significant > MaximumDigits;
        return value;
    }

    /// <summary>Moves behind the digits; of a run that is too long only the length is of interest.</summary>
    private static void ReadDigits(string text, ref int index, ref decimal value, ref int significant)
    {
        for (; index < text.Length && CharClasses.IsDigit(text[index]); index++)
        {
            int digit = HanDigits.ValueOf(text[index]);
            significant += significant > 0 || digit > 0 ? 1 : 0;
            value = significant <= MaximumDigits ? (value * 10m) + digit : value;
        }
    }

    private static decimal ReadFraction(string text, ref int index, ref int significant, int spaces)
    {
        index += 1 + spaces;
        decimal value = 0m;
        int digits = 0;
        for (; index < text.Length && CharClasses.IsDigit(text[index]); index++)
        {
            significant++;
            if (++digits <= MaximumDigits)
            {
                value = (value * 10m) + HanDigits.ValueOf(text[index]);
            }
        }

        return value / NumberAccumulator.PowerOfTen(Math.Min(digits, MaximumDigits));
    }

    /// <summary>
    /// A comma and exactly three digits. In 100台,3000余家 and 5,12,100 commas are punctuation: between digits they part thousands
    /// only where every group behind them has three.
    /// </summary>
    private static bool IsThousandsGroup(string text, int index) => index < text.Length && text[index] is ',' or '，' && IsGroupOfThree(text, index);

    /// <summary>24 037件: one space, half, full or thin, parts groups of exactly three. 2022 15家 are two numbers.</summary>
    private static bool IsSpacedGroup(string text, int index)
        => index < text.Length && (CharClasses.IsSpace(text[index]) || text[index] is '\u2006' or '\u202F') && IsGroupOfThree(text, index);

    private static bool IsGroupOfThree(string text, int index)
        => index + 3 < text.Length
            && CharClasses.IsDigit(text[index + 1])
            && CharClasses.IsDigit(text[index + 2])
            && CharClasses.IsDigit(text[index + 3])
            && (index + 4 == text.Length || !CharClasses.IsDigit(text[index + 4]));

    /// <summary>5 . 5%: typesetting has put spaces around the point.</summary>
    private static bool IsSpacedPoint(string text, int index)
        => index + 3 < text.Length && text[index] == ' ' && text[index + 1] == '.' && text[index + 2] == ' ' && CharClasses.IsDigit(text[index + 3]);

    private static bool IsPoint(string text, int index)
        => index + 1 < text.Length && text[index] is '.' or '．' && CharClasses.IsDigit(text[index + 1]);
}
