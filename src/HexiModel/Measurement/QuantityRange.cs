namespace HexiModel;

/// <summary>Two ends in one unit (区间): 20至30家, 6.5%—7%. Both ends belong to the range.</summary>
/// <param name="Lower">The lower end.</param>
/// <param name="Upper">The upper end.</param>
public readonly partial record struct QuantityRange(Quantity Lower, Quantity Upper) : IFormattable
{
    /// <summary>The range in the words of the current culture.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The range as text, in the formats of <see cref="Quantity.ToString(string?, IFormatProvider?)"/>.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider)
        => Lower.ToString(format, formatProvider) + "–" + Upper.ToString(format, formatProvider);
}
