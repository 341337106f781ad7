using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.CSharp;

/// <summary>The names of a report's generated code.</summary>
/// <param name="Api">What can be generated; null where not even the report's class has a name.</param>
/// <param name="IdPlace">Where the report's id stands, for what is only seen beside other reports; null where it has none.</param>
/// <param name="Diagnostics">Ids that give no name, or one that is taken.</param>
internal sealed record NamedReport(ReportApi? Api, SourcePlace? IdPlace, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What is seen beside other reports; null where the report has no class.</summary>
    public ReportHead? Head => Api is not null && IdPlace is not null ? new ReportHead(Api.ReportId, Api.ClassName, IdPlace) : null;
}

/// <summary>What of a report is seen beside other reports.</summary>
/// <param name="ReportId">The report's id.</param>
/// <param name="ClassName">The name of its class.</param>
/// <param name="IdPlace">Where the id stands.</param>
public sealed record ReportHead(string ReportId, string ClassName, SourcePlace IdPlace);
