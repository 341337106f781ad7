namespace HexiModel.Compiled;

/// <summary>The data of a <see cref="Part"/>.</summary>
public sealed record PartData
{
    /// <summary>The id, unique in its term; null where it has none.</summary>
    public string? Id { get; init; }

    /// <summary>The name inside the part (<c>.name</c>); null where none is marked.</summary>
    public string? Name { get; init; }

    /// <summary>The official words.</summary>
    public required string Text { get; init; }

    /// <summary>How many items the words announce.</summary>
    public int? Count { get; init; }

    /// <summary>The text itself does not list them all.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Its members.</summary>
    public IReadOnlyList<ItemData> Items { get; init; } = [];

    /// <summary>Its conditions.</summary>
    public IReadOnlyList<CriterionData> Criteria { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public SourceReference Source { get; init; }
}
