namespace HexiModel.Compiled;

/// <summary>The data of a <see cref="Revision"/>.</summary>
public sealed record RevisionData
{
    /// <summary>The id of the part it changes; null where it changes the term itself.</summary>
    public string? PartId { get; init; }

    /// <summary>When it came.</summary>
    public Period Since { get; init; }

    /// <summary>The official words.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands.</summary>
    public SourceReference Source { get; init; }
}
