using System.ComponentModel;
#if NET8_0_OR_GREATER
using System.Numerics;
#endif

namespace HexiModel;

/// <summary>
/// An amount in a unit of the dimension <typeparamref name="T"/> (数量). 6 % growth, 12.3 points and ×2 are three types and never mix.
/// Amounts are exact decimals: what does not fit is an <see cref="OverflowException"/>, never a wrong number.
/// </summary>
/// <typeparam name="T">What is measured.</typeparam>
[TypeConverter(typeof(QuantityTypeConverter))]
public readonly partial struct Quantity<T> : IEquatable<Quantity<T>>, IComparable<Quantity<T>>, IComparable,
#if NET8_0_OR_GREATER
    ISpanFormattable, ISpanParsable<Quantity<T>>, IComparisonOperators<Quantity<T>, Quantity<T>, bool>, IAdditionOperators<Quantity<T>, Quantity<T>, Quantity<T>>,
    ISubtractionOperators<Quantity<T>, Quantity<T>, Quantity<T>>, IUnaryNegationOperators<Quantity<T>, Quantity<T>>, IMultiplyOperators<Quantity<T>, decimal, Quantity<T>>,
    IDivisionOperators<Quantity<T>, decimal, Quantity<T>>, IDivisionOperators<Quantity<T>, Quantity<T>, decimal>
#else
    IFormattable
