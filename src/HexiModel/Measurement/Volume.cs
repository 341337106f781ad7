namespace HexiModel;

/// <summary>A volume (体积): 立方米, 升.</summary>
public sealed class Volume : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Volume()
        : base("volume", "体积")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor)
        => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit<Volume>();
}
