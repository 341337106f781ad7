using System.Globalization;
using HexiModel.Language.Diagnostics;
using HexiModel.Tool.Findings;
using HexiModel.Tool.Localisation;

namespace HexiModel.Tool.Output.Diagnostics;

/// <summary>Findings as commands that GitHub's runner reads from a log and shows beside the changed lines.</summary>
/// <param name="texts">What the command says.</param>
/// <param name="root">The folder that the runner sees paths from.</param>
internal sealed class GitHubDiagnosticFormat(Texts texts, SourceRoot root) : IDiagnosticFormat
{
    /// <inheritdoc/>
    public string Name => "github";

    /// <inheritdoc/>
    public bool LeavesNotesOut => false;

    /// <inheritdoc/>
    public void Write(CheckResult result, TextWriter writer)
    {
        foreach (Diagnostic diagnostic in result.Shown.Select(finding => finding.Diagnostic))
        {
            writer.WriteLine(CommandOf(diagnostic));
        }

        foreach (string line in CheckSummary.Notes(result, texts).Concat(CheckSummary.Coverage(result, texts)).Append(CheckSummary.Counts(result, texts)))
        {
            // A line that began with a path of the user's could itself be read as a command.
            writer.WriteLine(VisibleText.Of(line));
        }
    }

    /// <summary><c>::error file=a.report.md,line=1,col=2,endLine=1,endColumn=4,title=HEXI1001::message</c>.</summary>
    private string CommandOf(Diagnostic diagnostic)
    {
        IEnumerable<string> properties = Place(diagnostic).Append("title=" + diagnostic.Rule.Id);
        string message = VisibleText.Of(diagnostic.GetMessage(texts.Culture));
        return $"::{LevelOf(diagnostic.Rule.Severity)} {string.Join(',', properties)}::{EscapeData(message)}";
    }

    private IEnumerable<string> Place(Diagnostic diagnostic)
    {
        if (diagnostic.File.Length == 0)
        {
            yield break;
        }

        // The runner shows nothing beside a file that is not in the repository.
        yield return "file=" + EscapeProperty(root.Contains(diagnostic.File) ? root.RelativePath(diagnostic.File) : diagnostic.File);
        yield return Number("line", diagnostic.Start.Line);
        if (diagnostic.Start.Line == diagnostic.End.Line)
        {
            // GitHub takes columns only where both ends are on one line.
            yield return Number("col", diagnostic.Start.Character);
        }

        yield return Number("endLine", diagnostic.End.Line);
        if (diagnostic.Start.Line == diagnostic.End.Line)
        {
            yield return Number("endColumn", diagnostic.End.Character);
        }
    }

    private static string Number(string name, int zeroBased) => name + "=" + (zeroBased + 1).ToString(CultureInfo.InvariantCulture);

    private static string LevelOf(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Suggestion ? "notice" : SeverityWords.Of(severity);

    private static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
