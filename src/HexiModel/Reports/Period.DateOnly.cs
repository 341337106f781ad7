#if NET8_0_OR_GREATER
namespace HexiModel;

/// <content>The members of newer frameworks.</content>
public readonly partial struct Period
{
    /// <summary>The days from one to another, both included.</summary>
    /// <param name="first">The first day; null where it is open.</param>
    /// <param name="last">The last day; null where it is open.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static Period Days(DateOnly? first, DateOnly? last) => Days(first?.ToDateTime(default), last?.ToDateTime(default));

    /// <summary>Whether a day is one of this period. The empty period has all days.</summary>
    public bool Contains(DateOnly day) => Contains(day.ToDateTime(default));

    /// <inheritdoc cref="Elapsed(DateTime)"/>
    public decimal? Elapsed(DateOnly day) => Elapsed(day.ToDateTime(default));

    /// <inheritdoc cref="ElapsedMonths(DateTime)"/>
    public decimal? ElapsedMonths(DateOnly day) => ElapsedMonths(day.ToDateTime(default));

    /// <summary>The written form is the same in all cultures.</summary>
    static Period IParsable<Period>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>The written form is the same in all cultures.</summary>
    static bool IParsable<Period>.TryParse(string? s, IFormatProvider? provider, out Period result) => TryParse(s, out result);
}
#endif
