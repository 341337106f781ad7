namespace HexiModel;

/// <summary>A power or an installed capacity (功率): 千瓦, 兆瓦.</summary>
public sealed class Power : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Power()
        : base("power", "功率")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor)
        => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit<Power>();
}
