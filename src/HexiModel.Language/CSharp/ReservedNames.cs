namespace HexiModel.Language.CSharp;

/// <summary>
/// Names that a generated class inherits or has of its own, so that no id may give them. Written down, since the generator must not
/// reflect; a test holds the lists against the model's classes.
/// </summary>
public static class ReservedNames
{
    private static readonly string[] OfObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private static readonly string[] OfFact =
    [
        "AsOf", "Assess", "Assignments", "Baseline", "Bound", "Category", "Change", "Criteria", "Describe", "Direction", "From", "HasValue", "HigherIsBetter", "Id", "Indicator", "IndicatorId", "IsAnnualised",
        "IsCumulative", "IsEstimate", "IsMetBy", "Key", "Kind", "Label", "LatestObservation", "LatestProgress", "Measure", "Measurements", "Nature", "OfWhich", "PartOf", "Per", "Period", "Progress", "Qualitative",
        "Quantity", "Range", "Rank", "RelativeTo", "RelativeToFact", "RelativeToIndicator", "Report", "Scope", "Section", "Sentence", "Source", "SourceUrl", "Statement", "Streak", "StreakUnit", "Term", "Text", "Unit",
        "Value",
    ];

    /// <summary>Members of every class.</summary>
    public static IReadOnlyCollection<string> Object => OfObject;

    /// <summary>Members of <see cref="ModelList{T}"/>, from which the lists of a report derive. <c>Item</c> is its indexer.</summary>
    public static IReadOnlyCollection<string> List { get; } = Set(["Count", "Find", "GetAt", "GetEnumerator", "Item", "TryGet"]);

    /// <summary>Members of <see cref="Fact"/> and of the classes that derive from it.</summary>
    public static IReadOnlyCollection<string> Fact { get; } = Set(OfFact);

    /// <summary>Members of <see cref="HexiModel.Indicator"/>.</summary>
    public static IReadOnlyCollection<string> Indicator { get; } = Set(
    [
        "Codes", "DesiredDirection", "EnglishName", "FactAt", "Facts", "Find", "Id", "Kind", "Name", "Observations", "OtherUnits", "Report",
        "Targets", "Unit",
    ]);

    /// <summary>Members of <see cref="HexiModel.Term"/> and <see cref="HexiModel.Programme"/>.</summary>
    public static IReadOnlyCollection<string> Term { get; } = Set(
    [
        "Aliases", "AnnouncedCounts", "Definition", "Facts", "FindPart", "Id", "IsPartial", "Items", "Mentions",
        "Number", "Parts", "Report", "Revisions", "Section", "Since", "Source", "Text",
    ]);

    /// <summary>Members of a report's own class.</summary>
    public static IReadOnlyCollection<string> ReportClass { get; } = Set(
    [
        "Actuals", "Assess", "Commitments", "CommitmentKeys", "Indicators", "Observations", "ObservationKeys", "Programmes", "Report", "Sections", "TargetKeys",
        "Targets", "Terms",
    ]);

    /// <summary>Names that a report's class cannot have: the namespaces that generated code is written with, the class of all indicators, and its own members.</summary>
    public static IReadOnlyCollection<string> ReportClassNames { get; } = Set(["HexiModel", "System", "Indicators", "Model", "Table", .. ReportClass]);

    private static HashSet<string> Set(IEnumerable<string> names) => new(names.Concat(OfObject), StringComparer.Ordinal);
}
