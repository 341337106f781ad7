using HexiModel.Language.Diagnostics;

namespace HexiModel.Tool.Output.Diagnostics;

/// <summary>The words of severities. They are the same in every language: other programs look for them.</summary>
internal static class SeverityWords
{
    /// <summary>The word of a severity.</summary>
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "suggestion",
    };
}

/// <summary>How many findings there are of each severity.</summary>
internal sealed record DiagnosticCounts(int Errors, int Warnings, int Suggestions)
{
    /// <summary>Counts findings.</summary>
    public static DiagnosticCounts Of(IReadOnlyCollection<Diagnostic> diagnostics)
        => new(Count(diagnostics, DiagnosticSeverity.Error), Count(diagnostics, DiagnosticSeverity.Warning), Count(diagnostics, DiagnosticSeverity.Suggestion));

    private static int Count(IReadOnlyCollection<Diagnostic> diagnostics, DiagnosticSeverity severity)
        => diagnostics.Count(diagnostic => diagnostic.Rule.Severity == severity);
}
