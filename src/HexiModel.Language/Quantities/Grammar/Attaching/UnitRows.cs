using HexiModel.Language.Quantities.Grammar.Finding;
using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Attaching;

/// <summary>Whether a word behind a number, which looks like a unit, is none.</summary>
internal delegate bool IsNoUnit(string text, int index, Word word, in Numeral number);

/// <summary>Makes more of a unit that was read, if that is this row's.</summary>
internal delegate bool ExtendUnit(string text, ref UnitMatch unit);

/// <summary>Reads the unit behind a number.</summary>
internal static class UnitRows
{
    /// <summary>What makes a word no unit, though it begins or looks like one.</summary>
    public static readonly ReadingRow<IsNoUnit>[] Refusals =
    [
        new("word-like-a-unit", "成立75周年", "成立75周", static (string text, int index, Word word, in Numeral number)
            => word.Tag == UnitWords.Blocker),
        new("people-in-a-word", "带动3000人才就业", "带动3000人就业", static (string text, int index, Word word, in Numeral number)
            => word.Length == 1 && text[index] == '人' && HeadWords.People.Find(text, index, text.Length).IsFound),
        new("thing-behind-a-part", "超半数村完成改造", "超20村完成改造", static (string text, int index, Word word, in Numeral number)
            => number.Form == NumeralForm.Fraction && word.Tag is UnitWords.Classifier or UnitWords.DigitClassifier),
        new("great-projects", "服务三大项目建设", "办好三大项民生实事", static (string text, int index, Word word, in Numeral number)
            => text[index] == '大' && word.Length == 2 && WordTable.StandsAt(text, index + 1, "项目", 0, 2)),
        new("letters-of-a-word", "用时5min", "长度5m", static (string text, int index, Word word, in Numeral number)
            => IsLatin(text, index) && (IsHan(number) || IsInsideWord(text, index + word.Length))),
        new("unit-behind-digits", "三道防线", "3道防线", static (string text, int index, Word word, in Numeral number)
            => word.Tag is UnitWords.DigitClassifier or UnitWords.DigitMeasure && !IsLatin(text, index) && IsHan(number)),
        new("small-sum-in-words", "三元正极材料", "三千元材料", static (string text, int index, Word word, in Numeral number)
            => word.Tag == UnitWords.Money && IsHan(number) && number.Value < 10m && number.Form != NumeralForm.Indefinite),
        new("more-than-ten-tenths", "25成势见效", "近三成", static (string text, int index, Word word, in Numeral number)
            => word.Tag == UnitWords.Tenth && (number.Value > 10m || number.HasScale)),
    ];

    /// <summary>What a unit goes on with.</summary>
    public static readonly ReadingRow<ExtendUnit>[] Extensions =
    [
        new("per-hundred-thousand", "死亡率5.2/10万", "死亡率5.2", ReadPerHundredThousand),
        new("denominator", "劳动生产率达到30万元/人左右", "劳动生产率达到30万元左右", static (string text, ref UnitMatch unit)
            => text[unit.End] is '/' or '／' && TryReadDenominator(text, ref unit)),
        new("spelled-denominator", "浓度降到28微克每立方米", "3万元每户", static (string text, ref UnitMatch unit)
            => IsSpelledRate(text, unit) && TryReadDenominator(text, ref unit)),
    ];

    private static readonly ReadingRow<IsNoUnit> TenthOfPeople = new("tenth-of-people", "九成群众满意", "二成功率", IsTenthOf);

    /// <summary>All rows.</summary>
    public static IEnumerable<ReadingRow> All => [.. MoreUnits.All, .. Refusals, TenthOfPeople, .. Extensions];

    /// <summary>Reads the unit that belongs to <paramref name="number"/>.</summary>
    public static UnitMatch Read(in ClauseContext clause, in Numeral number)
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

        string text = clause.Text;
        int index = number.End + (CharClasses.IsSpace(clause.At(number.End)) || Quotations.IsQuoted(clause, number.Start, number.End) ? 1 : 0);
        Word word = UnitWords.Table.Find(text, index, text.Length);
        if (!TryReadMore(clause, index, number, word, ref unit) && word.IsFound)
        {
            word = AsTenth(clause, index, word, number);
            if (IsRefused(clause, index, word, number))
            {
                unit.IsBlocked = true;
                return unit;
            }

            unit.Start = index;
            unit.End = index + word.Length;
            unit.Tag = word.Tag;
            unit.Text = word.Tag == UnitWords.Tenth ? "成" : Symbol(UnitWords.Table.TextOf(word), word.Tag);
        }

