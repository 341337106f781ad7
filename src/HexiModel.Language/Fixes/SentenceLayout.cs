using System.Collections.Immutable;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>Lays paragraphs out with one sentence a line (一句一行), which makes changes of annotated files readable. Line ends inside a paragraph are no text.</summary>
public static class SentenceLayout
{
    private const string SentenceEnds = "。！？!?";
    private const string Closers = "”’」』）)》";

    /// <summary>The file laid out. Where marks are not whole, a line end may be more than layout: a file whose official text would change stays as it is.</summary>
    public static SourceFile Apply(SyntaxTree tree) => LaidOut(tree ?? throw new ArgumentNullException(nameof(tree)), chosen: null);

    /// <summary>The same for some of the paragraphs: those that a formatter has wrapped, and others that are named.</summary>
    internal static SourceFile ApplyToWrapped(SyntaxTree tree, Func<BlockSyntax, bool> others) => LaidOut(tree, block => others(block) || IsWrapped(tree, block));

    private static SourceFile LaidOut(SyntaxTree tree, Func<BlockSyntax, bool>? chosen)
    {
        SourceFile after = new(tree.File.Path, FixApplier.Apply(tree.File.Text, GetEdits(tree, chosen)), tree.File.Name);
        return Stripper.Strip(SyntaxTree.Parse(after)) == Stripper.Strip(tree) ? after : tree.File;
    }

    /// <summary>Whether a line ends within a sentence or within attributes.</summary>
    private static bool IsWrapped(SyntaxTree tree, BlockSyntax block)
    {
        int first = tree.Tokens.TakeWhile(token => token.Span.Start < block.Span.Start).Count();
        HashSet<int> breaks = [.. Breaks(tree, first, block.Span.End)];
        return tree.Tokens.Skip(first).TakeWhile(token => token.Span.Start < block.Span.End)
            .Any(token => (token.Kind == SyntaxTokenKind.Layout && !breaks.Contains(token.Span.End)) || HasLineEnd(tree, token));
    }

    private static bool HasLineEnd(SyntaxTree tree, SyntaxToken token)
        => token.Kind == SyntaxTokenKind.Attributes && token.Span.Of(tree.File.Text).Any(CharacterFacts.IsLineEnd);

    private static ImmutableArray<TextEdit> GetEdits(SyntaxTree tree, Func<BlockSyntax, bool>? chosen)
    {
        string newLine = tree.File.LineEnd;
        ImmutableArray<TextEdit>.Builder edits = ImmutableArray.CreateBuilder<TextEdit>();
        int token = 0;
        foreach (BlockSyntax block in tree.Blocks)
        {
            while (token < tree.Tokens.Length && tree.Tokens[token].Span.Start < block.Span.Start)
            {
                token++;
            }

            if (block is ParagraphSyntax && chosen?.Invoke(block) is not false)
            {
                HashSet<int> breaks = [.. Breaks(tree, token, block.Span.End)];
                AddEdits(tree, token, block.Span, breaks, newLine, edits);
            }
        }

        return edits.ToImmutable();
    }

    /// <summary>Behind the end of each sentence, and behind the marks that close there and the spaces that follow.</summary>
    private static IEnumerable<int> Breaks(SyntaxTree tree, int first, int end)
    {
        bool ended = false;
        foreach ((int position, char character) in Characters(tree, first, end))
        {
            bool isEnd = SentenceEnds.IndexOf(character) >= 0;
            bool belongs = isEnd || Closers.IndexOf(character) >= 0 || CharacterFacts.IsBlank(character);
            if (ended && !belongs)
            {
                yield return position;
            }

            ended = isEnd || (ended && belongs);
        }
    }

    /// <summary>The characters of the official text, each where it or its escape begins; a bracket that opens a span stands for what is in it.</summary>
    private static IEnumerable<(int Position, char Character)> Characters(SyntaxTree tree, int first, int end)
    {
        string text = tree.File.Text;
        for (int i = first; i < tree.Tokens.Length && tree.Tokens[i].Span.Start < end; i++)
        {
            SyntaxToken token = tree.Tokens[i];
            if (token.Kind == SyntaxTokenKind.Text)
            {
                for (int position = token.Span.Start; position < token.Span.End; position++)
                {
                    yield return (position, text[position]);
                }
            }
            else if (token.Kind is SyntaxTokenKind.Escape or SyntaxTokenKind.OpenBracket)
            {
                yield return (token.Span.Start, text[token.Span.End - 1]);
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

            if (HasLineEnd(tree, token))
            {
                edits.AddRange(LineEnds(tree.File.Text, token.Span).Select(span => new TextEdit(span, " ")));
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

    /// <summary>The line ends of attributes with the blanks around them. Values hold none.</summary>
    private static IEnumerable<TextSpan> LineEnds(string text, TextSpan attributes)
    {
        for (int position = attributes.Start; position < attributes.End; position++)
        {
            if (CharacterFacts.IsLineEnd(text[position]))
            {
                int start = CharacterFacts.StartOfBlanks(text, position, attributes.Start);
                while (position < attributes.End && (CharacterFacts.IsLineEnd(text[position]) || CharacterFacts.IsBlank(text[position])))
                {
                    position++;
                }

                yield return TextSpan.FromBounds(start, position);
            }
        }
    }

    /// <summary>A line that begins with <c># </c> would no longer be text.</summary>
    private static bool WouldBeHeading(string text, int position, int end) => new LineSpan(position, end, end).HeadingLevel(text) > 0;
}
