using System.ComponentModel;
#if NET8_0_OR_GREATER
using System.Numerics;
#endif

namespace HexiModel;

/// <summary>
/// An amount in a unit (数量), of a dimension known only at run time; <see cref="Quantity{T}"/> is the same with the dimension
/// in its type. Amounts are exact decimals: what does not fit is an <see cref="OverflowException"/>, never a wrong number.
/// Two quantities are equal when they are the same amount of the same thing: 1.9万人 and 19000人, 1公顷 and 10000平方米.
/// </summary>
[TypeConverter(typeof(QuantityTypeConverter))]
public readonly partial struct Quantity : IEquatable<Quantity>, IComparable<Quantity>, IComparable,
#if NET8_0_OR_GREATER
    ISpanFormattable, ISpanParsable<Quantity>, IComparisonOperators<Quantity, Quantity, bool>, IAdditionOperators<Quantity, Quantity, Quantity>,
    ISubtractionOperators<Quantity, Quantity, Quantity>, IUnaryNegationOperators<Quantity, Quantity>, IMultiplyOperators<Quantity, decimal, Quantity>,
    IDivisionOperators<Quantity, decimal, Quantity>
#else
    IFormattable
#endif
{
    private readonly Unit? _unit;

    /// <summary>An amount in a unit.</summary>
    /// <param name="amount">The amount with the scale applied: 19000 for 1.9万.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="scale">The scale that the author wrote, kept for printing.</param>
    public Quantity(decimal amount, Unit unit, Scale scale = Scale.One)
    {
        _unit = unit ?? throw new ArgumentNullException(nameof(unit));
        _ = scale.Factor();
        Amount = amount;
        Scale = scale;
    }

    /// <summary>The amount, in <see cref="Unit"/>, with the scale applied: 19000 for 1.9万人.</summary>
    public decimal Amount { get; }

    /// <summary>The unit; that of a bare count for the default value, which compares as a zero of any unit.</summary>
    public Unit Unit => _unit ?? Units.One;

    /// <summary>The scale that the author wrote: <see cref="Scale.TenThousand"/> for 1.9万人. It does not change the amount.</summary>
    public Scale Scale { get; }

    /// <summary>The dimension of the unit.</summary>
    public Dimension Dimension => Unit.Dimension;

    /// <summary>The same quantity with its dimension in the type.</summary>
    /// <exception cref="InvalidCastException">The quantity is of another dimension.</exception>
    public Quantity<T> As<T>() where T : Dimension, new()
        => Unit is Unit<T> unit
            ? new Quantity<T>(Amount, unit, Scale)
            : throw new InvalidCastException($"{ToString("F", CultureInfo.InvariantCulture)} is a quantity of dimension {Dimension.Id}, not {Dimension.Of<T>().Id}.");

    /// <summary>The same quantity in another unit, without the author's scale.</summary>
    /// <exception cref="ArgumentException">The units do not convert into each other.</exception>
    /// <exception cref="OverflowException">The amount in that unit is beyond what a decimal holds.</exception>
    public Quantity ConvertTo(Unit unit)
    {
        _ = unit ?? throw new ArgumentNullException(nameof(unit));
        return new Quantity(QuantityMath.Convert(Amount, Unit, unit), unit);
    }

    /// <summary>Compares two quantities whose units convert into each other.</summary>
    /// <exception cref="ArgumentException">The units do not convert into each other: 家 and 座, 6 % and 6 points.</exception>
    public int CompareTo(Quantity other) => QuantityMath.Compare(Amount, Unit, other.Amount, other.Unit);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Quantity other => CompareTo(other),
        _ => throw new ArgumentException("Not a Quantity.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Quantity other)
        => Unit.IsConvertibleTo(other.Unit) && QuantityMath.Compare(Amount, Unit, other.Amount, other.Unit) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => QuantityMath.GetHashCode(Amount, Unit);

    /// <summary>The quantity in the words of the current culture.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>
    /// The quantity as text. Formats: <c>G</c> (also null and empty) in the words of the culture, as the author scaled it in
    /// Chinese (1.9万人), in other languages in full (19,000 persons) and money in millions, billions and trillions; <c>F</c> in full in every
    /// language (19000人, 19,000 persons); a rank is an ordinal (第2位, 2nd); <c>N</c> the number alone, in full; <c>C</c> the number with the
    /// unit's UCUM or ISO 4217 code (or its symbol), the same in all cultures. <c>Z</c>, alone or before one of them, is Chinese whatever the
    /// culture, and a number behind it how many decimals to round to: <c>Z</c>, <c>ZF</c>, <c>N0</c>, <c>G1</c>.
    /// </summary>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
        => QuantityFormat.Format(Amount, Unit, Scale, format, formatProvider);

#if NET8_0_OR_GREATER
    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => QuantityFormat.TryFormat(ToString(format.Length == 0 ? null : format.ToString(), provider), destination, out charsWritten);
#endif

    /// <summary>Whether both are the same amount of the same thing.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether they differ in amount or in what they measure.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>Compares; the units must convert into each other.</summary>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>Compares; the units must convert into each other.</summary>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Compares; the units must convert into each other.</summary>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>Compares; the units must convert into each other.</summary>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;
}
