using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>Fixes of marks that are not whole.</summary>
internal static class MarkFixes
{
    /// <summary>The way in which a lone bracket is official text.</summary>
    public const string Text = "text";

    /// <summary>The brace that closes the attributes, where the reader took them to end.</summary>
    public static ImmutableArray<Fix> Close(SyntaxTree tree, Diagnostic diagnostic)
    {
        if (diagnostic.Span.End <= tree.File.Text.Length && diagnostic.Span.Of(tree.File.Text) == "｝")
        {
            return Fix.Only(diagnostic, new TextEdit(diagnostic.Span, "}"));
        }

        // At the very end of a file there is no character behind the block for the diagnostic to point to.
        TextSpan block = tree.Tokens
            .Where(token => token.Kind == SyntaxTokenKind.Attributes && token.Span.End >= diagnostic.Span.Start && token.Span.End <= diagnostic.Span.End)
            .Select(token => token.Span)
            .FirstOrDefault(span => span.End == diagnostic.Span.Start || span.End == tree.File.Text.Length);
        return block.IsEmpty ? ImmutableArray<Fix>.Empty : Fix.Only(diagnostic, TextEdit.Insert(block.End, "}"));
    }

    /// <summary>Takes out the space between a bracket and its attributes.</summary>
    public static ImmutableArray<Fix> Attach(SyntaxTree tree, Diagnostic diagnostic)
    {
        int start = CharacterFacts.StartOfBlanks(tree.File.Text, diagnostic.Span.Start, 0);
        bool isApart = start < diagnostic.Span.Start
            && tree.Blocks.SelectMany(block => block.Descendants()).Any(span => span.Attributes.Span == diagnostic.Span);
        return isApart
            ? Fix.Only(diagnostic, new TextEdit(TextSpan.FromBounds(start, diagnostic.Span.Start), ""))
            : ImmutableArray<Fix>.Empty;
    }

    /// <summary>The sign of a heading, or those of a span. Where signs of another form come in pairs, only a person sees where the other one stands.</summary>
    public static ImmutableArray<Fix> Rewrite(SyntaxTree tree, Diagnostic diagnostic)
        => diagnostic.Arguments[0].Trim().All(c => c is '#' or '＃')
            ? Fix.Only(diagnostic, new TextEdit(diagnostic.Span, diagnostic.Arguments[1]))
            : HalfWidthFixes.OfSpan(tree, diagnostic);

    /// <summary>A lone bracket is half of a mark, and only a person knows the other half, or official text; with attributes behind it it is no text.</summary>
    public static ImmutableArray<Fix> Escape(SyntaxTree tree, Diagnostic diagnostic)
    {
        int behind = diagnostic.Span.End;
        bool hasAttributes = behind < tree.File.Text.Length && tree.File.Text[behind] == '{';
        return hasAttributes
            ? ImmutableArray<Fix>.Empty
            : ImmutableArray.Create(Fix.Named(diagnostic, Text, TextEdit.Insert(diagnostic.Span.Start, "\\")));
    }

    /// <summary>The fence behind the last line that the reader took for an entry.</summary>
    public static ImmutableArray<Fix> CloseFrontMatter(SyntaxTree tree, Diagnostic diagnostic)
    {
        int end = tree.FrontMatter.Span.End;
        string newLine = tree.File.LineEnd;
        bool beginsLine = end > 0 && CharacterFacts.IsLineEnd(tree.File.Text[end - 1]);
        return Fix.Only(diagnostic, TextEdit.Insert(end, (beginsLine ? "" : newLine) + "---" + newLine + newLine));
    }
}
