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

    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public bool LeavesNotesOut => false;

    /// <inheritdoc/>
    public void Write(CheckResult result, TextWriter writer)
    {
        foreach (Diagnostic diagnostic in result.Shown.Select(finding => finding.Diagnostic))
        {
            writer.WriteLine(DiagnosticLine.Of(diagnostic, texts.Culture, palette));
            if (result.Workspace.FindFile(diagnostic.File) is { } file)
            {
                WriteExcerpt(diagnostic, file, writer);
            }
        }

        WriteSummary(result, writer);
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
