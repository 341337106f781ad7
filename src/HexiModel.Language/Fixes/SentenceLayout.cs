using System.Collections.Immutable;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>Lays paragraphs out with one sentence a line (一句一行), which makes changes of annotated files readable. Line ends inside a paragraph are no text.</summary>
public static class SentenceLayout
{
    private const string SentenceEnds = "。！？!?";
    private const string Closers = "”’」』）)》";

    /// <summary>The edits that lay a file out; none where it is laid out already.</summary>
    public static ImmutableArray<TextEdit> GetEdits(SyntaxTree tree)
    {
        _ = tree ?? throw new ArgumentNullException(nameof(tree));
        string newLine = tree.File.Text.Contains("\r\n") ? "\r\n" : "\n";
        ImmutableArray<TextEdit>.Builder edits = ImmutableArray.CreateBuilder<TextEdit>();
        int token = 0;
        foreach (BlockSyntax block in tree.Blocks)
        {
            while (token < tree.Tokens.Length && tree.Tokens[token].Span.Start < block.Span.Start)
            {
                token++;
            }

            if (block is ParagraphSyntax)
            {
                HashSet<int> breaks = [.. Breaks(tree, token, block.Span.End)];
                AddEdits(tree, token, block.Span, breaks, newLine, edits);
            }
        }

        return edits.ToImmutable();
    }

    /// <summary>Behind the end of each sentence, and behind the marks that close there.</summary>
    private static IEnumerable<int> Breaks(SyntaxTree tree, int first, int end)
    {
        bool ended = false;
        for (int i = first; i < tree.Tokens.Length && tree.Tokens[i].Span.Start < end; i++)
        {
            SyntaxToken token = tree.Tokens[i];
            if (token.Kind is SyntaxTokenKind.Text or SyntaxTokenKind.Escape)
            {
                for (int position = token.Span.Start; position < token.Span.End; position++)
                {
                    char c = tree.File.Text[position];
                    bool closes = ended && Closers.IndexOf(c) >= 0;
                    if (ended && !closes && SentenceEnds.IndexOf(c) < 0)
                    {
                        yield return position;
                        ended = false;
                    }

                    ended = closes || SentenceEnds.IndexOf(c) >= 0;
                }
            }
            else if (token.Kind == SyntaxTokenKind.OpenBracket && ended)
            {
                yield return token.Span.Start;
                ended = false;
            }
        }
    }

    private static void AddEdits(
        SyntaxTree tree, int first, TextSpan block, HashSet<int> breaks, string newLine, ImmutableArray<TextEdit>.Builder edits)
    {
        for (int i = first; i < tree.Tokens.Length && tree.Tokens[i].Span.Start < block.End; i++)
        {
            SyntaxToken token = tree.Tokens[i];
            if (token.Kind == SyntaxTokenKind.Layout)
            {
                if (!breaks.Remove(token.Span.End))
                {
                    edits.Add(new TextEdit(token.Span, ""));
                }

                continue;
            }

            for (int position = token.Span.Start; position < token.Span.End; position++)
            {
                if (position > block.Start && breaks.Contains(position) && !WouldBeHeading(tree.File.Text, position, block.End))
                {
                    edits.Add(new TextEdit(new TextSpan(position, 0), newLine));
                }
            }
        }
    }

    /// <summary>A line that begins with <c># </c> would no longer be text.</summary>
    private static bool WouldBeHeading(string text, int position, int end) => new LineSpan(position, end, end).HeadingLevel(text) > 0;
}
