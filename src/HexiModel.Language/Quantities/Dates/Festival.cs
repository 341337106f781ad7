namespace HexiModel.Language.Quantities.Dates;

/// <summary>A holiday that reports set deadlines by (节日): 春节前, “五一”前, 国庆节前.</summary>
/// <param name="Name">As it is written, without 节.</param>
/// <param name="Calendar">The calendar that its month and day are of.</param>
/// <param name="Month">Its month.</param>
/// <param name="Day">Its day.</param>
internal sealed record Festival(string Name, FestivalCalendar Calendar, int Month, int Day)
{
    private static readonly Festival[] All =
    [
        new("元旦", FestivalCalendar.Solar, 1, 1),
        new("春节", FestivalCalendar.Lunar, 1, 1),
        new("元宵", FestivalCalendar.Lunar, 1, 15),
        new("清明", FestivalCalendar.PureBrightness, 4, 0),
        new("五一", FestivalCalendar.Solar, 5, 1),
        new("劳动", FestivalCalendar.Solar, 5, 1),
        new("六一", FestivalCalendar.Solar, 6, 1),
        new("端午", FestivalCalendar.Lunar, 5, 5),
        new("七一", FestivalCalendar.Solar, 7, 1),
        new("八一", FestivalCalendar.Solar, 8, 1),
        new("中秋", FestivalCalendar.Lunar, 8, 15),
        new("国庆", FestivalCalendar.Solar, 10, 1),
        new("十一", FestivalCalendar.Solar, 10, 1),
    ];

    /// <summary>The holiday whose name begins at a place; null where none does.</summary>
    public static Festival? At(in Grammar.ClauseContext clause, int index)
    {
        foreach (Festival festival in All)
        {
            if (clause.IsAt(index, festival.Name))
            {
                return festival;
            }
        }

        return null;
    }

    /// <summary>Whether its name is in numerals, which outside quotation marks mostly are numbers.</summary>
    public bool IsNumeral => Name[1] == '一';

    /// <summary>The last day before it in a year; null outside of the years that the lunar calendar is known for.</summary>
    public DateTime? DayBefore(int year) => Calendar switch
    {
        FestivalCalendar.Solar => new DateTime(year, Month, Day).AddDays(-1),
        FestivalCalendar.PureBrightness => year is >= 1901 and <= 2099 ? new DateTime(year, 4, PureBrightness(year)).AddDays(-1) : null,
        _ => year is >= 1902 and <= 2100 ? LunarDay(year).AddDays(-1) : null,
    };

    /// <summary>The day of 清明, 4 or 5 April (6 in the first half of the 20th century), by the mean length of the solar year.</summary>
    private static int PureBrightness(int year)
    {
        int ofCentury = year % 100;
        decimal start = year < 2000 ? 5.59m : 4.81m;
        return (int)((ofCentury * 0.2422m) + start) - (ofCentury / 4);
    }

    private DateTime LunarDay(int year)
    {
        ChineseLunisolarCalendar calendar = new();
        int leap = calendar.GetLeapMonth(year);
        return calendar.ToDateTime(year, leap > 0 && leap <= Month ? Month + 1 : Month, Day, 0, 0, 0, 0);
    }
}

/// <summary>How the day of a holiday is counted.</summary>
internal enum FestivalCalendar
{
    /// <summary>By the civil calendar.</summary>
    Solar,

    /// <summary>By the lunar calendar (农历).</summary>
    Lunar,

    /// <summary>By the sun: 清明.</summary>
    PureBrightness,
}
