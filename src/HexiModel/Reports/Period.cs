using System.ComponentModel;

namespace HexiModel;

/// <summary>
/// The days that a fact is about (时期): a year, some years, a day. Both ends are inclusive; an end may be open.
/// Written <c>2022</c>, <c>2017..2021</c>, <c>..2025</c>, <c>2022-01..2022-06</c>, <c>2021-12-11</c>.
/// </summary>
[TypeConverter(typeof(PeriodTypeConverter))]
public readonly partial struct Period : IEquatable<Period>, IComparable<Period>, IComparable,
#if NET8_0_OR_GREATER
    IParsable<Period>,
#endif
    IFormattable
{
    private Period(DateTime? start, DateTime? end)
    {
        Start = start;
        End = end;
    }

    /// <summary>The first day; null where it is open.</summary>
    public DateTime? Start { get; }

    /// <summary>The last day; null where it is open.</summary>
    public DateTime? End { get; }

    /// <summary>Whether nothing is said about either end: the default value.</summary>
    public bool IsEmpty => Start is null && End is null;

    /// <summary>
    /// Whether something has to be done by its last day, whenever it is begun (6月底前): the start is open. A span of time (上半年) has both ends.
    /// </summary>
    public bool IsDeadline => Start is null && End is not null;

    /// <summary>One calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No year from 1 to 9999.</exception>
    public static Period Year(int year) => Years(year, year);

    /// <summary>Calendar years, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No years from 1 to 9999, or the last before the first.</exception>
    public static Period Years(int first, int last)
    {
        if (first is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(first), first, "Years run from 1 to 9999.");
        }

        return last >= first && last <= 9999
            ? new Period(new DateTime(first, 1, 1), new DateTime(last, 12, 31))
            : throw new ArgumentOutOfRangeException(nameof(last), last, "The last year is not before the first, and at most 9999.");
    }

    /// <summary>The days from one to another, both included; times of day are dropped.</summary>
    /// <param name="first">The first day; null where it is open.</param>
    /// <param name="last">The last day; null where it is open.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static Period Days(DateTime? first, DateTime? last)
    {
        DateTime? start = DayOf(first);
        DateTime? end = DayOf(last);
        return start > end ? throw new ArgumentOutOfRangeException(nameof(last), last, "The last day is not before the first.") : new Period(start, end);
    }

    /// <summary>Reads a period.</summary>
    /// <exception cref="FormatException">The text is no period.</exception>
    public static Period Parse(string text)
        => TryParse(text, out Period period)
            ? period
            : throw new FormatException($"“{text}” is not a valid period; write 2022, 2017..2021, ..2025, 2022-01..2022-06 or 2021-12-11.");

    /// <summary>Reads a period.</summary>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string? text, out Period period)
    {
        bool isPeriod = PeriodText.TryParse(text, out DateTime? start, out DateTime? end);
        period = isPeriod ? new Period(start, end) : default;
        return isPeriod;
    }

    /// <summary>Whether every day of <paramref name="other"/> is a day of this period. The empty period has all days.</summary>
    public bool Contains(Period other)
        => (Start is null || (other.Start is { } start && start >= Start))
            && (End is null || (other.End is { } end && end <= End));

    /// <summary>Whether a day is one of this period. The time of day does not matter; the empty period has all days.</summary>
    public bool Contains(DateTime day) => !(day.Date < Start) && !(day.Date > End);

    /// <summary>
    /// How much of the period has passed when a day ends (序时进度): of its days, from 0 before the first to 1 from the last on. Null where an end is open.
    /// </summary>
    public decimal? Elapsed(DateTime day)
        => Start is { } start && End is { } end ? Share((day.Date - start).Days + 1, (end - start).Days + 1) : null;

    /// <summary>
    /// The same in months, as offices count it: of the calendar months that the period is in, those that are over when a day ends. At the end of
    /// September nine of twelve are, 0.75; in the middle of September eight.
    /// </summary>
    public decimal? ElapsedMonths(DateTime day)
    {
        if (Start is not { } start || End is not { } end)
        {
            return null;
        }

        bool isOver = day.Date >= end || day.Day == DateTime.DaysInMonth(day.Year, day.Month);
        return Share(Months(start, day.Date < end ? day : end) - (isOver ? 0 : 1), Months(start, end));
    }

    /// <summary>In the order of the first days, an open start before all; then of the last days, an open end behind all.</summary>
    public int CompareTo(Period other)
    {
        int starts = Nullable.Compare(Start, other.Start);
        return starts != 0 ? starts
            : End is null || other.End is null ? (End is null ? 1 : 0) - (other.End is null ? 1 : 0)
            : Nullable.Compare(End, other.End);
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj)
        => obj is null ? 1 : obj is Period other ? CompareTo(other) : throw new ArgumentException("Only periods compare with a period.", nameof(obj));

    /// <inheritdoc/>
    public bool Equals(Period other) => Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Period other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start.GetHashCode() * 397) ^ End.GetHashCode());

    /// <summary>The period in its shortest written form, which <see cref="Parse"/> reads: <c>2017..2021</c>; the empty string for the empty period.</summary>
    public override string ToString() => PeriodText.Write(Start, End);

    /// <summary>The period in its written form or in words: 2022年6月底前 in a Chinese culture, “by the end of June 2022” in all others.</summary>
    /// <param name="format"><c>G</c> or null for the written form, <c>L</c> for words, <c>Z</c> for words in Chinese whatever the culture.</param>
    /// <param name="formatProvider">The culture; null for the current one.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" or "g" => ToString(),
        "L" or "l" => PeriodWords.Write(this, QuantityFormat.IsChinese(formatProvider ?? CultureInfo.CurrentCulture)),
        "Z" or "z" => PeriodWords.Write(this, isChinese: true),
        _ => throw new FormatException($"“{format}” is not a format of a period; use G, L or Z."),
    };

    /// <summary>Whether both are the same days.</summary>
    public static bool operator ==(Period left, Period right) => left.Equals(right);

    /// <summary>Whether they differ in a day.</summary>
    public static bool operator !=(Period left, Period right) => !left.Equals(right);

    /// <summary>Whether the left one comes before the right one in the order of <see cref="CompareTo(Period)"/>.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one comes behind the right one in the order of <see cref="CompareTo(Period)"/>.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one does not come behind the right one.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one does not come before the right one.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    private static decimal Share(int part, int whole) => (decimal)Math.Max(0, Math.Min(part, whole)) / whole;

    /// <summary>The calendar months from one day to another, both included.</summary>
    private static int Months(DateTime first, DateTime last) => ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;

    private static DateTime? DayOf(DateTime? time) => time is { } day ? new DateTime(day.Year, day.Month, day.Day) : null;
}
