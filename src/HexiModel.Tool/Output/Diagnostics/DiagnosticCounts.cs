using HexiModel.Language.Diagnostics;

namespace HexiModel.Tool.Output.Diagnostics;

/// <summary>How many findings there are of each severity.</summary>
internal sealed record DiagnosticCounts(int Errors, int Warnings, int Suggestions)
{
    /// <summary>Counts findings.</summary>
    public static DiagnosticCounts Of(IReadOnlyCollection<Diagnostic> diagnostics)
        => new(Count(diagnostics, DiagnosticSeverity.Error), Count(diagnostics, DiagnosticSeverity.Warning), Count(diagnostics, DiagnosticSeverity.Suggestion));

    private static int Count(IReadOnlyCollection<Diagnostic> diagnostics, DiagnosticSeverity severity)
        => diagnostics.Count(diagnostic => diagnostic.Rule.Severity == severity);
}
