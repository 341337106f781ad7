using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Tool.Input;
using HexiModel.Tool.Output.Diagnostics;

namespace HexiModel.Tool.Findings;

/// <summary>What a check found.</summary>
/// <param name="Workspace">What was checked.</param>
/// <param name="Findings">What is wrong, in the order of files and places, without what a baseline knows.</param>
/// <param name="Minimum">The least severity that is asked for.</param>
/// <param name="Baseline">The baseline; null where there is none.</param>
internal sealed record CheckResult(Workspace Workspace, ImmutableArray<Finding> Findings, DiagnosticSeverity Minimum, BaselineMatch? Baseline)
{
    /// <summary>The findings that are asked for.</summary>
    public ImmutableArray<Finding> Shown { get; } = [.. Findings.Where(finding => finding.Diagnostic.Rule.Severity >= Minimum)];

    /// <summary>How many findings there are of each severity, shown or not.</summary>
    public DiagnosticCounts Counts { get; } = DiagnosticCounts.Of([.. Findings.Select(finding => finding.Diagnostic)]);

    /// <summary>How many files have findings, shown or not.</summary>
    public int FileCount => Findings.Select(finding => finding.Diagnostic.File).Distinct().Count();
}
