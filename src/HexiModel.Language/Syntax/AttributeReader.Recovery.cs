using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <content>What to do where something is wrong: say it once, and find the way back into the text.</content>
internal sealed partial class AttributeReader
{
    /// <summary><c>{{.class}</c>: the second brace is one too many.</summary>
    private void SkipDoubledBrace()
    {
        if (_position < _limit && _text[_position] == '{')
        {
            ReportMalformed(new TextSpan(_position, 1));
        }
    }

    /// <summary>The brace at the end, which may be a full-width one: no other can be meant.</summary>
    private void Close()
    {
        if (_text[_position] == '｝')
        {
            _hasErrors = true;
            diagnostics.Report(Rules.AttributesNotClosed, file, new TextSpan(_position, 1));
        }

        _position++;
    }

    /// <summary>
    /// Something that is no attribute: when the block is closed further on, only that is wrong; when official text or another
    /// span comes first, the block was not closed.
    /// </summary>
    private bool TrySkipMalformed()
    {
        int end = Stop();
        if (end >= _limit || _text[end] is not ('}' or '｝'))
        {
            return false;
        }

        int stop = _position;
        while (stop < end && IsSeparator(_text[stop]))
        {
            stop++;
        }

        if (stop == _position)
        {
            TakeBackLast();
            stop = EndOfWord(end);
        }

        ReportMalformed(TextSpan.FromBounds(_position, stop));
        return true;
    }

    /// <summary><c>.factvs="gdp"</c>: what stands before the word without a space is part of it.</summary>
    private void TakeBackLast()
    {
        if (_items.Count > 0 && _items[_items.Count - 1] is { Span: var last } && last.End == _position)
        {
            _items.RemoveAt(_items.Count - 1);
            _position = last.Start;
        }
    }

    /// <summary><c>.target#gdp</c>: only the space between them is missing, so both are taken.</summary>
    private void CheckApart(bool isApart, int start)
    {
        if (!isApart)
        {
            ReportMalformed(TextSpan.FromBounds(start, _position));
        }
    }

    private bool IsMark() => _position < _limit && _text[_position] is '.' or '#';

    /// <summary>The next character that ends a block or shows that it was not closed. Looked for once, however many words are wrong before it.</summary>
    private int Stop()
    {
        if (_stop < _position)
        {
            _stop = _position;
            while (_stop < _limit && _text[_stop] is not ('[' or ']' or '{' or '}' or '｝' or '\n' or '\r'))
            {
                _stop++;
            }
        }

        return _stop;
    }

    /// <summary>Up to the next space, unless one side of it is a <c>=</c>; a value whose quote is not closed goes up to the end of the block.</summary>
    private int EndOfWord(int end)
    {
        int stop = _position;
        bool isQuoted = false;
        while (stop < end)
        {
            if (!isQuoted && CharacterFacts.IsBlank(_text[stop]))
            {
                int next = CharacterFacts.EndOfBlanks(_text, stop, end);
                if (next == end || (_text[next] != '=' && _text[stop - 1] != '='))
                {
                    break;
                }

                stop = next;
            }

            isQuoted = _text[stop] == '"' ? !isQuoted && OpensQuotation(stop, end) : isQuoted;
            stop++;
        }

        return CharacterFacts.StartOfBlanks(_text, stop, _position);
    }

    /// <summary>A quote that has lost its first half closes nothing: the next one comes behind another key's <c>=</c>.</summary>
    private bool OpensQuotation(int quote, int end)
    {
        int next = _text.IndexOfAny(['"', '='], quote + 1, end - quote - 1);
        return _text[quote - 1] == '=' || (next > 0 && _text[next] == '"');
    }

    /// <summary>What people write between attributes where only space stands.</summary>
    private static bool IsSeparator(char c) => c is ',' or ';' or '，' or '、' or '；' or '\u3000';

    private void ReportMalformed(TextSpan span)
    {
        _hasErrors = true;
        diagnostics.Report(Rules.AttributeMalformed, file, span, span.Of(_text));
        _position = span.End;
    }

    private void ReportNotClosed(int start)
    {
        if (_items.Count > 0)
        {
            AttributeSyntax last = _items[_items.Count - 1];
            _position = EndOfLast(last);
            if (_position < last.Span.End)
            {
                _items[_items.Count - 1] = last with
                {
                    Span = TextSpan.FromBounds(last.Span.Start, _position),
                    Name = _text.Substring(last.NameSpan.Start, _position - last.NameSpan.Start),
                    NameSpan = TextSpan.FromBounds(last.NameSpan.Start, _position),
                };
            }
        }
        else
        {
            _position = start + 1;
        }

        _hasErrors = true;
        diagnostics.Report(Rules.AttributesNotClosed, file, new TextSpan(_position, 1));
    }

    /// <summary>An id in Latin letters that Han characters follow ends where they or the signs before them begin: they are the text behind the missing brace.</summary>
    private static int EndOfLast(AttributeSyntax last)
    {
        if (last.Kind != AttributeKind.Id || last.Name[0] > '\x7f')
        {
            return last.Span.End;
        }

        int length = last.Name.TakeWhile(c => c <= '\x7f').Count();
        return last.NameSpan.Start + Math.Max(last.Name.Substring(0, length).TrimEnd('.', ':', '_').Length, 1);
    }
}
