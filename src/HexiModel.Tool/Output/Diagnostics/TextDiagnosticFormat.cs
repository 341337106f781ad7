using System.Globalization;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;
using HexiModel.Tool.Findings;
using HexiModel.Tool.Localisation;

namespace HexiModel.Tool.Output.Diagnostics;

/// <summary>Findings for people: each as a compiler prints it, with its line and a mark under the place.</summary>
internal sealed class TextDiagnosticFormat(Texts texts, Palette palette, int width) : IDiagnosticFormat
{
    private const string Gutter = " | ";
    private const char Mark = '^';

    /// <summary>Of more findings of one rule in one file people read the first, and the others hide what else is wrong.</summary>
    private const int MostOfRule = 20;

    /// <summary>How many are shown where there are more than that.</summary>
    private const int ShownOfRule = 5;

    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public bool LeavesNotesOut => false;

    /// <inheritdoc/>
    public void Write(CheckResult result, TextWriter writer)
    {
        Dictionary<(string, DiagnosticRule), int> counts = result.Shown.CountBy(finding => (finding.Diagnostic.File, finding.Diagnostic.Rule)).ToDictionary();
        Dictionary<(string, DiagnosticRule), int> written = [];
        foreach (Diagnostic diagnostic in result.Shown.Select(finding => finding.Diagnostic))
        {
            (string, DiagnosticRule) same = (diagnostic.File, diagnostic.Rule);
            int number = written[same] = written.GetValueOrDefault(same) + 1;
            if (counts[same] <= MostOfRule || number <= ShownOfRule)
            {
                WriteFinding(diagnostic, result, writer);
            }
            else if (number == ShownOfRule + 1)
            {
                string file = diagnostic.File.Length == 0 ? "" : VisibleText.Of(diagnostic.File) + ": ";
                writer.WriteLine(file + Paint(diagnostic, texts.FoldedFindings(counts[same] - ShownOfRule, diagnostic.Rule.Id)));
                writer.WriteLine();
            }
        }

        WriteSummary(result, writer);
    }

    private void WriteFinding(Diagnostic diagnostic, CheckResult result, TextWriter writer)
    {
        writer.WriteLine(DiagnosticLine.Of(diagnostic, texts.Culture, palette));
        if (result.Workspace.FindFile(diagnostic.File) is { } file)
        {
            WriteExcerpt(diagnostic, file, writer);
        }
    }

    private void WriteExcerpt(Diagnostic diagnostic, SourceFile file, TextWriter writer)
    {
        string line = file.GetLine(diagnostic.Start.Line);
        if (line.Length > 0)
        {
            string number = (diagnostic.Start.Line + 1).ToString(CultureInfo.InvariantCulture).PadLeft(6);
            int end = diagnostic.End.Line == diagnostic.Start.Line ? diagnostic.End.Character : line.Length;
            LineClip clip = LineClip.Cut(line, diagnostic.Start.Character, end, width - number.Length - Gutter.Length);
            writer.WriteLine(palette.Faint(number + Gutter) + (clip.Before + Paint(diagnostic, clip.Marked) + clip.After));
            writer.WriteLine(palette.Faint(new string(' ', number.Length) + Gutter)
                + new string(' ', clip.MarkIndent) + Paint(diagnostic, new string(Mark, clip.MarkWidth)));
        }

        writer.WriteLine();
    }

    private string Paint(Diagnostic diagnostic, string text) => palette.Of(diagnostic.Rule.Severity, text);

    private void WriteSummary(CheckResult result, TextWriter writer)
    {
        string summary = CheckSummary.Counts(result, texts);
        writer.WriteLine(result.Counts.Errors > 0 ? palette.Error(summary) : result.Counts.Warnings > 0 ? palette.Warning(summary) : palette.Strong(summary));
        foreach (string line in CheckSummary.Notes(result, texts).Concat(CheckSummary.Coverage(result, texts)))
        {
            writer.WriteLine(line);
        }
    }
}
