using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>Values of the front matter that a formatter has folded into several lines, as YAML allows it and the language does not.</summary>
internal static class FoldedValues
{
    /// <summary>One line again. It answers the first of the lines; with that the others are gone.</summary>
    public static ImmutableArray<Fix> Unfold(SyntaxTree tree, Diagnostic diagnostic)
    {
        SourceFile file = tree.File;
        List<TextEdit> edits = [];
        int first = diagnostic.Start.Line;
        for (int line = first; first > 0 && !IsFolded(file, first - 1) && IsFolded(file, line); line++)
        {
            int before = file.GetPosition(new LinePosition(line - 1, file.GetLine(line - 1).TrimEnd().Length));
            int words = file.GetPosition(new LinePosition(line, IndentOf(file, line)));
            edits.Add(new TextEdit(TextSpan.FromBounds(before, words), " "));
        }

        return edits.Count == 0 ? ImmutableArray<Fix>.Empty : ImmutableArray.Create(Fix.Named(diagnostic, null, [.. edits]));
    }

    private static bool IsFolded(SourceFile file, int line) => IndentOf(file, line) > 0 && file.GetLine(line).Trim().Length > 0;

    private static int IndentOf(SourceFile file, int line) => line < file.LineCount ? file.GetLine(line).TakeWhile(CharacterFacts.IsBlank).Count() : 0;
}
