namespace HexiModel.Compiled;

/// <summary>The data of a <see cref="Section"/>.</summary>
public sealed record SectionData
{
    /// <summary>The id; of a lead sentence without one, the parent's id and a number (<c>review/3</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The official words.</summary>
    public required string Title { get; init; }

    /// <summary>1 to 6 for headings, one more than what they stand under for lead sentences.</summary>
    public required int Level { get; init; }

    /// <summary>The section it stands in.</summary>
    public string? ParentId { get; init; }

    /// <summary><c>review</c>, <c>outlook</c>, <c>plan</c> or <c>glossary</c>; null outside these.</summary>
    public string? Class { get; init; }

    /// <summary>The period its flows are about.</summary>
    public Period Period { get; init; }

    /// <summary>The date its stocks hold at, as written.</summary>
    public string? At { get; init; }

    /// <summary>A lead sentence (<c>.topic</c>), not a heading.</summary>
    public bool IsTopic { get; init; }

    /// <summary>Where it stands.</summary>
    public SourceReference Source { get; init; }
}
