using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Fixes;

/// <summary>Fixes of paragraphs that end elsewhere than those of the official text.</summary>
internal static class ParagraphFixes
{
    /// <summary>The blank line before a paragraph, and before the marks that it begins with. A span over the end of a paragraph has to be divided by a person.</summary>
    public static ImmutableArray<Fix> Split(SyntaxTree tree, Diagnostic diagnostic)
    {
        int position = diagnostic.Span.Start;
        foreach (SyntaxToken token in tree.Tokens.Where(token => token.Span.Start < diagnostic.Span.Start).Reverse())
        {
            if (token.Kind != SyntaxTokenKind.OpenBracket || token.Span.End != position)
            {
                break;
            }

            position = token.Span.Start;
        }

        bool isInSpan = tree.Blocks.SelectMany(block => block.Descendants()).Any(span => span.Span.Start < position && span.Span.End > position);
        bool beginsLine = position > 0 && CharacterFacts.IsLineEnd(tree.File.Text[position - 1]);
        string lineEnd = tree.File.LineEnd;
        return isInSpan
            ? ImmutableArray<Fix>.Empty
            : Changed(diagnostic, TextEdit.Insert(position, beginsLine ? lineEnd : lineEnd + lineEnd));
    }

    /// <summary>One line end for the blank lines before a block that goes on with the paragraph before it.</summary>
    public static ImmutableArray<Fix> Join(SyntaxTree tree, Diagnostic diagnostic)
    {
        SyntaxToken blank = tree.Tokens.LastOrDefault(token => token.Kind == SyntaxTokenKind.BlankLines && token.Span.End <= diagnostic.Span.Start);
        bool isBetweenParagraphs = tree.Blocks.Count(block => block is ParagraphSyntax && (block.Span.End == blank.Span.Start || block.Span.Start == blank.Span.End)) == 2;
        return isBetweenParagraphs ? Changed(diagnostic, new TextEdit(blank.Span, tree.File.LineEnd)) : ImmutableArray<Fix>.Empty;
    }

    private static ImmutableArray<Fix> Changed(Diagnostic diagnostic, TextEdit edit) => ImmutableArray.Create(Fix.Named(diagnostic, null, edit) with { MovesBreaks = true });
}
