using System.Globalization;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Tool.Output.Diagnostics;

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
