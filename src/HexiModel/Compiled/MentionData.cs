namespace HexiModel.Compiled;

/// <summary>The data of a <see cref="Mention"/>.</summary>
public sealed record MentionData
{
    /// <summary>The section it stands in.</summary>
    public string? SectionId { get; init; }

    /// <summary>The id of the item that is mentioned; null where it is the term itself.</summary>
    public string? ItemId { get; init; }

    /// <summary>Where it stands.</summary>
    public SourceReference Source { get; init; }
}
