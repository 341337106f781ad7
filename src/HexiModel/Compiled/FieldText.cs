namespace HexiModel.Compiled;

/// <summary>Values as the text of a field, and back. Whatever does not fit is a <see cref="FormatException"/>.</summary>
internal static class FieldText
{
    private const string DayFormat = "yyyy-MM-dd";

    public delegate bool TryParse<T>(string? word, out T value);

    public static string? Of(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    public static string? Of(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    public static string? Of(bool value) => value ? "1" : null;

    public static string? Of(DateTime? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static string? Of(Period period) => period.IsEmpty ? null : period.ToString();

    public static string? Of(Coverage coverage)
        => coverage == default ? null : FormattableString.Invariant($"{coverage.Quantities},{coverage.Covered},{coverage.Skipped}");

    /// <summary>Each text in a line, line ends and backslashes in it escaped.</summary>
    public static string? Of(IReadOnlyList<string> texts)
        => texts.Count == 0 ? null : string.Join("\n", texts.Select(text => text.Replace(@"\", @"\\").Replace("\n", @"\n")));

    public static int Integer(string text)
        => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value : throw Wrong(text, "a whole number");

    public static decimal Decimal(string text)
        => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : throw Wrong(text, "a decimal number");

    public static bool Flag(string text) => text switch
    {
        "1" => true,
        "" => false,
        _ => throw Wrong(text, "true or false"),
    };

    public static DateTime Day(string text)
        => DateTime.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) ? day : throw Wrong(text, "a date such as 2021-12-11");

    public static Period Period(string text)
        => HexiModel.Period.TryParse(text, out Period period) ? period : throw Wrong(text, "a period such as 2021-03");

    public static IReadOnlyList<string> List(string text) => [.. text.Split('\n').Select(ReportTableText.Unescape)];

    public static Coverage Coverage(string text)
        => text.Split(',') is [string quantities, string covered, string skipped]
            ? new Coverage(Integer(quantities), Integer(covered), Integer(skipped))
            : throw Wrong(text, "a coverage");

    /// <summary>A word of an enumeration, as <see cref="Keywords"/> reads it.</summary>
    public static T Word<T>(string text, TryParse<T> tryParse) => tryParse(text, out T value) ? value : throw Wrong(text, "one of the words known here");

    private static FormatException Wrong(string text, string expected) => new($"“{text}” is not {expected}.");
}
