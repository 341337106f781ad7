namespace HexiModel.Language.Naming;

/// <summary>What of a report is seen beside other reports.</summary>
/// <param name="ReportId">The report's id.</param>
/// <param name="ClassName">The name of its class.</param>
/// <param name="IdPlace">Where the id stands.</param>
public sealed record ReportHead(string ReportId, string ClassName, SourcePlace IdPlace);
