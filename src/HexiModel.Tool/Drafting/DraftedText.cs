using HexiModel.Language.Drafting;
using HexiModel.Language.Text;

namespace HexiModel.Tool.Drafting;

/// <summary>The draft of a text, and the folder that its files go to.</summary>
/// <param name="Source">The text that was given.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Folder">The folder.</param>
internal sealed record DraftedText(DraftSource Source, ReportDraft Draft, string Folder)
{
    /// <summary>The text's path, as the user wrote it.</summary>
    public string Path => Source.Path;

    /// <summary>The files to write, under their names in the folder. The official text is among them where it is not there already.</summary>
    public IEnumerable<(string Path, string Text)> Files
        => new[] { Draft.Report, Draft.Glossary, Draft.Catalogue, Draft.Official ?? (IsToWrite ? new SourceFile(System.IO.Path.GetFileName(Path), Source.Text.Text) : null) }
            .OfType<SourceFile>()
            .Select(file => (System.IO.Path.Combine(Folder, file.Name), file.Text));

    private bool IsToWrite => Source.IsFromDocument || System.IO.Path.GetFullPath(System.IO.Path.Combine(Folder, System.IO.Path.GetFileName(Path))) != System.IO.Path.GetFullPath(Path);
}
