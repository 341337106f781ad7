using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>A change of a file: a stretch of it, and what shall stand there.</summary>
/// <param name="Span">The stretch; empty to insert.</param>
/// <param name="NewText">What shall stand there; empty to delete.</param>
public readonly record struct TextEdit(TextSpan Span, string NewText)
{
    /// <summary>Puts a text in at a position.</summary>
    internal static TextEdit Insert(int position, string text) => new(new TextSpan(position, 0), text);
}
