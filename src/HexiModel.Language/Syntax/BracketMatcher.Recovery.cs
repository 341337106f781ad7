using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <content>What was probably meant where a sign is lost, doubled or moved: taking it so spares the errors that would follow.</content>
internal sealed partial class BracketMatcher
{
    /// <summary><c>[…] {.class}</c>, or with a line end between: Pandoc makes text of it without a word.</summary>
    private int? TryReadApart(int position, int end, bool isHeading)
    {
        int brace = position + 1;
        while (brace < end && (CharacterFacts.IsBlank(_text[brace]) || CharacterFacts.IsLineEnd(_text[brace])))
        {
            brace++;
        }

        if (brace == position + 1 || brace >= end || !LooksLikeAttributes(brace, end))
        {
            return null;
        }

        AttributesSyntax attributes = _attributes.Read(brace, end);
        if (isHeading && EndsHeading(attributes.Span.End, end))
        {
            // `## words[3] {#id}`: the bracket is text, the block is the heading's.
            Pop();
            return EndHeading(attributes);
        }

        diagnostics.Report(Rules.AttributesDetached, file, attributes.Span);
        return Add(position, attributes, position + 1);
    }

    /// <summary><c>[…].class}</c>: the brace was lost.</summary>
    private int? TryReadUnopened(int position, int end)
    {
        int next = position + 1;
        if (next >= end || !(_text[next] is '.' or '#' || CharacterFacts.IsAsciiLetter(_text[next])))
        {
            return null;
        }

        AttributesSyntax? attributes = _attributes.TryReadUnopened(next, end);
        if (attributes is null)
        {
            return null;
        }

        diagnostics.Report(Rules.AttributesNotAttached, file, new TextSpan(next, 1), "{");
        return Add(position, attributes, next);
    }

    /// <summary><c>[…]｛.class}</c>: the brace is a full-width one.</summary>
    private int? TryReadFullWidth(int position, int end)
    {
        int brace = position + 1;
        if (brace + 1 >= end || _text[brace] != '｛' || !OpensAttributes(brace, end))
        {
            return null;
        }

        diagnostics.Report(Rules.AttributeMalformed, file, new TextSpan(brace, 1), "｛");
        return _attributes.TryReadUnopened(brace + 1, end) is { } attributes ? Add(position, attributes, brace) : CloseLiteral(brace);
    }

    /// <summary><c>[…](.class)</c>: parentheses for braces, which Pandoc takes for a link.</summary>
    private int? TryReadParenthesis(int position, int end)
    {
        int sign = position + 1;
        if (sign >= end || _text[sign] is not ('(' or '（') || !BeginsAttributes(sign + 1, end))
        {
            return null;
        }

        diagnostics.Report(Rules.MarkMiswritten, file, new TextSpan(sign, 1), _text[sign].ToString(), "{");
        return CloseLiteral(sign);
    }

    /// <summary><c>［…]{.class}</c>: the bracket that opens is a full-width one. It is so where no other is open, or more close further on than are open.</summary>
    private void OpenFullWidth(int close, int end)
    {
        bool isMeant = _fullWidth.Count > 0 && OpensAttributes(close + 1, end)
            && (_open.Count == 0 || (_fullWidth.Peek() > _open[_open.Count - 1].Position && PartnersAhead(close + 1) >= _open.Count));
        if (isMeant)
        {
            TakeFullWidth(close);
        }
    }

    /// <summary><c>[…］{.class}</c>, with the other signs in full width or not; without attributes behind it is official text.</summary>
    private int CloseFullWidth(int position, int end)
    {
        int brace = position + 1;
        bool opensLast = _fullWidth.Count > 0 && (_open.Count == 0 || _fullWidth.Peek() > _open[_open.Count - 1].Position);
        if (!OpensAttributes(brace, end))
        {
            if (opensLast)
            {
                _fullWidth.Pop();
            }

            return brace;
        }

        if (opensLast)
        {
            TakeFullWidth(position);
        }
        else
        {
            diagnostics.Report(Rules.MarkMiswritten, file, new TextSpan(position, 1), $"］{_text[brace]}", "]{");
        }

        AttributesSyntax? attributes = _text[brace] == '{' ? _attributes.Read(brace, end) : _attributes.TryReadUnopened(brace + 1, end);
        if (_open.Count == 0)
        {
            return attributes is null ? brace + 1 : Skip(attributes);
        }

        return attributes is null ? CloseLiteral(brace + 1) : Add(position, attributes, brace);
    }

    /// <summary>Takes the innermost full-width bracket for one that opens a span, and says all signs of the span that are wrong up to its attributes.</summary>
    private void TakeFullWidth(int close)
    {
        int open = _fullWidth.Pop();
        diagnostics.Report(Rules.MarkMiswritten, file, new TextSpan(open, 1), $"［…{_text[close]}{_text[close + 1]}", "[…]{");
        _open.Add(new OpenBracket(open, 0, null));
    }

    /// <summary>A brace of either width with a class, an id or a key behind it.</summary>
    private bool OpensAttributes(int brace, int end)
        => brace + 1 < end && _text[brace] is '{' or '｛' && (_text[brace + 1] is '．' or '＃' || BeginsAttributes(brace + 1, end));

    /// <summary><c>[…]]{.class}</c> with one bracket more than the paragraph opens.</summary>
    private int? TrySkipDoubled(int position, int end)
    {
        int next = position + 1;
        if (next >= end || _text[next] != ']' || PartnersAhead(next) < _open.Count)
        {
            return null;
        }

        diagnostics.Report(Rules.BracketNotClosed, file, new TextSpan(position, 1), "]");
        return next;
    }

    /// <summary>
    /// <c>[…[…]{.item}、…]{.item}…]{.part}</c>: a bracket was lost, and the span inside would take that of the span around it. One class
    /// right inside itself shows it, where more brackets close than are open.
    /// </summary>
    private int? TrySkipStolen(int position, AttributesSyntax attributes)
    {
        string? own = attributes.Classes.FirstOrDefault()?.Name;
        if (own is null || own != _open[_open.Count - 1].LastChildClass || PartnersAhead(attributes.Span.End) < _open.Count)
        {
            return null;
        }

        diagnostics.Report(Rules.BracketNotClosed, file, new TextSpan(position, 1), "]");
        return Skip(attributes);
    }

    /// <summary>How many of the open brackets find a partner behind a position. Positions come in order, so all is counted once.</summary>
    private int PartnersAhead(int position)
    {
        _partnersAhead -= CountPartners(_countedFrom, position);
        _countedFrom = position;
        return _partnersAhead;
    }

    /// <summary>Closing brackets less opening ones; those that are escaped are text.</summary>
    private int CountPartners(int start, int end)
    {
        int partners = 0;
        for (int i = start; i < end; i++)
        {
            partners += _text[i] == ']' ? 1 : _text[i] == '[' ? -1 : 0;
            i += _text[i] == '\\' ? 1 : 0;
        }

        return partners;
    }
}
