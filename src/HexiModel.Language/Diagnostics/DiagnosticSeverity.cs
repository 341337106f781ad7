namespace HexiModel.Language.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth a look; nothing is wrong.</summary>
    Suggestion,

    /// <summary>Probably wrong; the model is built all the same.</summary>
    Warning,

    /// <summary>Wrong: what it concerns is left out of the model.</summary>
    Error,
}
