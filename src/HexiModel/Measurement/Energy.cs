namespace HexiModel;

/// <summary>An amount of energy (能量): 千瓦时, 吨标准煤.</summary>
public sealed class Energy : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Energy()
        : base("energy", "能量")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor)
        => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit<Energy>();
}
