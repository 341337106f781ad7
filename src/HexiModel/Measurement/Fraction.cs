using System.Numerics;

namespace HexiModel;

/// <summary>
/// An exact ratio of whole numbers. Amounts are decimals, but a decimal product rounds from the 29th digit on, and a 亩 is a fifteenth
/// of a hectare, which no decimal holds; order, equality and hash of quantities need both exactly.
/// </summary>
internal readonly struct Fraction
{
    private const int MaximumScale = 28;

    private readonly BigInteger _numerator;

    /// <summary>Positive.</summary>
    private readonly BigInteger _denominator;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        _numerator = numerator;
        _denominator = denominator;
    }

    public static implicit operator Fraction(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger digits = (new BigInteger((uint)bits[2]) << 64) | (new BigInteger((uint)bits[1]) << 32) | (uint)bits[0];
        int scale = (bits[3] >> 16) & 0xFF;
        return new Fraction(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, scale));
    }

    public static Fraction operator *(Fraction left, Fraction right)
        => new(left._numerator * right._numerator, left._denominator * right._denominator);

    /// <summary>The quotient by a positive number.</summary>
    public static Fraction operator /(Fraction left, Fraction right)
        => new(left._numerator * right._denominator, left._denominator * right._numerator);

    public int CompareTo(Fraction other) => (_numerator * other._denominator).CompareTo(other._numerator * _denominator);

    /// <summary>The hash of the value, which is that of the decimal where one holds the value.</summary>
    public override int GetHashCode()
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(_numerator, _denominator);
        BigInteger numerator = _numerator / divisor;
        BigInteger denominator = _denominator / divisor;
        BigInteger digits = BigInteger.DivRem(numerator * BigInteger.Pow(10, MaximumScale), denominator, out BigInteger remainder);
        return remainder.IsZero && TryToDecimal(digits, MaximumScale, out decimal value)
            ? value.GetHashCode()
            : unchecked((numerator.GetHashCode() * 397) ^ denominator.GetHashCode());
    }

    /// <summary>The nearest decimal, of as many digits as it can have; halves go to the even side.</summary>
    /// <exception cref="OverflowException">The value is beyond what a decimal holds.</exception>
    public decimal ToDecimal()
    {
        for (int scale = MaximumScale; scale >= 0; scale--)
        {
            if (TryToDecimal(Round(_numerator * BigInteger.Pow(10, scale), _denominator), scale, out decimal value))
            {
                return value;
            }
        }

        throw new OverflowException("The amount is beyond what a decimal holds.");
    }

    private static BigInteger Round(BigInteger numerator, BigInteger denominator)
    {
        BigInteger quotient = BigInteger.DivRem(BigInteger.Abs(numerator), denominator, out BigInteger remainder);
        int half = (remainder * 2).CompareTo(denominator);
        if (half > 0 || (half == 0 && !quotient.IsEven))
        {
            quotient++;
        }

        return numerator.Sign < 0 ? -quotient : quotient;
    }

    /// <summary>Makes <paramref name="digits"/> ÷ 10^<paramref name="scale"/>, trailing zeros dropped first.</summary>
    private static bool TryToDecimal(BigInteger digits, int scale, out decimal value)
    {
        while (scale > 0)
        {
            BigInteger shorter = BigInteger.DivRem(digits, 10, out BigInteger last);
            if (!last.IsZero)
            {
                break;
            }

            digits = shorter;
            scale--;
        }

        BigInteger size = BigInteger.Abs(digits);
        bool fits = size >> 96 == 0;
        value = fits ? new decimal(Word(size, 0), Word(size, 1), Word(size, 2), digits.Sign < 0, (byte)scale) : 0m;
        return fits;
    }

    private static int Word(BigInteger size, int index) => unchecked((int)(uint)((size >> (32 * index)) & uint.MaxValue));
}
