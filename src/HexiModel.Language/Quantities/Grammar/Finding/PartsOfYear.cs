using HexiModel.Language.Quantities.Dates;
using HexiModel.Language.Quantities.Numerals;

namespace HexiModel.Language.Quantities.Grammar.Finding;

/// <summary>Parts of a year and deadlines without a number before them: 上半年, 第三季度, 年底前, “五一”前, 春节前. The year is that of the section.</summary>
internal static class PartsOfYear
{
    /// <summary>上半年, 下半年.</summary>
    public static int ReadHalf(ref ClauseContext clause, int index)
    {
        if (!clause.IsAt(index + 1, "半年"))
        {
            return index;
        }

        bool isFirst = clause.Text[index] == '上';
        return AddPart(ref clause, index, index + 3, DateParts.Months(0, isFirst ? 1 : 7, isFirst ? 6 : 12));
    }

    /// <summary>第三季度, 第一至第三季度.</summary>
    public static int ReadQuarter(ref ClauseContext clause, int index)
    {
        if (!clause.IsNumeralAt(index + 1) || !NumeralReader.TryRead(clause.Text, index + 1, out Numeral first))
        {
            return index;
        }

        Numeral last = first;
        int second = first.End + (clause.At(first.End + 1) == '第' ? 2 : 1);
        _ = clause.At(first.End) is '至' or '到' or '—' or '-' && clause.IsNumeralAt(second) && NumeralReader.TryRead(clause.Text, second, out last);
        if (first.Value is < 1m or > 4m || last.Value < first.Value || last.Value > 4m || !clause.IsAt(last.End, "季度"))
        {
            return index;
        }

        return AddPart(ref clause, index, last.End + 2, DateParts.Months(0, (3 * (int)first.Value) - 2, 3 * (int)last.Value));
    }

    /// <summary>下半年以来, 第三季度前.</summary>
    private static int AddPart(ref ClauseContext clause, int start, int end, DateParts date)
    {
        DateReader.ReadTail(clause.Text, ref end, ref date);
        clause.AddDate(start, end, date);
        return end;
    }

    /// <summary>年底前, 年末前, 年内.</summary>
    public static int ReadEndOfYear(ref ClauseContext clause, int index)
    {
        int length = clause.IsAt(index, "年底之前") || clause.IsAt(index, "年底以前") || clause.IsAt(index, "年末之前") || clause.IsAt(index, "年末以前") ? 4
            : clause.IsAt(index, "年底前") || clause.IsAt(index, "年末前") ? 3 : clause.IsAt(index, "年内") && clause.At(index - 1) is not ('多' or '余' or '近' or '几') ? 2 : 0;
        return length == 0 || clause.IsNumeralAt(Math.Max(index - 1, 0)) ? index : AddDeadline(ref clause, index, index + length, 12, 0);
    }

    /// <summary>“五一”前, “国庆节”前.</summary>
    public static int ReadQuotedHoliday(ref ClauseContext clause, int open)
    {
        if (Festival.At(clause, open + 1) is not { } festival)
        {
            return open;
        }

        int close = EndOfName(clause, open + 1);
        return clause.At(close) is '”' or '"' or '’' or '」' or '』' ? ReadBefore(ref clause, open, close + 1, festival) : open;
    }

    /// <summary>春节前, 中秋节前. 中 and 国 begin too many words, so these two are found by what follows.</summary>
    public static int ReadHoliday(ref ClauseContext clause, int index)
    {
        int start = clause.Text[index] is '秋' or '庆' ? index - 1 : index;
        int end = start >= clause.Limit && Festival.At(clause, start) is { IsNumeral: false } festival ? ReadBefore(ref clause, start, EndOfName(clause, start), festival) : start;
        return end == start ? index : end;
    }

    /// <summary>五一前, 十一国庆节前: numerals that are no number.</summary>
    public static int ReadHolidayInNumerals(ref ClauseContext clause, in Numeral numeral, bool isNumber)
        => Festival.At(clause, numeral.Start) is { IsNumeral: true } festival && (numeral.Start == 0 || !clause.IsNumeralAt(numeral.Start - 1)) && clause.At(numeral.Start - 1) != '第'
            ? ReadBefore(ref clause, numeral.Start, EndOfName(clause, numeral.Start), festival)
            : numeral.Start;

    /// <summary>Behind 五一, 五一节, 五一劳动节, 十一国庆节.</summary>
    private static int EndOfName(in ClauseContext clause, int start)
    {
        int end = start + 2;
        end += clause.IsAt(end, "国际劳动") ? 4 : clause.IsAt(end, "劳动") || clause.IsAt(end, "国庆") || clause.IsAt(end, "建党") || clause.IsAt(end, "建军") || clause.IsAt(end, "儿童") ? 2 : 0;
        return clause.At(end) == '节' ? end + 1 : end;
    }

    /// <summary>The word 前 behind the name makes a deadline of it; 前后 does not.</summary>
    private static int ReadBefore(ref ClauseContext clause, int start, int end, Festival festival)
    {
        int before = end + (clause.At(end) is '之' or '以' ? 1 : clause.IsAt(end, "假期") ? 2 : 0);
        if (clause.At(before) != '前' || clause.At(before + 1) is '后' or '期' or '夕')
        {
            return start;
        }

        // 2026年春节前: the year right before it is its own.
        bool hasYear = clause.LastDate is { Date: { Month: 0, EndYear: 0, Openness: Openness.Closed } } year && year.Span.End == start;
        int first = hasYear ? clause.LastDate!.Span.Start : start;
        int ofYear = hasYear ? clause.LastDate!.Date.Year : 0;
        clause.TakeBackFrom(first);
        clause.AddDate(first, before + 1, new DateParts(ofYear, festival.Month, Math.Max(festival.Day, 1), 0, 0, Openness.Start, Before: festival));
        return before + 1;
    }

    private static int AddDeadline(ref ClauseContext clause, int start, int end, int month, int day)
    {
        clause.AddDate(start, end, new DateParts(0, month, day, 0, 0, Openness.Start));
        return end;
    }
}
