using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>Reads an attribute block. Whatever stands there, it says where the block ends, so that the text behind it is not lost.</summary>
internal sealed class AttributeReader(SourceFile file, DiagnosticBag diagnostics)
{
    private readonly string _text = file.Text;
    private ImmutableArray<AttributeSyntax>.Builder _items = ImmutableArray.CreateBuilder<AttributeSyntax>();
    private int _position;
    private int _limit;

    /// <summary>Reads the block that opens at <paramref name="start"/> and ends before <paramref name="limit"/>, the end of its paragraph.</summary>
    public AttributesSyntax Read(int start, int limit)
    {
        _items = ImmutableArray.CreateBuilder<AttributeSyntax>();
        _position = start + 1;
        _limit = limit;
        while (true)
        {
            SkipWhiteSpace();
            if (_position < limit && _text[_position] == '}')
            {
                _position++;
                break;
            }

            if (TryReadAttribute())
            {
                continue;
            }

            if (!TrySkipMalformed())
            {
                ReportNotClosed(start);
                break;
            }
        }

        return new AttributesSyntax(TextSpan.FromBounds(start, _position), _items.ToImmutable());
    }

    /// <summary>
    /// Reads attributes whose <c>{</c> is missing: they are taken for some only where they are well formed up to a <c>}</c>.
    /// </summary>
    public AttributesSyntax? TryReadUnopened(int start, int limit)
    {
        _items = ImmutableArray.CreateBuilder<AttributeSyntax>();
        _position = start;
        _limit = limit;
        int errors = diagnostics.Count;
        while (TryReadAttribute())
        {
            SkipWhiteSpace();
        }

        return _items.Count > 0 && errors == diagnostics.Count && _position < limit && _text[_position] == '}'
            ? new AttributesSyntax(TextSpan.FromBounds(start, _position + 1), _items.ToImmutable())
            : null;
    }

    private void SkipWhiteSpace()
    {
        while (_position < _limit && (CharacterFacts.IsBlank(_text[_position]) || CharacterFacts.IsLineEnd(_text[_position])))
        {
            _position++;
        }
    }

    private bool TryReadAttribute()
    {
        if (_position >= _limit)
        {
            return false;
        }

        int start = _position;
        bool read = _text[start] switch
        {
            '.' => TryReadMarked(AttributeKind.Class),
            '#' => TryReadMarked(AttributeKind.Id),
            _ => TryReadKeyValue(),
        };
        if (!read)
        {
            _position = start;
        }

        return read;
    }

    private bool TryReadMarked(AttributeKind kind)
    {
        int start = _position++;
        int nameStart = _position;
        while (_position < _limit && IsName(kind, _text[_position]))
        {
            _position++;
        }

        if (_position == nameStart)
        {
            return false;
        }

        Add(new AttributeSyntax(
            kind,
            TextSpan.FromBounds(start, _position),
            _text.Substring(nameStart, _position - nameStart),
            TextSpan.FromBounds(nameStart, _position),
            "",
            default));
        return true;
    }

    /// <summary>Classes are the language's own words, so official text behind a block that was not closed does not run into them.</summary>
    private static bool IsName(AttributeKind kind, char c)
        => kind == AttributeKind.Class ? CharacterFacts.IsAsciiNameCharacter(c) : CharacterFacts.IsNameCharacter(c);

    private bool TryReadKeyValue()
    {
        int start = _position;
        while (_position < _limit && CharacterFacts.IsAsciiNameCharacter(_text[_position]))
        {
            _position++;
        }

        int nameEnd = _position;
        if (nameEnd == start || nameEnd >= _limit || _text[nameEnd] != '=')
        {
            return false;
        }

        _position++;
        bool isQuoted = _position < _limit && _text[_position] == '"';
        if (isQuoted ? !TryReadQuoted(out TextSpan value) : !TryReadBare(out value))
        {
            return false;
        }

        Add(new AttributeSyntax(
            AttributeKind.KeyValue,
            TextSpan.FromBounds(start, _position),
            _text.Substring(start, nameEnd - start),
            TextSpan.FromBounds(start, nameEnd),
            value.Of(_text),
            value));
        return true;
    }

    private bool TryReadQuoted(out TextSpan value)
    {
        int start = ++_position;
        while (_position < _limit && _text[_position] is not ('"' or '}' or '\n' or '\r'))
        {
            _position++;
        }

        value = TextSpan.FromBounds(start, _position);
        bool isClosed = _position < _limit && _text[_position] == '"';
        _position += isClosed ? 1 : 0;
        return isClosed;
    }

    private bool TryReadBare(out TextSpan value)
    {
        int start = _position;
        while (_position < _limit && (CharacterFacts.IsAsciiNameCharacter(_text[_position]) || _text[_position] == '.'))
        {
            _position++;
        }

        value = TextSpan.FromBounds(start, _position);
        return _position > start;
    }

    private void Add(AttributeSyntax attribute)
    {
        AttributeSyntax? other = _items.FirstOrDefault(item => item.Kind == attribute.Kind
            && (item.Name == attribute.Name || attribute.Kind == AttributeKind.Id));
        if (other is null)
        {
            _items.Add(attribute);
            return;
        }

        diagnostics.Report(Rules.DuplicateAttribute, file, attribute.Span, attribute.Kind == AttributeKind.Id ? "#" + attribute.Name : attribute.Name);
    }

    /// <summary>
    /// Something that is no attribute: when the block is closed further on, only that is wrong; when official text or another
    /// span comes first, the block was not closed.
    /// </summary>
    private bool TrySkipMalformed()
    {
        int end = _position;
        while (end < _limit && _text[end] is not ('[' or ']' or '{' or '}' or '\n' or '\r'))
        {
            end++;
        }

        if (end >= _limit || _text[end] != '}')
        {
            return false;
        }

        int stop = _position;
        while (stop < end && !CharacterFacts.IsBlank(_text[stop]))
        {
            stop++;
        }

        TextSpan malformed = TextSpan.FromBounds(_position, Math.Max(stop, _position + 1));
        diagnostics.Report(Rules.AttributeMalformed, file, malformed, malformed.Of(_text));
        _position = malformed.End;
        return true;
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

        diagnostics.Report(Rules.AttributesNotClosed, file, new TextSpan(_position, 1));
    }

    /// <summary>An id in Latin letters that Han characters follow ends where they begin: they are the text behind the missing brace.</summary>
    private static int EndOfLast(AttributeSyntax last)
    {
        if (last.Kind != AttributeKind.Id || last.Name[0] > '\x7f')
        {
            return last.Span.End;
        }

        int length = last.Name.TakeWhile(c => c <= '\x7f').Count();
        return last.NameSpan.Start + length;
    }
}
