namespace HexiModel;

/// <summary>A span of time (时长): 年, 天, 小时, 分钟.</summary>
public sealed class Duration : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Duration()
        : base("duration", "时长")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor)
        => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit<Duration>();
}
