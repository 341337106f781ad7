namespace HexiModel;

/// <summary>A unit of the dimension <typeparamref name="T"/>.</summary>
/// <typeparam name="T">What the unit measures.</typeparam>
public sealed class Unit<T> : Unit where T : Dimension, new()
{
    /// <summary>A unit that only converts to itself, such as a classifier (量词).</summary>
    /// <param name="symbol">The unit as Chinese writes it.</param>
    /// <param name="englishName">The English name of one of the unit; null to use the symbol.</param>
    /// <param name="englishPlural">The English name of several; null for the regular plural.</param>
    /// <param name="code">UCUM or ISO 4217 code.</param>
    public Unit(string symbol, string? englishName = null, string? englishPlural = null, string? code = null)
        : this(symbol, new UnitRow { BaseSymbol = symbol, Factor = 1m, Divisor = 1m, EnglishName = englishName, EnglishPlural = englishPlural, Code = code })
    {
    }

    /// <summary>A unit that converts through another one.</summary>
    /// <param name="symbol">The unit as Chinese writes it.</param>
    /// <param name="factor">How many of <paramref name="baseUnit"/> one of this unit is (or <paramref name="divisor"/> of it are); positive.</param>
    /// <param name="baseUnit">The unit to convert through.</param>
    /// <param name="englishName">The English name of one of the unit; null to use the symbol.</param>
    /// <param name="englishPlural">The English name of several; null for the regular plural.</param>
    /// <param name="code">UCUM or ISO 4217 code.</param>
    /// <param name="divisor">For units whose size no decimal holds: 15 亩 are 10,000 平方米, factor 10,000 and divisor 15. Positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="factor"/> or <paramref name="divisor"/> is not positive, or too small to be told from zero in terms of the last base unit.
    /// </exception>
    public Unit(
        string symbol, decimal factor, Unit<T> baseUnit, string? englishName = null, string? englishPlural = null, string? code = null, decimal divisor = 1m)
        : this(symbol, Through(baseUnit, factor, divisor) with { EnglishName = englishName, EnglishPlural = englishPlural, Code = code })
    {
    }

    internal Unit(string symbol, in UnitRow row)
        : base(symbol, Dimension.Of<T>(), row)
    {
    }

    private static UnitRow Through(Unit<T> baseUnit, decimal factor, decimal divisor)
    {
        _ = baseUnit ?? throw new ArgumentNullException(nameof(baseUnit));
        return new UnitRow
        {
            BaseSymbol = baseUnit.BaseSymbol,
            Factor = Positive(factor, baseUnit.Factor, nameof(factor)),
            Divisor = Positive(divisor, baseUnit.Divisor, nameof(divisor)),
        };
    }

    private static decimal Positive(decimal own, decimal ofBase, string parameter)
        => own > 0m && own * ofBase is > 0m and var product
            ? product
            : throw new ArgumentOutOfRangeException(parameter, own, "One of a unit is a positive number of its base unit.");
}
