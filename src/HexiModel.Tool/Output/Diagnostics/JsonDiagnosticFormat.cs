using System.Globalization;
using HexiModel.Tool.Findings;

namespace HexiModel.Tool.Output.Diagnostics;

/// <summary>Findings for programs, as <c>docs/cli.md</c> describes them.</summary>
internal sealed class JsonDiagnosticFormat(CultureInfo culture) : IDiagnosticFormat
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public bool LeavesNotesOut => true;

    /// <inheritdoc/>
    public void Write(CheckResult result, TextWriter writer)
        => ToolJson.WriteDocument(CheckDocument.Of(result, culture), ToolJsonContext.ForDocuments.CheckDocument, writer);
}
