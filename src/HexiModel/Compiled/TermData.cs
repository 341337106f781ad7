namespace HexiModel.Compiled;

/// <summary>The data of a <see cref="Term"/> or <see cref="Programme"/>.</summary>
public sealed record TermData
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The official words of the headword.</summary>
    public required string Text { get; init; }

    /// <summary>The number of its glossary entry.</summary>
    public int? Number { get; init; }

    /// <summary>It is a programme.</summary>
    public bool IsProgramme { get; init; }

    /// <summary>The words that explain it: the rest of its glossary entry.</summary>
    public string? Definition { get; init; }

    /// <summary>The counts its words announce, one for each part: <c>1+3+3</c>.</summary>
    public string? Count { get; init; }

    /// <summary>The text itself does not list all its parts.</summary>
    public bool IsPartial { get; init; }

    /// <summary>When it began.</summary>
    public Period Since { get; init; }

    /// <summary>The section it stands in.</summary>
    public string? SectionId { get; init; }

    /// <summary>Its components.</summary>
    public IReadOnlyList<PartData> Parts { get; init; } = [];

    /// <summary>Dated changes of it.</summary>
    public IReadOnlyList<RevisionData> Revisions { get; init; } = [];

    /// <summary>Other names for it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Where the report mentions it.</summary>
    public IReadOnlyList<MentionData> Mentions { get; init; } = [];

    /// <summary>Where the headword stands.</summary>
    public SourceReference Source { get; init; }
}
