namespace HexiModel.Compiled;

/// <summary>The data of a <see cref="Term"/> or <see cref="Programme"/>.</summary>
internal sealed record TermData
{
    public string Id { get; set; } = "";

    /// <summary>The official words of the headword.</summary>
    public string Text { get; set; } = "";

    /// <summary>The number of its glossary entry.</summary>
    public int? Number { get; set; }

    public bool IsProgramme { get; set; }

    /// <summary>The words that explain it: the rest of its glossary entry.</summary>
    public string? Definition { get; set; }

    /// <summary>The counts its words announce, one for each part: <c>1+3+3</c>.</summary>
    public string? Count { get; set; }

    /// <summary>Whether the text itself does not list all its parts.</summary>
    public bool IsPartial { get; set; }

    /// <summary>When it began.</summary>
    public Period Since { get; set; }

    public string? SectionId { get; set; }

    public IReadOnlyList<PartData> Parts { get; set; } = [];

    public IReadOnlyList<RevisionData> Revisions { get; set; } = [];

    public IReadOnlyList<string> Aliases { get; set; } = [];

    public IReadOnlyList<MentionData> Mentions { get; set; } = [];

    /// <summary>Where the headword is.</summary>
    public SourceReference Source { get; set; }
}

/// <summary>The data of a <see cref="Part"/>.</summary>
internal sealed record PartData
{
    /// <summary>Unique in its term; null where it has none.</summary>
    public string? Id { get; set; }

    /// <summary>The name inside the part (<c>.name</c>); null where none is marked.</summary>
    public string? Name { get; set; }

    public string Text { get; set; } = "";

    /// <summary>How many items the words announce.</summary>
    public int? Count { get; set; }

    public bool IsPartial { get; set; }

    public IReadOnlyList<ItemData> Items { get; set; } = [];

    public IReadOnlyList<CriterionData> Criteria { get; set; } = [];

    public SourceReference Source { get; set; }
}

/// <summary>The data of an <see cref="Item"/>.</summary>
internal sealed record ItemData
{
    public string? Id { get; set; }

    public string Text { get; set; } = "";

    public SourceReference Source { get; set; }
}

/// <summary>The data of a <see cref="Revision"/>.</summary>
internal sealed record RevisionData
{
    /// <summary>The part it changes; null where it changes the term itself.</summary>
    public string? PartId { get; set; }

    public Period Since { get; set; }

    public string Text { get; set; } = "";

    public SourceReference Source { get; set; }
}

/// <summary>The data of a <see cref="Mention"/>.</summary>
internal sealed record MentionData
{
    public string? SectionId { get; set; }

    /// <summary>The item that is mentioned; null where it is the term itself.</summary>
    public string? ItemId { get; set; }

    public SourceReference Source { get; set; }
}
