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
