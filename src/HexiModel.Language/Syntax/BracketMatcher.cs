using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>
/// Finds the marks of a heading or paragraph: brackets with attributes behind them. One pass; brackets without attributes are official
/// text, and whatever looks like a failed attempt at a mark is said.
/// </summary>
internal sealed partial class BracketMatcher(SourceFile file, DiagnosticBag diagnostics)
{
    /// <summary>The deepest that spans may be nested.</summary>
    public const int MaximumDepth = 8;

    private readonly string _text = file.Text;
    private readonly AttributeReader _attributes = new(file, diagnostics);
    private readonly List<OpenBracket> _open = [];

    /// <summary>Full-width brackets that are open: official text, unless attributes follow the bracket that closes them.</summary>
    private readonly Stack<int> _fullWidth = new();
    private bool _saidTooDeep;
    private int _countedFrom;
    private int _lastBrace = -1;
    private int _partnersAhead;

    /// <summary>The spans, by the position of their <c>[</c>.</summary>
    public Dictionary<int, BracketMatch> ByOpen { get; } = [];

    /// <summary>The spans, by the position of their <c>]</c>, or of the <c>{</c> where that is missing.</summary>
    public Dictionary<int, BracketMatch> ByClose { get; } = [];

    /// <summary>Attribute blocks that belong to no bracket, by position: marks, not text.</summary>
    public Dictionary<int, TextSpan> Detached { get; } = [];

    /// <summary>The attributes of the heading; null for paragraphs and headings without.</summary>
    public AttributesSyntax? Heading { get; private set; }

    /// <summary>Reads a block.</summary>
    /// <param name="start">Where its content begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isHeading">A block of attributes at the end is the heading's own.</param>
    public void Match(int start, int end, bool isHeading)
    {
        int position = start;
        _countedFrom = start;
        _partnersAhead = CountPartners(start, end);
        while (position < end)
        {
            switch (_text[position])
            {
                case '\\' when position + 1 < end && CharacterFacts.IsAsciiPunctuation(_text[position + 1]):
                    position += 2;
                    break;
                case '[':
                    _open.Add(new OpenBracket(position, 0, null));
                    position++;
                    break;
                case ']':
                    OpenFullWidth(position, end);
                    position = Close(position, end, isHeading);
                    break;
                case '［':
                    _fullWidth.Push(position);
                    position++;
                    break;
                case '］':
                    position = CloseFullWidth(position, end);
                    break;
                case '{':
                    position = ReadDetached(position, end, isHeading);
                    break;
                case '}':
                    diagnostics.Report(Rules.BracketNotClosed, file, new TextSpan(position, 1), "}");
                    position++;
                    break;
                default:
                    position++;
                    break;
            }
        }

        foreach (OpenBracket open in _open)
        {
            diagnostics.Report(Rules.BracketNotClosed, file, new TextSpan(open.Position, 1), "[");
        }
    }

    private int Close(int position, int end, bool isHeading)
    {
        int next = position + 1;
        bool hasAttributes = next < end && _text[next] == '{';
        if (_open.Count == 0)
        {
            diagnostics.Report(Rules.BracketNotClosed, file, new TextSpan(position, 1), "]");
            return hasAttributes ? Skip(_attributes.Read(next, end)) : next;
        }

        if (hasAttributes)
        {
            AttributesSyntax attributes = _attributes.Read(next, end);
            return TrySkipStolen(position, attributes) ?? Add(position, attributes, next);
        }

        return TryReadApart(position, end, isHeading) ?? TryReadUnopened(position, end) ?? TryReadFullWidth(position, end)
            ?? TryReadParenthesis(position, end) ?? TrySkipDoubled(position, end) ?? CloseLiteral(next);
    }

    /// <summary>Brackets of the official text.</summary>
    private int CloseLiteral(int next)
    {
        Pop();
        return next;
    }

