namespace HexiModel;

/// <summary>A share, a rate or a relative change (比率): <c>6%</c>, <c>三成</c>. Percent, permille and tenths (成) convert.</summary>
public sealed class Ratio : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Ratio()
        : base("ratio", "比率")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor)
        => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit<Ratio>();
}
