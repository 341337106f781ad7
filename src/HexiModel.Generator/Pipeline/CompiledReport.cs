using HexiModel.Language.CSharp;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Generator.Pipeline;

/// <summary>A report as values: what is written into the project, and what was wrong.</summary>
/// <param name="Path">The report's file.</param>
/// <param name="HintName">What the names of its generated files begin with.</param>
/// <param name="Head">What is seen beside other reports; null where there is no code to write.</param>
/// <param name="Api">Its classes; null where there is no code to write.</param>
/// <param name="Table">Its data; null where there is no code to write.</param>
/// <param name="Text">Its official text with places; null where there is no code to write.</param>
/// <param name="Diagnostics">What is wrong.</param>
internal sealed record CompiledReport(
    string Path,
    string HintName,
    ReportHead? Head,
    ReportApi? Api,
    string? Table,
    string? Text,
    EquatableArray<Diagnostic> Diagnostics);
