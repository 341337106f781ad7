using HexiModel.Tool.Findings;

namespace HexiModel.Tool.Output.Diagnostics;

/// <summary>A form in which <c>hexi check</c> gives its findings.</summary>
internal interface IDiagnosticFormat
{
    /// <summary>The word for it on the command line.</summary>
    string Name { get; }

    /// <summary>Whether it has no place for <see cref="CheckSummary.Notes"/>, so that they have to be said beside it.</summary>
    bool LeavesNotesOut { get; }

    /// <summary>Writes the findings that are asked for, and what all add up to.</summary>
    void Write(CheckResult result, TextWriter writer);
}
