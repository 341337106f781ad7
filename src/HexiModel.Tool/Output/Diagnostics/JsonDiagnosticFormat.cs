using System.Globalization;
using HexiModel.Tool.Input;

namespace HexiModel.Tool.Output.Diagnostics;

/// <summary>Findings for programs, as <c>docs/cli.md</c> describes them.</summary>
internal sealed class JsonDiagnosticFormat(CultureInfo culture) : IDiagnosticFormat
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public void Write(Workspace workspace, TextWriter writer)
        => ToolJson.WriteDocument(CheckDocument.Of(workspace, culture), ToolJsonContext.ForDocuments.CheckDocument, writer);
}
