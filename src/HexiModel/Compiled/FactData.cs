namespace HexiModel.Compiled;

/// <summary>
/// What a report says in one fact, before it is an object of the model: the form in which compiled and interpreted reports meet.
/// Others are named by their ids.
/// </summary>
public sealed record FactData
{
    /// <summary>What the fact is.</summary>
    public required FactCategory Category { get; init; }

    /// <summary>The id; null for an observation or commitment that has none.</summary>
    public string? Id { get; init; }

    /// <summary>The official words.</summary>
    public required string Text { get; init; }

    /// <summary>The words that read alone.</summary>
    public required string Label { get; init; }

    /// <summary>The id of the section it stands in.</summary>
    public string? SectionId { get; init; }

    /// <summary>The id of its indicator.</summary>
    public string? IndicatorId { get; init; }

    /// <summary>Which side of the indicator it tells.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The amount, scale applied.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Where a from–to starts, or the lower end of a range.</summary>
    public decimal? From { get; init; }

    /// <summary>Where a from–to ends, or the upper end of a range.</summary>
    public decimal? To { get; init; }

    /// <summary>How the words limit the amount.</summary>
    public Bound Bound { get; init; }

    /// <summary>The unit's symbol as written; null where there is no value.</summary>
    public string? Unit { get; init; }

    /// <summary>The id of the dimension; null where there is no value.</summary>
    public string? Dimension { get; init; }

    /// <summary>The scale as written.</summary>
    public Scale Scale { get; init; }

    /// <summary>What sort of statement the quantity makes.</summary>
    public QuantityKind? Kind { get; init; }

    /// <summary>Which way a change goes.</summary>
    public Direction? Direction { get; init; }

    /// <summary>How a change is counted.</summary>
    public ChangeKind? Change { get; init; }

    /// <summary>What a change is compared with.</summary>
    public string? Base { get; init; }

    /// <summary>What the value is for each of.</summary>
    public string? Per { get; init; }

    /// <summary>Where a rank or comparison holds.</summary>
    public string? Scope { get; init; }

    /// <summary>How many years a streak has run.</summary>
    public int? Streak { get; init; }

    /// <summary>Added up over the period.</summary>
    public bool IsCumulative { get; init; }

    /// <summary>A yearly average.</summary>
    public bool IsAnnualised { get; init; }

    /// <summary>A forecast at the time of the report.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>The days it is about.</summary>
    public Period Period { get; init; }

    /// <summary>The date a stock holds at, as written.</summary>
    public string? At { get; init; }

    /// <summary>The words of a direction without a number.</summary>
    public string? Qualitative { get; init; }

    /// <summary>What it is measured against: the id of an indicator or a fact, or a quoted standard.</summary>
    public string? RelativeTo { get; init; }

    /// <summary>The id of the fact it is a part of.</summary>
    public string? PartOfId { get; init; }

    /// <summary>The id of the term or programme it is about.</summary>
    public string? ProgrammeId { get; init; }

    /// <summary>How hard a target binds.</summary>
    public TargetNature? Nature { get; init; }

    /// <summary>Its conditions.</summary>
    public IReadOnlyList<CriterionData> Criteria { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public SourceReference Source { get; init; }
}
