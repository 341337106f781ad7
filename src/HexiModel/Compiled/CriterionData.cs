namespace HexiModel.Compiled;

/// <summary>The data of a <see cref="HexiModel.Criterion"/>.</summary>
public sealed record CriterionData
{
    /// <summary>The official words.</summary>
    public required string Text { get; init; }

    /// <summary>The number in them.</summary>
    public decimal? Amount { get; init; }

    /// <summary>How the words limit it.</summary>
    public Bound Bound { get; init; }

    /// <summary>The unit's symbol.</summary>
    public string? Unit { get; init; }
}
