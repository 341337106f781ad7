using System.Collections.Immutable;
using System.Text;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>Fixes of marks written with the signs of Chinese text (全角符号): full-width brackets and stops, curly quotation marks.</summary>
internal static class HalfWidthFixes
{
    private const string Quotes = "“”„‟‘’'";
    private const int FirstFullWidth = 0xFF01;
    private const int LastFullWidth = 0xFF5E;
    private const int ToAscii = 0xFEE0;

    /// <summary>The brackets and braces of a span, all that are wrong.</summary>
    public static ImmutableArray<Fix> OfSpan(SyntaxTree tree, Diagnostic diagnostic)
    {
        string text = tree.File.Text;
        foreach (SpanSyntax span in tree.Blocks.SelectMany(block => block.Descendants()).Where(span => span.Span.Contains(diagnostic.Span)))
        {
            int brace = tree.Tokens.First(token => token.Kind == SyntaxTokenKind.Attributes && token.Span.End == span.Span.End).Span.Start;
            int[] signs = [span.Span.Start, brace - 1, brace, span.Span.End - 1];
            if (signs.Contains(diagnostic.Span.Start))
            {
                TextEdit[] edits = [.. signs.Where(sign => Narrow(text[sign]) != text[sign]).Select(sign => new TextEdit(new TextSpan(sign, 1), Narrow(text[sign]).ToString()))];
                return ImmutableArray.Create(Fix.Named(diagnostic, null, edits));
            }
        }

        return ImmutableArray<Fix>.Empty;
    }

    /// <summary>What is no attribute, where it is one in half-width signs.</summary>
    public static ImmutableArray<Fix> OfAttribute(SyntaxTree tree, Diagnostic diagnostic)
    {
        string written = diagnostic.Span.Of(tree.File.Text);
        if (written == "｛")
        {
            return OfSpan(tree, diagnostic);
        }

        return WhereRight(tree, diagnostic, new TextEdit(diagnostic.Span, Attributes(written)));
    }

    /// <summary>The colon of an entry of the front matter.</summary>
    public static ImmutableArray<Fix> OfEntry(SyntaxTree tree, Diagnostic diagnostic)
    {
        int colon = tree.File.Text.IndexOf('：', diagnostic.Span.Start, diagnostic.Span.Length);
        return colon < 0 ? ImmutableArray<Fix>.Empty : WhereRight(tree, diagnostic, new TextEdit(new TextSpan(colon, 1), ": "));
    }

    private static ImmutableArray<Fix> WhereRight(SyntaxTree tree, Diagnostic diagnostic, TextEdit edit)
    {
        SyntaxTree after = SyntaxTree.Parse(new SourceFile(tree.File.Path, FixApplier.Apply(tree.File.Text, [edit]), tree.File.Name));
        return after.Diagnostics.Length < tree.Diagnostics.Length ? Fix.Only(diagnostic, edit) : ImmutableArray<Fix>.Empty;
    }

    /// <summary>The words within quotation marks are a person's, and stay.</summary>
    private static string Attributes(string written)
    {
        StringBuilder attributes = new(written.Length);
        bool isQuoted = false;
        foreach (char c in written)
        {
            char narrow = Narrow(c);
            isQuoted ^= narrow == '"';
            attributes.Append(isQuoted && narrow != '"' ? c : narrow is ',' or ';' or '、' ? ' ' : narrow);
        }

        return attributes.ToString();
    }

    private static char Narrow(char c)
        => Quotes.IndexOf(c) >= 0 ? '"'
            : c == '\u3000' ? ' '
            : c >= FirstFullWidth && c <= LastFullWidth ? (char)(c - ToAscii)
            : c;
}
