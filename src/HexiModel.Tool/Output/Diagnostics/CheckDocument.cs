using System.Globalization;
using HexiModel.Tool.Input;

namespace HexiModel.Tool.Output.Diagnostics;

/// <summary>What <c>hexi check --format json</c> writes. Other programs are built on its names.</summary>
/// <param name="Diagnostics">The findings, in the order of files and places.</param>
/// <param name="Summary">How many there are of each severity.</param>
/// <param name="Coverage">How much of the numbers the annotation accounts for.</param>
internal sealed record CheckDocument(IReadOnlyList<CheckDiagnostic> Diagnostics, DiagnosticCounts Summary, CheckCoverage Coverage)
{
    /// <summary>The document of checked files, its messages in one language.</summary>
    public static CheckDocument Of(Workspace workspace, CultureInfo culture) => new(
        [.. workspace.Diagnostics.Select(diagnostic => CheckDiagnostic.Of(diagnostic, culture))],
        DiagnosticCounts.Of(workspace.Diagnostics),
        CheckCoverage.Of(workspace.Coverage));
}
