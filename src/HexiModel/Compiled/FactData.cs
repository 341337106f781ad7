namespace HexiModel.Compiled;

/// <summary>
/// What a report states in one fact, before it is an object of the model: the form in which compiled and interpreted reports meet.
/// Others are named by their ids. Its fields are declared once, in <see cref="FactFields.Fact"/>.
/// </summary>
internal sealed record FactData
{
    private string? _label;

    public FactCategory Category { get; set; }

    /// <summary>Null for an observation or commitment that has none.</summary>
    public string? Id { get; set; }

    /// <summary>The official words.</summary>
    public string Text { get; set; } = "";

    /// <summary>The words that read alone.</summary>
    public string Label
    {
        get => _label ?? Text;
        set => _label = value;
    }

    public string? SectionId { get; set; }

    public string? IndicatorId { get; set; }

    public Measure? Measure { get; set; }

    /// <summary>What its number states.</summary>
    public QuantityStatement Statement { get; set; } = new();

    public Period Period { get; set; }

    /// <summary>The date a stock holds at, as written.</summary>
    public string? AsOf { get; set; }

    /// <summary>The words of a direction without a number.</summary>
    public string? Qualitative { get; set; }

    /// <summary>What it is measured against: the id of an indicator or a fact, or a quoted standard.</summary>
    public string? RelativeTo { get; set; }

    /// <summary>The fact it is a part of.</summary>
    public string? PartOfId { get; set; }

    /// <summary>The term or programme it is about.</summary>
    public string? TermId { get; set; }

    public TargetNature? Nature { get; set; }

    /// <summary>The place in an order; null for all that is not a rank.</summary>
    public int? Rank => Measure == HexiModel.Measure.Rank && Statement.Amount is { } place && place == decimal.Truncate(place) && place is > 0m and <= int.MaxValue
        ? (int)place
        : null;

    public IReadOnlyList<CriterionData> Criteria { get; set; } = [];

    /// <summary>What was measured, by date; of a progress file, not of the report.</summary>
    public IReadOnlyList<ProgressData> Progress { get; set; } = [];

    /// <summary>Who does what; of a task file, not of the report.</summary>
    public IReadOnlyList<AssignmentData> Assignments { get; set; } = [];

    public SourceReference Source { get; set; }

    /// <summary>The dimension of the one number that it states; null where it states none, or is a commitment.</summary>
    public Dimension? ValueDimension => Category == FactCategory.Commitment || Statement.Amount is null ? null : Statement.ResolveUnit()?.Dimension;
}

/// <summary>The data of a <see cref="Criterion"/>.</summary>
internal sealed record CriterionData
{
    public string Text { get; set; } = "";

    public decimal? Amount { get; set; }

    public Bound Bound { get; set; }

    public string? Unit { get; set; }
}
