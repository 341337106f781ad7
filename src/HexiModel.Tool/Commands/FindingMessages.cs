using HexiModel.Language.Diagnostics;
using HexiModel.Tool.Output;
using HexiModel.Tool.Output.Diagnostics;

namespace HexiModel.Tool.Commands;

/// <summary>Findings beside the data of another command than <c>check</c>: errors and warnings, a line each, as messages.</summary>
internal sealed class FindingMessages(CommandContext context)
{
    /// <summary>Writes them.</summary>
    /// <returns>Whether there are errors among them.</returns>
    public bool Write(IReadOnlyCollection<Diagnostic> findings)
    {
        Palette palette = new(context.Console.ColourError);
        foreach (Diagnostic finding in findings.Where(finding => finding.Rule.Severity != DiagnosticSeverity.Suggestion))
        {
            context.Console.Messages.WriteLine(DiagnosticLine.Of(finding, context.Texts.Culture, palette));
        }

        return findings.Any(finding => finding.Rule.Severity == DiagnosticSeverity.Error);
    }
}
