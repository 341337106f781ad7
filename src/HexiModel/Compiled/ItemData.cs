namespace HexiModel.Compiled;

/// <summary>The data of an <see cref="Item"/>.</summary>
public sealed record ItemData
{
    /// <summary>The id; null where it has none.</summary>
    public string? Id { get; init; }

    /// <summary>The official words.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands.</summary>
    public SourceReference Source { get; init; }
}
