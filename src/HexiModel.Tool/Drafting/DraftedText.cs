using HexiModel.Language.Drafting;
using HexiModel.Language.Text;

namespace HexiModel.Tool.Drafting;

/// <summary>The draft of a text, and the folder that its files go to.</summary>
/// <param name="Path">The text's path, as the user wrote it.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Folder">The folder.</param>
/// <param name="Given">The text that was given.</param>
internal sealed record DraftedText(string Path, ReportDraft Draft, string Folder, SourceFile Given)
{
    /// <summary>The files to write, under their names in the folder. The official text is among them where it is not there already.</summary>
    public IEnumerable<(string Path, string Text)> Files
        => new[] { Draft.Report, Draft.Glossary, Draft.Catalogue, Draft.Official ?? (IsElsewhere ? new SourceFile(System.IO.Path.GetFileName(Path), Given.Text) : null) }
            .OfType<SourceFile>()
            .Select(file => (System.IO.Path.Combine(Folder, file.Name), file.Text));

    private bool IsElsewhere => System.IO.Path.GetFullPath(System.IO.Path.Combine(Folder, System.IO.Path.GetFileName(Path))) != System.IO.Path.GetFullPath(Path);
}
