namespace HexiModel.Language.Drafting;

/// <summary>What a person knows of a text that is drafted. What is left out is read from the text.</summary>
/// <param name="ReportId">The id of the report; null for one made of the file's name.</param>
/// <param name="PlanYear">The year that the report plans; null for the one that the text names.</param>
/// <param name="Jurisdiction">The place that the report is of; null for the one that the text names.</param>
public sealed record DraftOptions(string? ReportId = null, int? PlanYear = null, string? Jurisdiction = null)
{
    /// <summary>The lines that are headings by the styles of a document, from 1, with their levels; null where nothing is known of styles.</summary>
    public IReadOnlyDictionary<int, int>? Headings { get; init; }
}
