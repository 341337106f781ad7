namespace HexiModel;

/// <summary>A number of things, people or events (计数). Units are classifiers (量词) such as 家 and 座, which do not compare with each other.</summary>
public sealed class Count : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Count()
        : base("count", "计数")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor)
        => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit<Count>();
}
