using System.Globalization;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;
using HexiModel.Tool.Input;
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
    public void Write(Workspace workspace, TextWriter writer)
    {
        foreach (Diagnostic diagnostic in workspace.Diagnostics)
        {
            writer.WriteLine(DiagnosticLine.Of(diagnostic, texts.Culture, palette));
            if (workspace.FindFile(diagnostic.File) is { } file)
            {
                WriteExcerpt(diagnostic, file, writer);
            }
        }

        WriteSummary(workspace, writer);
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

    private string Paint(Diagnostic diagnostic, string text) => diagnostic.Rule.Severity switch
    {
        DiagnosticSeverity.Error => palette.Error(text),
        DiagnosticSeverity.Warning => palette.Warning(text),
        _ => palette.Notice(text),
    };

    private void WriteSummary(Workspace workspace, TextWriter writer)
    {
        DiagnosticCounts counts = DiagnosticCounts.Of(workspace.Diagnostics);
        string summary = texts.CheckSummary(counts, workspace.Diagnostics.Select(diagnostic => diagnostic.File).Distinct().Count());
        string painted = counts.Errors > 0 ? palette.Error(summary) : counts.Warnings > 0 ? palette.Warning(summary) : palette.Strong(summary);
        writer.WriteLine(painted);
        if (workspace.Coverage.Quantities > 0)
        {
            writer.WriteLine(texts.CoverageSummary(workspace.Coverage));
        }
    }
}
