namespace HexiModel;

/// <summary>A difference of two ratios (百分点): 12.3 points are never 12.3 %.</summary>
public sealed class Points : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Points()
        : base("points", "百分点")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor)
        => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit<Points>();
}
