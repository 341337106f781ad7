namespace HexiModel;

/// <summary>An amount of money (金额), in yuan (元) unless said otherwise. Currencies do not convert into each other.</summary>
public sealed class Money : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Money()
        : base("money", "金额")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor)
        => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit<Money>();
}
