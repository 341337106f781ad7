using HexiModel.Language.Quantities.Dates;
using HexiModel.Language.Quantities.Numerals;

namespace HexiModel.Language.Quantities.Grammar.Finding;

/// <summary>Parts of a year and deadlines without a number before them: 上半年, 第三季度, 年底前, “五一”前. The year is that of the section.</summary>
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
        clause.AddDate(index, index + 3, DateParts.Months(0, isFirst ? 1 : 7, isFirst ? 6 : 12));
        return index + 3;
    }

    /// <summary>第三季度.</summary>
    public static int ReadQuarter(ref ClauseContext clause, int index)
    {
        if (!clause.IsNumeralAt(index + 1) || !NumeralReader.TryRead(clause.Text, index + 1, out Numeral number) || number.Value is < 1m or > 4m
            || !clause.IsAt(number.End, "季度"))
        {
            return index;
        }

        clause.AddDate(index, number.End + 2, DateParts.Months(0, (3 * (int)number.Value) - 2, 3 * (int)number.Value));
        return number.End + 2;
    }

    /// <summary>年底前, 年末前, 年内.</summary>
    public static int ReadEndOfYear(ref ClauseContext clause, int index)
    {
        int length = clause.IsAt(index, "年底前") || clause.IsAt(index, "年末前") ? 3 : clause.IsAt(index, "年内") && clause.At(index - 1) is not ('多' or '余' or '近' or '几') ? 2 : 0;
        return length == 0 || clause.IsNumeralAt(Math.Max(index - 1, 0)) ? index : AddDeadline(ref clause, index, index + length, 12, 0);
    }

    /// <summary>“五一”前, “十一”前.</summary>
    public static int ReadHoliday(ref ClauseContext clause, int open)
    {
        int end = open + 4 + (clause.At(open + 4) is '之' or '以' ? 1 : 0);
        int month = clause.At(open + 1) switch
        {
            '五' => 5,
            '六' => 6,
            '七' => 7,
            '八' => 8,
            '十' => 10,
            '元' => 1,
            _ => 0,
        };
        char second = month == 1 ? '旦' : '一';
        bool isHoliday = month > 0 && clause.At(open + 2) == second && clause.At(open + 3) is '”' or '"' or '’' && clause.At(end) == '前' && clause.At(end + 1) != '后';
        return isHoliday ? AddDeadline(ref clause, open, end + 1, month, 1) : open;
    }

    private static int AddDeadline(ref ClauseContext clause, int start, int end, int month, int day)
    {
        clause.AddDate(start, end, new DateParts(0, month, day, 0, 0, Openness.Start));
        return end;
    }
}
