namespace HexiModel;

/// <summary>A place in an order (位次): 全市第二, 首位.</summary>
public sealed class Rank : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Rank()
        : base("rank", "位次")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor)
        => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit<Rank>();
}
