using HexiModel.Language.Text;

namespace HexiModel.Tool.Drafting;

/// <summary>A text to draft from.</summary>
/// <param name="Text">The official text.</param>
/// <param name="Path">The path of its file: of a document, that of the text that is written beside it.</param>
/// <param name="Headings">The lines that have heading styles; null for a text, which has none.</param>
internal sealed record DraftSource(SourceFile Text, string Path, IReadOnlyDictionary<int, int>? Headings)
{
    /// <summary>Whether the text comes from a document, and is written by the draft.</summary>
    public bool IsFromDocument => Headings is not null;
}
