namespace HexiModel;

/// <summary>A multiple of a base (倍数): <c>2倍</c>, <c>翻两番</c>.</summary>
public sealed class Multiple : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Multiple()
        : base("multiple", "倍数")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor)
        => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit<Multiple>();
}
