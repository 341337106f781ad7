namespace HexiModel;

/// <summary>
/// The days that a fact is about (时期): a year, some years, a day. Both ends are inclusive; an end may be open.
/// Written <c>2022</c>, <c>2017..2021</c>, <c>..2025</c>, <c>2022-01..2022-06</c>, <c>2021-12-11</c>.
/// </summary>
public readonly partial struct Period : IEquatable<Period>
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
            : throw new FormatException($"“{text}” is no period; write 2022, 2017..2021, ..2025, 2022-01..2022-06 or 2021-12-11.");

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

    /// <inheritdoc/>
    public bool Equals(Period other) => Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Period other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start.GetHashCode() * 397) ^ End.GetHashCode());

    /// <summary>The period in its shortest written form, which <see cref="Parse"/> reads: <c>2017..2021</c>; the empty string for the empty period.</summary>
    public override string ToString() => PeriodText.Write(Start, End);

    /// <summary>Whether both are the same days.</summary>
    public static bool operator ==(Period left, Period right) => left.Equals(right);

    /// <summary>Whether they differ in a day.</summary>
    public static bool operator !=(Period left, Period right) => !left.Equals(right);

    private static DateTime? DayOf(DateTime? time) => time is { } day ? new DateTime(day.Year, day.Month, day.Day) : null;
}
