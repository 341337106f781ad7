using HexiModel.Language.Quantities.Dates;
using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Finding;

/// <summary>Reads what a numeral begins, if it is this row's; gives the place to go on at, or the start of the numeral where it is not.</summary>
internal delegate int FindNumeral(ref ClauseContext clause, in Numeral numeral, bool isNumber);

/// <summary>What a numeral begins, other than a number with its unit.</summary>
internal static class NumeralRows
{
    /// <summary>The rows, in the order in which they are asked.</summary>
    public static readonly ReadingRow<FindNumeral>[] All =
    [
        new("none-of-it", "实现零事故", "零距离服务", Completeness.ReadNone),
        new("breakthrough", "外贸出口实现“零突破”", "零星突破", Completeness.ReadBreakthrough),
        new("no-growth", "命案零增长", "零售额增长", Completeness.ReadNoGrowth),
        new("holiday-in-numerals", "五一节前开园", "第五一前线", PartsOfYear.ReadHolidayInNumerals),
        new("idiom", "三番五次上门", "三次上门", SkipIdiom),
        new("slogan", "增强“四个意识”", "增强四个意识", InSlogan),
        new("half-unit", "压缩至半天", "上半年完成", Halves.ReadHalfUnit),
        new("half", "一半以上", "一班以上", Halves.ReadHalf),
        new("half-of-a-share", "民营企业税收占比过半", "时间过半、任务过半", Halves.ReadHalfOfShare),
        new("code", "PM2.5浓度", "人均GDP9.6万元", CodeRows.Read),
        new("date", "2021年12月11日召开", "建设工期20年", ReadDate),
        new("digits-of-growth", "营业收入保持两位数增长", "营业收入保持三位增长", DigitsOfGrowth.Read),
    ];

    private static readonly WordTable Idioms = new("i 三番五次 三番两次 三天两头 十天半月 十天半个月 五花八门 三年五载 三年两载 三支一扶 一年四季 一日三餐 十年如一日 ");

    /// <summary>Reads what the numeral at <paramref name="index"/> begins.</summary>
    public static int Read(ref ClauseContext clause, int index)
    {
        bool isNumber = NumeralReader.TryRead(clause.Text, index, out Numeral numeral);
        int nameEnd = clause.Names.EndOfNameAt(index);
        if (nameEnd > index)
        {
            return Math.Max(nameEnd, numeral.End);
        }

        foreach (ReadingRow<FindNumeral> row in All)
        {
            if (!clause.IsOn(row))
            {
                continue;
            }

            int mark = clause.Probe?.Mark ?? 0;
            clause.Probe?.Note(row);
            int end = row.Decide(ref clause, numeral, isNumber);
            if (end > index)
            {
                return end;
            }

            clause.Probe?.Forget(mark);
        }

        return isNumber ? NumberReader.Read(ref clause, numeral) : numeral.End;
    }

    /// <summary>三番五次, 五花八门: what they count is nothing.</summary>
    private static int SkipIdiom(ref ClauseContext clause, in Numeral numeral, bool isNumber)
        => numeral.Start + Idioms.Find(clause.Text, numeral.Start, clause.Text.Length).Length;

    /// <summary>Nothing inside a short quotation is counted.</summary>
    private static int InSlogan(ref ClauseContext clause, in Numeral numeral, bool isNumber)
        => numeral.Start < clause.QuoteEnd ? numeral.End : numeral.Start;

    private static int ReadDate(ref ClauseContext clause, in Numeral numeral, bool isNumber)
    {
        if (!isNumber)
        {
            return numeral.Start;
        }

        Numeral year = AfterListNumber(clause, numeral);
        if (!DateReader.TryRead(clause.Text, year, out DateParts date, out int end))
        {
            return numeral.Start;
        }

        clause.AddDate(year.Start, end, date);
        return end;
    }

    /// <summary>3.2023年 at the start of a line is a list number and a year, not a decimal.</summary>
    private static Numeral AfterListNumber(in ClauseContext clause, in Numeral number)
    {
        if (!number.HasPoint || number.IntegerDigits > 2 || number.End - number.Start < 6 || clause.At(number.End) != '年' || clause.At(number.End - 5) != '.')
        {
            return number;
        }

        _ = NumeralReader.TryRead(clause.Text, number.End - 4, out Numeral year);
        return year;
    }
}
