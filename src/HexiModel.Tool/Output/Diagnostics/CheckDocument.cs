using System.Globalization;
using HexiModel.Tool.Findings;

namespace HexiModel.Tool.Output.Diagnostics;

/// <summary>What <c>hexi check --format json</c> writes. Other programs are built on its names.</summary>
/// <param name="Diagnostics">The findings that are asked for, in the order of files and places.</param>
/// <param name="Summary">How many there are of each severity, asked for or not.</param>
/// <param name="Coverage">How much of the numbers the annotation accounts for.</param>
internal sealed record CheckDocument(IReadOnlyList<CheckDiagnostic> Diagnostics, DiagnosticCounts Summary, CheckCoverage Coverage)
{
    /// <summary>The document of checked files, its messages in one language.</summary>
    public static CheckDocument Of(CheckResult result, CultureInfo culture) => new(
        [.. result.Shown.Select(finding => CheckDiagnostic.Of(finding.Diagnostic, culture))],
        result.Counts,
        CheckCoverage.Of(result.Workspace.Coverage));
}
