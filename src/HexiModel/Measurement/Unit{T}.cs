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
        : base(symbol, Dimension.Of<T>())
    {
        EnglishName = englishName ?? symbol;
        EnglishPlural = englishPlural ?? (englishName is null or "" ? EnglishName : englishName + "s");
        Code = code;
    }

    /// <summary>A unit that converts through another one.</summary>
    /// <param name="symbol">The unit as Chinese writes it.</param>
    /// <param name="factor">How many of <paramref name="baseUnit"/> one of this unit is; positive.</param>
    /// <param name="baseUnit">The unit to convert through.</param>
    /// <param name="englishName">The English name of one of the unit; null to use the symbol.</param>
    /// <param name="englishPlural">The English name of several; null for the regular plural.</param>
    /// <param name="code">UCUM or ISO 4217 code.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not positive.</exception>
    public Unit(string symbol, decimal factor, Unit<T> baseUnit, string? englishName = null, string? englishPlural = null, string? code = null)
        : this(symbol, englishName, englishPlural, code)
    {
        _ = baseUnit ?? throw new ArgumentNullException(nameof(baseUnit));
        if (factor <= 0m)
        {
            throw new ArgumentOutOfRangeException(nameof(factor), factor, "One of a unit is a positive number of its base unit.");
        }

        BaseSymbol = baseUnit.BaseSymbol;
        Factor = factor * baseUnit.Factor;
    }
}
