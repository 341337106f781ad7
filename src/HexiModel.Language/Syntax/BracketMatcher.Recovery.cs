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
        if (brace + 1 >= end || _text[brace] != '｛' || _text[brace + 1] is not ('.' or '#' or '．' or '＃'))
        {
            return null;
        }

        diagnostics.Report(Rules.AttributeMalformed, file, new TextSpan(brace, 1), "｛");
        return _attributes.TryReadUnopened(brace + 1, end) is { } attributes ? Add(position, attributes, brace) : CloseLiteral(brace);
    }

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
