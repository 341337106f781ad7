namespace HexiModel;

/// <summary>A mass (质量): 吨, 公斤, 微克.</summary>
public sealed class Mass : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Mass()
        : base("mass", "质量")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor)
        => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit<Mass>();
}
