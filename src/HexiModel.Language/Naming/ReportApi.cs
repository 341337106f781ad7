namespace HexiModel.Language.Naming;

/// <summary>
/// What the generated code of a report offers: its classes, their members, and the words that explain them. A value, without any
/// position in the annotated file, so that an edit which only moves text leaves it equal.
/// </summary>
public sealed record ReportApi
{
    /// <summary>The report's id: <c>hexi-2022</c>.</summary>
    public required string ReportId { get; init; }

    /// <summary>The name of its class: <c>Hexi2022</c>.</summary>
    public required string ClassName { get; init; }

    /// <summary>The title; null where the file gives none.</summary>
    public string? Title { get; init; }

    /// <summary>The year it plans; null where the file gives none.</summary>
    public int? PlanYear { get; init; }

    /// <summary>The namespace of its members' classes, relative to that of its own class, which it cannot share the name of.</summary>
    public string ModelNamespace => ClassName + "Model";

    /// <summary>The targets that have a name.</summary>
    public EquatableArray<FactApi> Targets { get; init; }

    /// <summary>The observations that have a name.</summary>
    public EquatableArray<FactApi> Observations { get; init; }

    /// <summary>The commitments that have a name.</summary>
    public EquatableArray<FactApi> Commitments { get; init; }

    /// <summary>The indicators that the report uses.</summary>
    public EquatableArray<IndicatorApi> Indicators { get; init; }

    /// <summary>The terms, programmes among them, in order.</summary>
    public EquatableArray<TermApi> Terms { get; init; }

    /// <summary>The headings and lead sentences that have an id of their own.</summary>
    public EquatableArray<SectionApi> Sections { get; init; }
}
