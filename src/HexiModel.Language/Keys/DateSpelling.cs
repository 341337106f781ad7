using System.Text;
using System.Text.RegularExpressions;

namespace HexiModel.Language.Keys;

/// <summary>Dates and periods as people write them (2023年2月12日, 2017—2021年), in the spelling of the language.</summary>
internal static class DateSpelling
{
    private const string Day = "([0-9]{4})(?:[年./-]([0-9]{1,2})(?:[月./-]([0-9]{1,2})[日号]?|月份?)?|年度?)?";

    private static readonly Regex Date = Of(Day);
    private static readonly Regex DateEnd = Of(Day + "[底末]?");
    private static readonly Regex Months = Of("([0-9]{4})年([0-9]{1,2})月?(?:--?|—{1,2}|–|~|至|到)([0-9]{1,2})月");
    private static readonly Regex Range = Of("(.*?[0-9年月日号])(?:--?|—{1,2}|–|~|至|到)([0-9]{4}.*)");
    private static readonly Regex Until = Of("[到至](.+)");
    private static readonly Regex Since = Of("(.+?)(?:以来|起)");

    /// <summary>A day, month or year; null where it is written in no known way.</summary>
    public static string? OfDate(string text) => Join(Date.Match(Plain(text)));

    /// <summary>The same; what is at the end of a year or month is what the year or month says.</summary>
    public static string? OfDateEnd(string text) => Join(DateEnd.Match(Plain(text)));

    /// <summary>A period; null where it is written in no known way.</summary>
    public static string? OfPeriod(string text)
    {
        string plain = Plain(text);
        return OfDate(plain)
            ?? (Months.Match(plain) is { Success: true } months ? Between(Pair(months.Groups[1].Value, months.Groups[2]), Pair(months.Groups[1].Value, months.Groups[3])) : null)
            ?? (Range.Match(plain) is { Success: true } range ? Between(OfDate(range.Groups[1].Value), OfDate(range.Groups[2].Value)) : null)
            ?? (Until.Match(plain) is { Success: true } until && OfDate(until.Groups[1].Value) is { } end ? ".." + end : null)
            ?? (Since.Match(plain) is { Success: true } since && OfDate(since.Groups[1].Value) is { } start ? start + ".." : null);
    }

    /// <summary>The earlier first, whichever was written first.</summary>
    private static string? Between(string? start, string? end)
        => start is null || end is null ? null : string.CompareOrdinal(start, end) <= 0 ? start + ".." + end : end + ".." + start;

    private static string? Join(Match match)
        => match.Success ? match.Groups[1].Value + string.Concat(match.Groups.Cast<Group>().Skip(2).Where(part => part.Success).Select(Two)) : null;

    private static string Pair(string year, Group month) => year + Two(month);

    private static string Two(Group part) => "-" + part.Value.PadLeft(2, '0');

    /// <summary>Full-width digits and signs as half-width ones, and no blanks.</summary>
    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));

    private static Regex Of(string pattern) => new("^(?:" + pattern + ")$", RegexOptions.CultureInvariant);
}