#endif
    where T : Dimension, new()
{
    private readonly Unit<T>? _unit;

    /// <summary>An amount in a unit.</summary>
    /// <param name="amount">The amount with the scale applied: 19000 for 1.9万.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="scale">The scale that the author wrote, kept for printing.</param>
    public Quantity(decimal amount, Unit<T> unit, Scale scale = Scale.One)
    {
        _unit = unit ?? throw new ArgumentNullException(nameof(unit));
        _ = scale.Factor();
        Amount = amount;
        Scale = scale;
    }

    /// <summary>The amount, in <see cref="Unit"/>, with the scale applied: 19000 for 1.9万人.</summary>
    public decimal Amount { get; }

    /// <summary>The unit; a nameless one for the default value, which adds and compares as a zero of any unit.</summary>
    public Unit<T> Unit => _unit ?? Nameless.Unit;

    /// <summary>The scale that the author wrote: <see cref="Scale.TenThousand"/> for 1.9万人. It does not change the amount.</summary>
    public Scale Scale { get; }

    /// <summary>The same quantity in another unit, without the author's scale.</summary>
    /// <exception cref="ArgumentException">The units do not convert into each other: 家 and 座, yuan and dollars.</exception>
    /// <exception cref="OverflowException">The amount in that unit is beyond what a decimal holds.</exception>
    public Quantity<T> ConvertTo(Unit<T> unit)
    {
        _ = unit ?? throw new ArgumentNullException(nameof(unit));
        return new Quantity<T>(QuantityMath.Convert(Amount, Unit, unit), unit);
    }

    /// <summary>Compares two quantities whose units convert into each other.</summary>
    /// <exception cref="ArgumentException">The units do not convert into each other.</exception>
    public int CompareTo(Quantity<T> other) => QuantityMath.Compare(Amount, Unit, other.Amount, other.Unit);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Quantity<T> other => CompareTo(other),
        _ => throw new ArgumentException($"Not a quantity of dimension {Dimension.Of<T>().Id}.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Quantity<T> other)
        => Unit.IsConvertibleTo(other.Unit) && QuantityMath.Compare(Amount, Unit, other.Amount, other.Unit) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => QuantityMath.GetHashCode(Amount, Unit);

    /// <summary>The quantity in the words of the current culture.</summary>
    public override string ToString() => ToString(null, null);

    /// <inheritdoc cref="Quantity.ToString(string?, IFormatProvider?)"/>
    public string ToString(string? format, IFormatProvider? formatProvider)
        => QuantityFormat.Format(Amount, Unit, Scale, format, formatProvider);

#if NET8_0_OR_GREATER
    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => QuantityFormat.TryFormat(ToString(format.Length == 0 ? null : format.ToString(), provider), destination, out charsWritten);
#endif

    /// <summary>The same quantity without its dimension in the type.</summary>
    public Quantity ToQuantity() => new(Amount, Unit, Scale);

    /// <summary>The same quantity without its dimension in the type.</summary>
    public static implicit operator Quantity(Quantity<T> quantity) => quantity.ToQuantity();

    /// <summary>The sum, in the unit of the left side.</summary>
    /// <exception cref="ArgumentException">The units do not convert into each other.</exception>
    /// <exception cref="InvalidOperationException">The quantities are ranks.</exception>
    /// <exception cref="OverflowException">The sum is beyond what a decimal holds.</exception>
    public static Quantity<T> operator +(Quantity<T> left, Quantity<T> right)
    {
        left = Amounts(left, right);
        return new(left.Amount + QuantityMath.Convert(right.Amount, right.Unit, left.Unit), left.Unit, left.Scale);
    }

    /// <summary>The difference, in the unit of the left side; that of two ratios is in points.</summary>
    /// <exception cref="ArgumentException">The units do not convert into each other.</exception>
    /// <exception cref="InvalidOperationException">The quantities are ranks.</exception>
    /// <exception cref="OverflowException">The difference is beyond what a decimal holds.</exception>
    public static Quantity<T> operator -(Quantity<T> left, Quantity<T> right)
    {
        left = Amounts(left, right);
        return new(left.Amount - QuantityMath.Convert(right.Amount, right.Unit, left.Unit), left.Unit, left.Scale);
    }

    /// <summary>The difference of two ratios, in percentage points: 9 % − 6 % is 3 points, and not 3 %.</summary>
    /// <exception cref="ArgumentException">The left side is not a ratio.</exception>
    /// <exception cref="OverflowException">The difference is beyond what a decimal holds.</exception>
    public static Quantity<Points> operator -(Quantity<T> left, Quantity<Ratio> right)
        => new(
            QuantityMath.Convert(left.Amount, left.Unit, Units.Percent) - QuantityMath.Convert(right.Amount, right.Unit, Units.Percent),
            Units.PercentagePoint);

    /// <summary>The quantity times a number.</summary>
    /// <exception cref="InvalidOperationException">The quantity is a rank.</exception>
    /// <exception cref="OverflowException">The product is beyond what a decimal holds.</exception>
    public static Quantity<T> operator *(Quantity<T> left, decimal right)
    {
        left = Amounts(left, left);
        return new(left.Amount * right, left.Unit, left.Scale);
    }

    /// <summary>How often <paramref name="right"/> goes into <paramref name="left"/>.</summary>
    /// <exception cref="ArgumentException">The units do not convert into each other.</exception>
    /// <exception cref="InvalidOperationException">The quantities are ranks.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static decimal operator /(Quantity<T> left, Quantity<T> right)
    {
        left = Amounts(left, right);
        return left.Amount / QuantityMath.Convert(right.Amount, right.Unit, left.Unit);
    }

    /// <summary>The quantity times a number.</summary>
    /// <exception cref="InvalidOperationException">The quantity is a rank.</exception>
    /// <exception cref="OverflowException">The product is beyond what a decimal holds.</exception>
    public static Quantity<T> operator *(decimal left, Quantity<T> right) => right * left;

    /// <summary>The quantity divided by a number.</summary>
    /// <exception cref="InvalidOperationException">The quantity is a rank.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Quantity<T> operator /(Quantity<T> left, decimal right)
    {
        left = Amounts(left, left);
        return new(left.Amount / right, left.Unit, left.Scale);
    }

    /// <summary>The quantity with the other sign.</summary>
    /// <exception cref="InvalidOperationException">The quantity is a rank.</exception>
    public static Quantity<T> operator -(Quantity<T> quantity) => quantity * -1m;

    /// <inheritdoc cref="op_UnaryNegation"/>
    public static Quantity<T> Negate(Quantity<T> quantity) => -quantity;

    /// <summary>Nothing, in a unit.</summary>
    public static Quantity<T> Zero(Unit<T> unit) => new(0m, unit);

    /// <inheritdoc cref="Quantity.Round"/>
    public Quantity<T> Round(int decimals = 0, MidpointRounding mode = MidpointRounding.AwayFromZero)
        => new(QuantityMath.Round(Amount, Scale, decimals, mode), Unit, Scale);

    /// <inheritdoc cref="Quantity.Parse(string, IFormatProvider?)"/>
    /// <exception cref="FormatException">The text is not a quantity, or is one of another dimension.</exception>
    public static Quantity<T> Parse(string text, IFormatProvider? provider = null)
    {
        Quantity quantity = QuantityText.Parse(text, provider);
        return quantity.Unit is Unit<T>
            ? quantity.As<T>()
            : throw new FormatException($"“{text}” is a quantity of dimension {quantity.Dimension.Id}, not {Dimension.Of<T>().Id}.");
    }

    /// <summary>Reads a quantity.</summary>
    /// <returns>Whether the text is one of this dimension.</returns>
    public static bool TryParse(string? text, out Quantity<T> quantity) => TryParse(text, null, out quantity);

    /// <inheritdoc cref="TryParse(string?, out Quantity{T})"/>
    public static bool TryParse(string? text, IFormatProvider? provider, out Quantity<T> quantity)
    {
        bool isOne = QuantityText.TryParse(text, provider, out Quantity read) && read.Unit is Unit<T>;
        quantity = isOne ? read.As<T>() : default;
        return isOne;
    }

#if NET8_0_OR_GREATER
    static Quantity<T> ISpanParsable<Quantity<T>>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    static bool ISpanParsable<Quantity<T>>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity<T> result)
        => TryParse(s.ToString(), provider, out result);

    static Quantity<T> IParsable<Quantity<T>>.Parse(string s, IFormatProvider? provider) => Parse(s, provider);

    static bool IParsable<Quantity<T>>.TryParse(string? s, IFormatProvider? provider, out Quantity<T> result) => TryParse(s, provider, out result);
#endif

    /// <inheritdoc cref="op_Addition"/>
    public static Quantity<T> Add(Quantity<T> left, Quantity<T> right) => left + right;

    /// <inheritdoc cref="op_Subtraction(Quantity{T}, Quantity{T})"/>
    public static Quantity<T> Subtract(Quantity<T> left, Quantity<T> right) => left - right;

    /// <inheritdoc cref="op_Subtraction(Quantity{T}, Quantity{Ratio})"/>
    public static Quantity<Points> Subtract(Quantity<T> left, Quantity<Ratio> right) => left - right;

    /// <inheritdoc cref="op_Multiply(Quantity{T}, decimal)"/>
    public static Quantity<T> Multiply(Quantity<T> left, decimal right) => left * right;

    /// <inheritdoc cref="op_Division(Quantity{T}, Quantity{T})"/>
    public static decimal Divide(Quantity<T> left, Quantity<T> right) => left / right;

    /// <summary>Whether both are the same amount of the same thing.</summary>
    public static bool operator ==(Quantity<T> left, Quantity<T> right) => left.Equals(right);

    /// <summary>Whether they differ in amount or in what they count.</summary>
    public static bool operator !=(Quantity<T> left, Quantity<T> right) => !left.Equals(right);

    /// <summary>Compares; the units must convert into each other.</summary>
    public static bool operator <(Quantity<T> left, Quantity<T> right) => left.CompareTo(right) < 0;

    /// <summary>Compares; the units must convert into each other.</summary>
    public static bool operator >(Quantity<T> left, Quantity<T> right) => left.CompareTo(right) > 0;

    /// <summary>Compares; the units must convert into each other.</summary>
    public static bool operator <=(Quantity<T> left, Quantity<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Compares; the units must convert into each other.</summary>
    public static bool operator >=(Quantity<T> left, Quantity<T> right) => left.CompareTo(right) >= 0;

    /// <summary>The left side of an operation: a default zero is one of the right side's unit, and a rank is not an amount.</summary>
    private static Quantity<T> Amounts(Quantity<T> left, Quantity<T> right)
        => typeof(T) == typeof(Rank) ? throw new InvalidOperationException("Ranks do not add, subtract, multiply or divide; use their amounts.")
            : QuantityMath.IsNothing(left.Amount, left.Unit) ? new(0m, right.Unit, right.Scale)
            : left;

    private static class Nameless
    {
        public static readonly Unit<T> Unit = new("");
    }
}