    private int Add(int close, AttributesSyntax attributes, int tokenStart)
    {
        OpenBracket open = Pop();
        bool isTooDeep = open.ChildHeight >= MaximumDepth;
        if (isTooDeep && !_saidTooDeep)
        {
            _saidTooDeep = true;
            diagnostics.Report(Rules.NestedTooDeep, file, new TextSpan(open.Position, 1));
        }

        NoteChild(isTooDeep ? MaximumDepth : open.ChildHeight + 1, attributes.Classes.FirstOrDefault()?.Name);
        BracketMatch match = new(open.Position, close, attributes, TextSpan.FromBounds(tokenStart, attributes.Span.End), isTooDeep);
        ByOpen.Add(open.Position, match);
        ByClose.Add(close, match);
        return attributes.Span.End;
    }

    /// <summary>Takes the innermost open bracket; what stands in a pair of literal brackets stands in the span around them.</summary>
    private OpenBracket Pop()
    {
        OpenBracket last = _open[_open.Count - 1];
        _open.RemoveAt(_open.Count - 1);
        while (_fullWidth.Count > 0 && _fullWidth.Peek() > last.Position)
        {
            _fullWidth.Pop();
        }

        NoteChild(last.ChildHeight, last.LastChildClass);
        return last;
    }

    private void NoteChild(int height, string? className)
    {
        if (_open.Count > 0)
        {
            OpenBracket around = _open[_open.Count - 1];
            _open[_open.Count - 1] = around with { ChildHeight = Math.Max(around.ChildHeight, height), LastChildClass = className ?? around.LastChildClass };
        }
    }

    private int ReadDetached(int position, int end, bool isHeading)
    {
        if (!LooksLikeAttributes(position, end) && !(isHeading && LooksLikeHeadingAttributes(position, end)))
        {
            diagnostics.Report(Rules.BracketNotClosed, file, new TextSpan(position, 1), "{");
            return position + 1;
        }

        AttributesSyntax attributes = _attributes.Read(position, end);
        if (isHeading && EndsHeading(attributes.Span.End, end))
        {
            return EndHeading(attributes);
        }

        if (_open.Count > 0 && _open.Count > PartnersAhead(attributes.Span.End))
        {
            // A bracket was opened and is not closed further on: this is where its partner is missing. Taking the span as meant spares the errors that would follow.
            diagnostics.Report(Rules.AttributesNotAttached, file, new TextSpan(position, 1), "]");
            return Add(position, attributes, position);
        }

        diagnostics.Report(Rules.AttributesDetached, file, attributes.Span);
        return Skip(attributes);
    }

    private int EndHeading(AttributesSyntax attributes)
    {
        Heading = attributes;
        return Skip(attributes);
    }

    private int Skip(AttributesSyntax attributes)
    {
        Detached[attributes.Span.Start] = attributes.Span;
        return attributes.Span.End;
    }

    /// <summary>Nothing stands behind the attributes of a heading, or a brace too many.</summary>
    private bool EndsHeading(int start, int end)
    {
        while (start < end && (CharacterFacts.IsBlank(_text[start]) || _text[start] == '}'))
        {
            start++;
        }

        return start == end;
    }

    /// <summary>At the end of a heading the last braces are meant as attributes, whatever their first word has lost.</summary>
    private bool LooksLikeHeadingAttributes(int brace, int end)
    {
        if (_lastBrace < 0)
        {
            _lastBrace = _text.LastIndexOf('{', end - 1, end - brace);
        }

        int close = brace == _lastBrace ? _text.IndexOf('}', brace, end - brace) : -1;
        return close > 0 && EndsHeading(close, end)
            && (_text.IndexOfAny(['.', '#', '='], brace, close - brace) > 0 || CharacterFacts.IsAsciiNameCharacter(_text[brace + 1]));
    }

    /// <summary><c>{</c> with a class, an id or a key behind it.</summary>
    private bool LooksLikeAttributes(int brace, int end) => _text[brace] == '{' && BeginsAttributes(brace + 1, end);

    /// <summary>A class, an id or a key.</summary>
    private bool BeginsAttributes(int position, int end)
    {
        position = CharacterFacts.EndOfBlanks(_text, position, end);
        if (position < end && _text[position] is '.' or '#')
        {
            return true;
        }

        int name = position;
        while (name < end && CharacterFacts.IsAsciiNameCharacter(_text[name]))
        {
            name++;
        }

        return name > position && name < end && _text[name] == '=';
    }
}
