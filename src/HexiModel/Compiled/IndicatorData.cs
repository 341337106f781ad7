namespace HexiModel.Compiled;

/// <summary>The data of an <see cref="Indicator"/>: a row of the catalogue.</summary>
public sealed record IndicatorData
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The Chinese name.</summary>
    public required string Name { get; init; }

    /// <summary>The English name.</summary>
    public string? EnglishName { get; init; }

    /// <summary>The unit's symbol.</summary>
    public string? Unit { get; init; }

    /// <summary>Its statistical kind.</summary>
    public IndicatorKind? Kind { get; init; }

    /// <summary>Which way it should go.</summary>
    public Better? Better { get; init; }

    /// <summary>Codes in other catalogues, as written.</summary>
    public string? Codes { get; init; }
}
