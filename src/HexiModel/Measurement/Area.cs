namespace HexiModel;

/// <summary>An area (面积): 平方米, 公顷, 亩.</summary>
public sealed class Area : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Area()
        : base("area", "面积")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor)
        => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit<Area>();
}
