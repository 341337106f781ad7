using System.Globalization;
using HexiModel.Language.Diagnostics;
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

/// <summary>What <c>hexi check --format json</c> writes. Other programs are built on its names.</summary>
/// <param name="Diagnostics">The findings that are asked for, in the order of files and places.</param>
/// <param name="Summary">How many there are of each severity, asked for or not.</param>
/// <param name="Coverage">How much of the numbers the annotation accounts for.</param>
internal sealed record CheckDocument(IReadOnlyList<CheckDiagnostic> Diagnostics, DiagnosticCounts Summary, Coverage Coverage)
{
    /// <summary>The document of checked files, its messages in one language.</summary>
    public static CheckDocument Of(CheckResult result, CultureInfo culture) => new(
        [.. result.Shown.Select(finding => CheckDiagnostic.Of(finding.Diagnostic, culture))],
        result.Counts,
        result.Workspace.Coverage);
}

/// <summary>A finding in JSON.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>suggestion</c>.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="File">The file; empty where none is concerned.</param>
/// <param name="Line">The 1-based line where the place starts.</param>
/// <param name="Column">The 1-based UTF-16 column where it starts.</param>
/// <param name="EndLine">The 1-based line where it ends.</param>
/// <param name="EndColumn">The 1-based UTF-16 column behind its last code unit.</param>
internal sealed record CheckDiagnostic(string Id, string Severity, string Message, string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The finding, its message in one language.</summary>
    public static CheckDiagnostic Of(Diagnostic diagnostic, CultureInfo culture) => new(
        diagnostic.Rule.Id,
        SeverityWords.Of(diagnostic.Rule.Severity),
        diagnostic.GetMessage(culture),
        diagnostic.File,
        diagnostic.Start.Line + 1,
        diagnostic.Start.Character + 1,
        diagnostic.End.Line + 1,
        diagnostic.End.Character + 1);
}
