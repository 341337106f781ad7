namespace HexiModel;

/// <summary>Writes a <see cref="Period"/> for people: 2022年6月底前, “by the end of June 2022”.</summary>
internal static class PeriodWords
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];
    private static readonly string[] HanOrdinals = ["一", "二", "三", "四"];

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private enum Grain
    {
        Day,
        Month,
        Year,
    }

    public static string Write(in Period period, bool isChinese) => (period.Start, period.End) switch
    {
        (null, null) => "",
        ({ } start, { } end) => isChinese ? Chinese(start, end) : English(start, end),
        ({ } start, null) => isChinese ? Chinese(start, StartOf(start)) + "以来" : "since " + English(start, StartOf(start)),
        (null, { } end) => isChinese ? ChineseDeadline(end) : EnglishDeadline(end),
    };

    private static string ChineseDeadline(DateTime end)
        => Chinese(end, EndOf(end)) + (EndOf(end) == Grain.Day ? "前" : "底前");

    private static string EnglishDeadline(DateTime end)
        => (EndOf(end) == Grain.Day ? "by " : "by the end of ") + English(end, EndOf(end));

    private static string Chinese(DateTime start, DateTime end)
    {
        Grain grain = GrainOf(start, end);
        bool isOneYear = start.Year == end.Year;
        if (start == end || (grain != Grain.Day && isOneYear && (grain == Grain.Year || start.Month == end.Month)))
        {
            return Chinese(end, grain);
        }

        if (grain == Grain.Year)
        {
            return Number(start.Year) + "—" + Chinese(end, grain);
        }

        return grain == Grain.Month && isOneYear
            ? Number(start.Year) + "年" + (PartOfYear(start, end) switch
            {
                (2, var half) => half == 0 ? "上半年" : "下半年",
                (4, var quarter) => HanOrdinals[quarter] + "季度",
                _ => Number(start.Month) + "—" + Number(end.Month) + "月",
            })
            : Chinese(start, grain) + "至" + Chinese(end, grain);
    }

    private static string English(DateTime start, DateTime end)
    {
        Grain grain = GrainOf(start, end);
        bool isOneYear = start.Year == end.Year;
        if (start == end || (grain != Grain.Day && isOneYear && (grain == Grain.Year || start.Month == end.Month)))
        {
            return English(end, grain);
        }

        if (grain == Grain.Year)
        {
            return Number(start.Year) + "–" + Number(end.Year);
        }

        return grain == Grain.Month && isOneYear
            ? PartOfYear(start, end) switch
            {
                (2, var half) => "the " + Ordinals[half] + " half of " + Number(end.Year),
                (4, var quarter) => "the " + Ordinals[quarter] + " quarter of " + Number(end.Year),
                _ => Months[start.Month - 1] + "–" + English(end, grain),
            }
            : English(start, grain) + " – " + English(end, grain);
    }

    private static string Chinese(DateTime day, Grain grain)
        => Number(day.Year) + "年" + (grain == Grain.Year ? "" : Number(day.Month) + "月") + (grain == Grain.Day ? Number(day.Day) + "日" : "");

    private static string English(DateTime day, Grain grain)
        => (grain == Grain.Day ? Number(day.Day) + " " : "") + (grain == Grain.Year ? "" : Months[day.Month - 1] + " ") + Number(day.Year);

    /// <summary>Into how many parts the year is divided for months that are one of them, and which: 2 for halves, 4 for quarters, 0 for others.</summary>
    private static (int Parts, int Index) PartOfYear(DateTime start, DateTime end)
    {
        int length = end.Month - start.Month + 1;
        return length is 6 or 3 && (start.Month - 1) % length == 0 ? (12 / length, (start.Month - 1) / length) : (0, 0);
    }

    private static Grain GrainOf(DateTime start, DateTime end) => (Grain)Math.Min((int)StartOf(start), (int)EndOf(end));

    private static Grain StartOf(DateTime day) => day.Day != 1 ? Grain.Day : day.Month != 1 ? Grain.Month : Grain.Year;

    private static Grain EndOf(DateTime day)
        => day.Day != DateTime.DaysInMonth(day.Year, day.Month) ? Grain.Day : day.Month != 12 ? Grain.Month : Grain.Year;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
