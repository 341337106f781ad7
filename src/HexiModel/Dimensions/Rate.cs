namespace HexiModel.Dimensions;

/// <summary>A rate of two dimensions (比率型量纲): yuan for each person (元/人), micrograms in a cubic metre (微克/立方米).</summary>
/// <typeparam name="TNumerator">What is counted or measured.</typeparam>
/// <typeparam name="TDenominator">For each of what.</typeparam>
public sealed class Rate<TNumerator, TDenominator> : Dimension
    where TNumerator : Dimension, new()
    where TDenominator : Dimension, new()
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Rate()
        : base(
            "rate(" + Of<TNumerator>().Id + "," + Of<TDenominator>().Id + ")",
            Of<TNumerator>().ChineseName + "/" + Of<TDenominator>().ChineseName)
    {
    }

    /// <summary>The dimension above the line.</summary>
    public static Dimension Numerator => Of<TNumerator>();

    /// <summary>The dimension below the line.</summary>
    public static Dimension Denominator => Of<TDenominator>();

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor)
        => Visit<Rate<TNumerator, TDenominator>, TResult>(visitor);

    internal override Unit NewUnit(string symbol, in UnitRow row) => new Unit<Rate<TNumerator, TDenominator>>(symbol, row);
}
