namespace HexiModel;

/// <summary>Reads and writes the written form of a <see cref="Period"/>.</summary>
internal static class PeriodText
{
    private const string Dots = "..";
    private const string Day = "yyyy-MM-dd";
    private const string Month = "yyyy-MM";
    private const string Year = "yyyy";

    /// <summary>The shortest form: years where both ends are the ends of years, else months, else days.</summary>
    public static string Write(DateTime? start, DateTime? end)
    {
        if (start is null && end is null)
        {
            return "";
        }

        string format = Starts(start, 1) && Ends(end, 12) ? Year : Starts(start, null) && Ends(end, null) ? Month : Day;
        string first = start?.ToString(format, CultureInfo.InvariantCulture) ?? "";
        string last = end?.ToString(format, CultureInfo.InvariantCulture) ?? "";
        return first == last ? first : first + Dots + last;
    }

    public static bool TryParse(string? text, out DateTime? start, out DateTime? end)
    {
        start = end = null;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        int dots = text!.IndexOf(Dots, StringComparison.Ordinal);
        if (dots < 0)
        {
            return TryParsePoint(text, out start, out end);
        }

        string first = text.Substring(0, dots);
        string last = text.Substring(dots + Dots.Length);
        return (first.Length > 0 || last.Length > 0)
            && (first.Length == 0 || TryParsePoint(first, out start, out _))
            && (last.Length == 0 || TryParsePoint(last, out _, out end))
            && !(start > end);
    }

    /// <summary>A year, a month or a day: its first and its last day.</summary>
    private static bool TryParsePoint(string text, out DateTime? start, out DateTime? end)
    {
        start = end = null;
        if (TryExact(text, Day, out DateTime day))
        {
            start = end = day;
        }
        else if (TryExact(text, Month, out DateTime month))
        {
            start = month;
            end = new DateTime(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
        }
        else if (TryExact(text, Year, out DateTime year))
        {
            start = year;
            end = new DateTime(year.Year, 12, 31);
        }

        return start is not null;
    }

    private static bool Starts(DateTime? day, int? month)
        => day is not { } start || (start.Day == 1 && start.Month == (month ?? start.Month));

    private static bool Ends(DateTime? day, int? month)
        => day is not { } end || (end.Day == DateTime.DaysInMonth(end.Year, end.Month) && end.Month == (month ?? end.Month));

    private static bool TryExact(string text, string format, out DateTime day)
        => DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
