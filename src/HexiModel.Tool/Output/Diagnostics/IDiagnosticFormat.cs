using HexiModel.Tool.Input;

namespace HexiModel.Tool.Output.Diagnostics;

/// <summary>A form in which <c>hexi check</c> gives its findings.</summary>
internal interface IDiagnosticFormat
{
    /// <summary>The word for it on the command line.</summary>
    string Name { get; }

    /// <summary>Writes all findings and what they add up to.</summary>
    void Write(Workspace workspace, TextWriter writer);
}
