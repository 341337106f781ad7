using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>Reads the unit behind a number.</summary>
internal static class UnitReader
{
    /// <summary>Reads the unit that belongs to <paramref name="number"/>.</summary>
    public static UnitMatch Read(string text, in Numeral number)
    {
        UnitMatch unit = new() { Start = number.End, End = number.End, Text = "" };
        switch (number.Form)
        {
            case NumeralForm.PerHundred:
                return Fixed(unit, number, "%");
            case NumeralForm.PerThousand:
                return Fixed(unit, number, "‰");
            case NumeralForm.Positional:
                return unit;
        }

        int index = number.End;
        if (index < text.Length && CharClasses.IsSpace(text[index]))
        {
            index++;
        }

        Word word = UnitWords.Table.Find(text, index, text.Length);
        if (!word.IsFound)
        {
            ReadPerHundredThousand(text, ref unit);
            return unit;
        }

        if (word.Tag == UnitWords.Blocker && IsTenthOf(text, index, number))
        {
            word = new Word { Length = 1, Tag = UnitWords.Tenth, IsFound = true };
        }

        if (word.Tag == UnitWords.Blocker || !Fits(text, index, word, number))
        {
            unit.IsBlocked = true;
            return unit;
        }

        unit.Start = index;
        unit.End = index + word.Length;
        unit.Tag = word.Tag;
        unit.Text = word.Tag == UnitWords.Tenth ? "成" : Symbol(UnitWords.Table.TextOf(word), word.Tag);
        ReadDenominator(text, ref unit);
        return unit;
    }

    /// <summary>九成群众, 八成人员: 成群 and 成人 are no words here, since what they would be made of is a noun.</summary>
    private static bool IsTenthOf(string text, int index, in Numeral number)
        => text[index] == '成' && number.Value > 1m && number.Value < 10m
            && (HeadWords.People.Find(text, index + 1, text.Length).IsFound || WordTable.StandsAt(text, index + 1, "就业", 0, 2));

    /// <summary>5.2/10万 is how rates of mortality are written.</summary>
    private static void ReadPerHundredThousand(string text, ref UnitMatch unit)
    {
        const string symbol = "/10万";
        if (WordTable.StandsAt(text, unit.End, symbol, 0, symbol.Length))
        {
            unit.PerStart = unit.End + 1;
            unit.End += symbol.Length;
            unit.Tag = UnitWords.Measure;
            unit.Text = symbol;
        }
    }

    private static UnitMatch Fixed(UnitMatch unit, in Numeral number, string symbol)
    {
        unit.Start = number.Start;
        unit.Tag = UnitWords.Percent;
        unit.Text = symbol;
        return unit;
    }

    /// <summary>百分点 may have its 个, hours as well; it is no part of the unit. A month is 个月, 月 alone is a date.</summary>
    private static string Symbol(string word, char tag) => word switch
    {
        "％" or "﹪" => "%",
        "元人民币" or "人民币" => "元",
        "个月" => word,
        "个位次" => "位次",
        _ => word.Length > 1 && word[0] == '个' && tag is UnitWords.Points or UnitWords.Duration ? word.Substring(1) : word,
    };

    private static bool Fits(string text, int index, Word word, in Numeral number)
    {
        bool isHan = number.Form is NumeralForm.Han or NumeralForm.Approximate or NumeralForm.Indefinite && !number.HasScale;
        int end = index + word.Length;
        if (text[index] < 0x80 && CharClasses.IsLetter(text[index]))
        {
            return !isHan && (end == text.Length || !(CharClasses.IsLetter(text[end]) || CharClasses.IsDigit(text[end])));
        }

        return word.Tag switch
        {
            UnitWords.DigitClassifier or UnitWords.DigitMeasure => !isHan,
            UnitWords.Money => !isHan || number.Value >= 10m || number.Form == NumeralForm.Indefinite,
            UnitWords.Tenth => number.Value <= 10m && !number.HasScale,
            _ => true,
        };
    }

    /// <summary>元/人, 微克/立方米, 件/万人, 元/人·月.</summary>
    private static void ReadDenominator(string text, ref UnitMatch unit)
    {
        if (unit.End + 1 >= text.Length || !(text[unit.End] is '/' or '／' || IsSpelledRate(text, unit)))
        {
            return;
        }

        int end = EndOfDenominator(text, unit.End + 1);
        if (end > unit.End + 1)
        {
            int second = end + 1 < text.Length && text[end] is '·' or '/' or '／' ? EndOfDenominator(text, end + 1) : 0;
            unit.PerStart = unit.End + 1;
            unit.End = Math.Max(end, second > end + 1 ? second : 0);
            unit.Text = text.Substring(unit.Start, unit.End - unit.Start);
        }
    }

    /// <summary>微克每立方米, 毫克每升: the name of the unit, and not what the next number is held for.</summary>
    private static bool IsSpelledRate(string text, in UnitMatch unit)
        => text[unit.End] == '每' && unit.Tag == UnitWords.Measure
            && (WordTable.StandsAt(text, unit.End + 1, "立方米", 0, 3) || WordTable.StandsAt(text, unit.End + 1, "升", 0, 1));

    /// <summary>Where a unit ends that starts at <paramref name="start"/>, perhaps with a scale before it (件/万人); the start itself where there is none.</summary>
    private static int EndOfDenominator(string text, int start)
    {
        int index = start;
        while (index < text.Length && index < start + 3 && HanDigits.PowerOf(text[index]) > 0)
        {
            index++;
        }

        Word word = UnitWords.Table.Find(text, index, text.Length);
        if (!word.IsFound && index < text.Length && text[index] is '日' or '月')
        {
            word = new Word { Length = 1, Tag = UnitWords.Duration, IsFound = true };
        }

        return word.IsFound && word.Tag != UnitWords.Blocker ? index + word.Length : start;
    }
}
