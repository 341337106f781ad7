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
        int year = Number(text, 0, Year);
        int month = text.Length > Year.Length ? Number(text, Year.Length, "-MM") : 1;
        int day = text.Length > Month.Length ? Number(text, Month.Length, "-dd") : 1;
        if (text.Length > Day.Length || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        start = new DateTime(year, month, day);
        end = text.Length == Day.Length ? start
            : text.Length == Month.Length ? new DateTime(year, month, DateTime.DaysInMonth(year, month))
            : new DateTime(year, 12, 31);
        return true;
    }

    /// <summary>
    /// The number at a place; −1 where the text has not the form of the pattern there. Read by hand: the framework's reader of dates takes
    /// longer to start than a target takes to read.
    /// </summary>
    private static int Number(string text, int start, string pattern)
    {
        if (text.Length < start + pattern.Length)
        {
            return -1;
        }

        int number = 0;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = text[start + i];
            if (pattern[i] == '-' ? c != '-' : c is < '0' or > '9')
            {
                return -1;
            }

            number = pattern[i] == '-' ? 0 : (number * 10) + c - '0';
        }

        return number;
    }

    private static bool Starts(DateTime? day, int? month)
        => day is not { } start || (start.Day == 1 && start.Month == (month ?? start.Month));

    private static bool Ends(DateTime? day, int? month)
        => day is not { } end || (end.Day == DateTime.DaysInMonth(end.Year, end.Month) && end.Month == (month ?? end.Month));
}