        Extend(clause, ref unit);
        return unit;
    }

    /// <summary>Whether a number and its unit are all that stands between two places.</summary>
    public static bool IsExact(in ClauseContext clause, int start, int end)
        => NumeralReader.TryRead(clause.Text, start, out Numeral number) && Read(clause, number) is { IsFound: true } unit && unit.End == end;

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
        "个名次" => "名次",
        "大件" => "件",
        "大项" => "项",
        _ => word.Length > 1 && word[0] == '个' && tag is UnitWords.Points or UnitWords.Duration ? word.Substring(1) : word,
    };

    private static bool TryReadMore(in ClauseContext clause, int index, in Numeral number, Word word, ref UnitMatch unit)
    {
        foreach (ReadingRow<ReadUnit> row in MoreUnits.All)
        {
            if (clause.IsOn(row) && row.Decide(clause, index, number, word, ref unit))
            {
                clause.Probe?.Note(row);
                return true;
            }
        }

        return false;
    }

    private static Word AsTenth(in ClauseContext clause, int index, Word word, in Numeral number)
    {
        if (word.Tag != UnitWords.Blocker || !clause.IsOn(TenthOfPeople) || !TenthOfPeople.Decide(clause.Text, index, word, number))
        {
            return word;
        }

        clause.Probe?.Note(TenthOfPeople);
        return new Word { Length = 1, Tag = UnitWords.Tenth, IsFound = true };
    }

    /// <summary>九成群众, 八成人员: 成群 and 成人 are no words here, since what they would be made of is a noun.</summary>
    private static bool IsTenthOf(string text, int index, Word word, in Numeral number)
        => text[index] == '成' && number.Value > 1m && number.Value < 10m
            && (HeadWords.People.Find(text, index + 1, text.Length).IsFound || WordTable.StandsAt(text, index + 1, "就业", 0, 2));

    private static bool IsRefused(in ClauseContext clause, int index, Word word, in Numeral number)
    {
        foreach (ReadingRow<IsNoUnit> row in Refusals)
        {
            if (clause.IsOn(row) && row.Decide(clause.Text, index, word, number))
            {
                clause.Probe?.Note(row);
                return true;
            }
        }

        return false;
    }

    private static bool IsHan(in Numeral number)
        => number.Form is NumeralForm.Han or NumeralForm.Approximate or NumeralForm.Indefinite && !number.HasScale;

    private static bool IsLatin(string text, int index) => text[index] < 0x80 && CharClasses.IsLetter(text[index]);

    private static bool IsInsideWord(string text, int end) => end < text.Length && (CharClasses.IsLetter(text[end]) || CharClasses.IsDigit(text[end]));

    private static void Extend(in ClauseContext clause, ref UnitMatch unit)
    {
        if (unit.End >= clause.Text.Length)
        {
            return;
        }

        foreach (ReadingRow<ExtendUnit> row in Extensions)
        {
            if (clause.IsOn(row) && row.Decide(clause.Text, ref unit))
            {
                clause.Probe?.Note(row);
                return;
            }
        }
    }

    /// <summary>5.2/10万 is how rates of mortality are written.</summary>
    private static bool ReadPerHundredThousand(string text, ref UnitMatch unit)
    {
        const string symbol = "/10万";
        if (unit.IsFound || !WordTable.StandsAt(text, unit.End, symbol, 0, symbol.Length))
        {
            return false;
        }

        unit.PerStart = unit.End + 1;
        unit.End += symbol.Length;
        unit.Tag = UnitWords.Measure;
        unit.Text = symbol;
        return true;
    }

    /// <summary>元/人, 微克/立方米, 件/万人, 元/人·月.</summary>
    private static bool TryReadDenominator(string text, ref UnitMatch unit)
    {
        int end = unit.IsFound ? EndOfDenominator(text, unit.End + 1) : unit.End + 1;
        if (end == unit.End + 1)
        {
            return false;
        }

        int second = end + 1 < text.Length && text[end] is '·' or '/' or '／' ? EndOfDenominator(text, end + 1) : 0;
        unit.PerStart = unit.End + 1;
        unit.End = Math.Max(end, second > end + 1 ? second : 0);
        unit.Text = text.Substring(unit.Start, unit.End - unit.Start);
        return true;
    }

    /// <summary>微克每立方米, 公里每小时: the name of the unit, and not what the next number is held for.</summary>
    private static bool IsSpelledRate(string text, in UnitMatch unit)
    {
        if (text[unit.End] != '每' || unit.Tag != UnitWords.Measure)
        {
            return false;
        }

        Word lower = UnitWords.Table.Find(text, unit.End + 1, text.Length);
        return lower.Tag is UnitWords.Measure or UnitWords.Duration && !CharClasses.IsDigit(CharAt(text, unit.End + 1 + lower.Length));
    }

    private static char CharAt(string text, int index) => index < text.Length ? text[index] : '\0';

    /// <summary>Where a unit ends that starts at <paramref name="start"/>, perhaps with a number before it (件/万人, 升/100公里); the start itself where there is none.</summary>
    private static int EndOfDenominator(string text, int start)
    {
        int index = start;
        while (index < text.Length && index < start + 3 && CharClasses.IsDigit(text[index]))
        {
            index++;
        }

        Word word = UnitWords.Table.Find(text, index, text.Length);
        while (!word.IsFound && index < text.Length && index < start + 6 && HanDigits.PowerOf(text[index]) > 0)
        {
            index++;
            word = UnitWords.Table.Find(text, index, text.Length);
        }

        if (!word.IsFound && index < text.Length && text[index] is '日' or '月')
        {
            word = new Word { Length = 1, Tag = UnitWords.Duration, IsFound = true };
        }

        return word.IsFound && word.Tag != UnitWords.Blocker ? index + word.Length : start;
    }
}
