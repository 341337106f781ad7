namespace HexiModel;

/// <content>Reading, and arithmetic of quantities whose dimension is known at run time only: the rules are those of <see cref="Quantity{T}"/>.</content>
public readonly partial struct Quantity
{
    /// <summary>
    /// Reads a quantity as people write it: 1.5万人, 15,000人, 1.5萬, 12.4亿元, 6%, 百分之六, 第2位, or what <see cref="ToString(string?, IFormatProvider?)"/> wrote.
    /// </summary>
    /// <param name="text">The whole quantity: a number, perhaps a scale, and a known unit or none. Bounds such as 以上 are not part of one.</param>
    /// <param name="provider">Gives the signs of decimals and groups; null for 1,234.5 as Chinese and English write it, whatever the culture.</param>
    /// <exception cref="FormatException">The text is not a quantity.</exception>
    /// <exception cref="OverflowException">The number is beyond what a decimal holds.</exception>
    public static Quantity Parse(string text, IFormatProvider? provider = null) => QuantityText.Parse(text, provider);

    /// <summary>Reads a quantity.</summary>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string? text, out Quantity quantity) => QuantityText.TryParse(text, null, out quantity);

    /// <inheritdoc cref="TryParse(string?, out Quantity)"/>
    public static bool TryParse(string? text, IFormatProvider? provider, out Quantity quantity) => QuantityText.TryParse(text, provider, out quantity);

#if NET8_0_OR_GREATER
    static Quantity ISpanParsable<Quantity>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    static bool ISpanParsable<Quantity>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result) => TryParse(s.ToString(), provider, out result);

    static Quantity IParsable<Quantity>.Parse(string s, IFormatProvider? provider) => Parse(s, provider);

    static bool IParsable<Quantity>.TryParse(string? s, IFormatProvider? provider, out Quantity result) => TryParse(s, provider, out result);
#endif

    /// <summary>Nothing, in a unit.</summary>
    public static Quantity Zero(Unit unit) => new(0m, unit);

    /// <summary>The quantity rounded as it is printed: 1.94万人 to one decimal is 1.9万人.</summary>
    /// <param name="decimals">How many decimals to keep, in the author's scale.</param>
    /// <param name="mode">What happens to halves; statistics round them up (四舍五入).</param>
    public Quantity Round(int decimals = 0, MidpointRounding mode = MidpointRounding.AwayFromZero)
        => new(QuantityMath.Round(Amount, Scale, decimals, mode), Unit, Scale);

    /// <summary>The sum, in the unit of the left side.</summary>
    /// <exception cref="ArgumentException">The units do not convert into each other.</exception>
    /// <exception cref="InvalidOperationException">The quantities are ranks.</exception>
    /// <exception cref="OverflowException">The sum is beyond what a decimal holds.</exception>
    public static Quantity operator +(Quantity left, Quantity right)
    {
        left = Amounts(left, right);
        return new(left.Amount + QuantityMath.Convert(right.Amount, right.Unit, left.Unit), left.Unit, left.Scale);
    }

    /// <summary>The difference, in the unit of the left side; that of two ratios is in percentage points.</summary>
    /// <exception cref="ArgumentException">The units do not convert into each other.</exception>
    /// <exception cref="InvalidOperationException">The quantities are ranks.</exception>
    /// <exception cref="OverflowException">The difference is beyond what a decimal holds.</exception>
    public static Quantity operator -(Quantity left, Quantity right)
    {
        if (left.Unit is Unit<Ratio> && right.Unit is Unit<Ratio>)
        {
            return left.As<Ratio>() - right.As<Ratio>();
        }

        left = Amounts(left, right);
        return new(left.Amount - QuantityMath.Convert(right.Amount, right.Unit, left.Unit), left.Unit, left.Scale);
    }

    /// <summary>The quantity with the other sign.</summary>
    /// <exception cref="InvalidOperationException">The quantity is a rank.</exception>
    public static Quantity operator -(Quantity quantity) => quantity * -1m;

    /// <summary>The quantity times a number.</summary>
    /// <exception cref="InvalidOperationException">The quantity is a rank.</exception>
    /// <exception cref="OverflowException">The product is beyond what a decimal holds.</exception>
    public static Quantity operator *(Quantity left, decimal right)
    {
        left = Amounts(left, left);
        return new(left.Amount * right, left.Unit, left.Scale);
    }

    /// <summary>The quantity times a number.</summary>
    /// <exception cref="InvalidOperationException">The quantity is a rank.</exception>
    /// <exception cref="OverflowException">The product is beyond what a decimal holds.</exception>
    public static Quantity operator *(decimal left, Quantity right) => right * left;

    /// <summary>The quantity divided by a number.</summary>
    /// <exception cref="InvalidOperationException">The quantity is a rank.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Quantity operator /(Quantity left, decimal right)
    {
        left = Amounts(left, left);
        return new(left.Amount / right, left.Unit, left.Scale);
    }

    /// <summary>How often <paramref name="right"/> goes into <paramref name="left"/>.</summary>
    /// <exception cref="ArgumentException">The units do not convert into each other.</exception>
    /// <exception cref="InvalidOperationException">The quantities are ranks.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static decimal operator /(Quantity left, Quantity right)
    {
        left = Amounts(left, right);
        return left.Amount / QuantityMath.Convert(right.Amount, right.Unit, left.Unit);
    }

    /// <inheritdoc cref="op_Addition"/>
    public static Quantity Add(Quantity left, Quantity right) => left + right;

    /// <inheritdoc cref="op_Subtraction"/>
    public static Quantity Subtract(Quantity left, Quantity right) => left - right;

    /// <inheritdoc cref="op_UnaryNegation"/>
    public static Quantity Negate(Quantity quantity) => -quantity;

    /// <inheritdoc cref="op_Multiply(Quantity, decimal)"/>
    public static Quantity Multiply(Quantity left, decimal right) => left * right;

    /// <inheritdoc cref="op_Division(Quantity, Quantity)"/>
    public static decimal Divide(Quantity left, Quantity right) => left / right;

    /// <summary>The left side of an operation: a default zero is one of the right side's unit, and a rank is not an amount.</summary>
    private static Quantity Amounts(Quantity left, Quantity right)
        => left.Unit is Unit<Rank> || right.Unit is Unit<Rank> ? throw new InvalidOperationException("Ranks do not add, subtract, multiply or divide; use their amounts.")
            : QuantityMath.IsNothing(left.Amount, left.Unit) ? new(0m, right.Unit, right.Scale)
            : left;
}
