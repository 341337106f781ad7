using System.Collections.Immutable;
using System.Text;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>Builds the content of one heading or paragraph: its spans, its tokens and its official text.</summary>
internal sealed class InlineReader
{
    private readonly SourceFile _file;
    private readonly string _text;
    private readonly ImmutableArray<SyntaxToken>.Builder _tokens;
    private readonly BracketMatcher _marks;
    private readonly StringBuilder _official = new();
    private readonly ImmutableArray<OfficialText.Piece>.Builder _pieces = ImmutableArray.CreateBuilder<OfficialText.Piece>();
    private readonly Stack<OpenSpan> _spans = new();
    private readonly DiagnosticBag _diagnostics;
    private ImmutableArray<InlineSyntax>.Builder _content = ImmutableArray.CreateBuilder<InlineSyntax>();
    private int _runStart;
    private int _runOfficial;

    public InlineReader(SourceFile file, DiagnosticBag diagnostics, ImmutableArray<SyntaxToken>.Builder tokens)
    {
        _file = file;
        _text = file.Text;
        _diagnostics = diagnostics;
        _tokens = tokens;
        _marks = new BracketMatcher(file, diagnostics);
    }

    /// <summary>The attributes of the heading; those of a paragraph are empty.</summary>
    public AttributesSyntax HeadingAttributes => _marks.Heading ?? AttributesSyntax.None;

    /// <summary>Reads the content between two positions.</summary>
    public (ImmutableArray<InlineSyntax> Content, OfficialText Text) Read(int start, int end, bool isHeading)
    {
        _marks.Match(start, end, isHeading);
        int position = _runStart = start;
        while (position < end)
        {
            position = Step(position, end);
        }

        Flush(end);
        return (_content.ToImmutable(), new OfficialText(_official.ToString(), _pieces.ToImmutable()));
    }

    private int Step(int position, int end)
    {
        char c = _text[position];
        if (c == '\\' && position + 1 < end && CharacterFacts.IsAsciiPunctuation(_text[position + 1]))
        {
            return Escape(position);
        }

        if (CharacterFacts.IsLineEnd(c))
        {
            int next = LineSpan.At(_text, position).Next;
            return Mark(SyntaxTokenKind.Layout, position, next);
        }

        if (c is '[' or '［' && _marks.ByOpen.TryGetValue(position, out BracketMatch? opened))
        {
            return Open(opened);
        }

        if (c is ']' or '］' or '{' && _marks.ByClose.TryGetValue(position, out BracketMatch? closed))
        {
            return Close(closed);
        }

        if (c == '{' && _marks.Detached.TryGetValue(position, out TextSpan detached))
        {
            return IsHeadingAttributes(detached) ? HeadingEnd(detached, end) : Mark(SyntaxTokenKind.Attributes, position, detached.End);
        }

        return position + 1;
    }

    private bool IsHeadingAttributes(TextSpan span) => _marks.Heading is { } heading && heading.Span == span;

    /// <summary>White space between a heading's words and its attributes is layout, and so is what follows.</summary>
    private int HeadingEnd(TextSpan attributes, int end)
    {
        int words = CharacterFacts.StartOfBlanks(_text, attributes.Start, _runStart);
        Mark(SyntaxTokenKind.Layout, words, attributes.Start);
        Mark(SyntaxTokenKind.Attributes, attributes.Start, attributes.End);
        return Mark(SyntaxTokenKind.Layout, attributes.End, end);
    }

    private int Escape(int position)
    {
        Flush(position);
        _tokens.Add(new SyntaxToken(SyntaxTokenKind.Escape, new TextSpan(position, 2)));
        _runStart = position + 1;
        AppendRun(position + 2);
        return position + 2;
    }

    /// <summary>Ends the run of text before a mark and takes the mark as a token.</summary>
    private int Mark(SyntaxTokenKind kind, int start, int end)
    {
        Flush(start);
        if (end > start)
        {
            _tokens.Add(new SyntaxToken(kind, TextSpan.FromBounds(start, end)));
        }

        _runStart = end;
        return end;
    }

    private int Open(BracketMatch match)
    {
        int next = Mark(SyntaxTokenKind.OpenBracket, match.Open, match.Open + 1);
        if (!match.IsTooDeep)
        {
            _spans.Push(new OpenSpan(_content, _official.Length));
            _content = ImmutableArray.CreateBuilder<InlineSyntax>();
        }

        return next;
    }

    private int Close(BracketMatch match)
    {
        Mark(SyntaxTokenKind.CloseBracket, match.Close, match.Close + (_text[match.Close] is ']' or '］' ? 1 : 0));
        int next = Mark(SyntaxTokenKind.Attributes, match.AttributesToken.Start, match.AttributesToken.End);
        if (match.IsTooDeep)
        {
            return next;
        }

        OpenSpan opened = _spans.Pop();
        TextSpan official = TextSpan.FromBounds(opened.Official, _official.Length);
        SpanSyntax span = new(TextSpan.FromBounds(match.Open, next), official, _content.ToImmutable(), match.Attributes);
        if (official.IsEmpty)
        {
            _diagnostics.Report(Rules.EmptySpan, _file, span.Span);
        }

        _content = opened.Content;
        _content.Add(span);
        return next;
    }

    /// <summary>Ends a run of plain text.</summary>
    private void Flush(int end)
    {
        if (end <= _runStart)
        {
            return;
        }

        _tokens.Add(new SyntaxToken(SyntaxTokenKind.Text, TextSpan.FromBounds(_runStart, end)));
        AppendRun(end);
    }

    private void AppendRun(int end)
    {
        _runOfficial = _official.Length;
        _pieces.Add(new OfficialText.Piece(_runOfficial, _runStart));
        _official.Append(_text, _runStart, end - _runStart);
        _content.Add(new TextSyntax(TextSpan.FromBounds(_runStart, end), TextSpan.FromBounds(_runOfficial, _official.Length)));
        _runStart = end;
    }

    /// <summary>A span whose end is not reached: what stood before it, and where its official text begins.</summary>
    private readonly record struct OpenSpan(ImmutableArray<InlineSyntax>.Builder Content, int Official);
}
