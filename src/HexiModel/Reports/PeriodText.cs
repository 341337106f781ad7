namespace HexiModel;

/// <summary>Reads the written form of a <see cref="Period"/>.</summary>
internal static class PeriodText
{
    private const string Dots = "..";

    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

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
        if (TryExact(text, "yyyy-MM-dd", out DateTime day))
        {
            start = end = day;
        }
        else if (TryExact(text, "yyyy-MM", out DateTime month))
        {
            start = month;
            end = month.AddDays(DateTime.DaysInMonth(month.Year, month.Month) - 1);
        }
        else if (TryExact(text, "yyyy", out DateTime year))
        {
            start = year;
            end = new DateTime(year.Year, 12, 31);
        }

        return start is not null;
    }

    private static bool TryExact(string text, string format, out DateTime day)
        => DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
