namespace HexiModel.Language.Quantities.Dates;

/// <summary>A date or period in numbers; a part that is not written is 0. Made into a <see cref="Period"/> when somebody asks for it.</summary>
/// <param name="Year">The year, or the first year.</param>
/// <param name="Month">The month.</param>
/// <param name="Day">The day.</param>
/// <param name="EndYear">The last year of a period.</param>
/// <param name="EndMonth">The last month of a period.</param>
/// <param name="Openness">Whether the period is open at an end.</param>
/// <param name="Before">The holiday that it ends before; its month and day are then those of no calendar.</param>
/// <param name="Offset">How many years after that of its context it lies, where no year is written: −1 for 去年.</param>
/// <param name="EndDay">The last day of a period.</param>
internal readonly record struct DateParts(int Year, int Month, int Day, int EndYear, int EndMonth, Openness Openness, int Offset = 0, Festival? Before = null, int EndDay = 0)
{
    /// <summary>The months of a part of a year: 上半年, 一季度.</summary>
    public static DateParts Months(int year, int first, int last) => new(year, first, 0, 0, last, Openness.Closed);

    /// <summary>The days, with the year of the context where none is written; null where the words name no day, month or year.</summary>
    public Period? ToPeriod(int year) => Year == 0 && Month == 0 ? null : (this with { Year = Year == 0 ? year + Offset : Year }).ToPeriod();

    /// <summary>The days; null where the text leaves the year to its context, or names no real day.</summary>
    public Period? ToPeriod()
    {
        if (Year == 0)
        {
            return null;
        }

        if (Before is not null)
        {
            return Before.DayBefore(Year) is { } day ? Period.Days(null, day) : null;
        }

        string first = Point(Year, Month, Day);
        string last = EndYear != 0 || EndMonth != 0 ? Point(EndYear != 0 ? EndYear : Year, EndMonth, EndDay) : first;
        string text = Openness switch
        {
            Openness.End => first + "..",
            Openness.Start => ".." + last,
            _ => first == last ? first : first + ".." + last,
        };
        return Period.TryParse(text, out Period period) ? period : null;
    }

    private static string Point(int year, int month, int day)
        => day != 0 ? FormattableString.Invariant($"{year:0000}-{month:00}-{day:00}")
            : month != 0 ? FormattableString.Invariant($"{year:0000}-{month:00}")
            : FormattableString.Invariant($"{year:0000}");
}
