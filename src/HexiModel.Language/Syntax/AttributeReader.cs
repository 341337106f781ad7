using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>Reads an attribute block. Whatever stands there, it says where the block ends, so that the text behind it is not lost.</summary>
internal sealed partial class AttributeReader(SourceFile file, DiagnosticBag diagnostics)
{
    private readonly string _text = file.Text;
    private readonly HashSet<(AttributeKind Kind, string Name)> _seen = [];
    private ImmutableArray<AttributeSyntax>.Builder _items = ImmutableArray.CreateBuilder<AttributeSyntax>();
    private bool _hasErrors;
    private int _position;
    private int _limit;
    private int _stop;

    /// <summary>Reads the block that opens at <paramref name="start"/> and ends before <paramref name="limit"/>, the end of its paragraph.</summary>
    public AttributesSyntax Read(int start, int limit)
    {
        Begin(start + 1, limit);
        SkipDoubledBrace();
        bool isApart = true;
        while (true)
        {
            isApart |= SkipWhiteSpace();
            if (_position < limit && _text[_position] is '}' or '｝')
            {
                Close();
                break;
            }

            int word = _position;
            if ((isApart || IsMark()) && TryReadAttribute())
            {
                CheckApart(isApart, word);
                isApart = false;
                continue;
            }

            if (!TrySkipMalformed())
            {
                ReportNotClosed(start);
                break;
            }

            isApart = true;
        }

        return new AttributesSyntax(TextSpan.FromBounds(start, _position), _items.ToImmutable()) { HasErrors = _hasErrors };
    }

    /// <summary>
    /// Reads attributes whose <c>{</c> is missing: they are taken for some only where they are well formed up to a <c>}</c>.
    /// </summary>
    public AttributesSyntax? TryReadUnopened(int start, int limit)
    {
        Begin(start, limit);
        bool isApart = true;
        while (isApart && TryReadAttribute())
        {
            isApart = SkipWhiteSpace();
        }

        return _items.Count > 0 && !_hasErrors && _position < limit && _text[_position] is '}' or '｝'
            ? new AttributesSyntax(TextSpan.FromBounds(start, _position + 1), _items.ToImmutable()) { HasErrors = true }
            : null;
    }

    private void Begin(int position, int limit)
    {
        _items = ImmutableArray.CreateBuilder<AttributeSyntax>();
        _seen.Clear();
        _hasErrors = false;
        _position = position;
        _limit = limit;
        _stop = -1;
    }

    /// <summary>Whether there was any: attributes stand apart.</summary>
    private bool SkipWhiteSpace()
    {
        int start = _position;
        while (_position < _limit && (CharacterFacts.IsBlank(_text[_position]) || CharacterFacts.IsLineEnd(_text[_position])))
        {
            _position++;
        }

        return _position > start;
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
        // A span has one id, whatever it is.
        string name = attribute.Kind == AttributeKind.Id ? "" : attribute.Name;
        if (_seen.Add((attribute.Kind, name)))
        {
            _items.Add(attribute);
            return;
        }

        _hasErrors = true;
        diagnostics.Report(Rules.DuplicateAttribute, file, attribute.Span, attribute.Kind == AttributeKind.Id ? "#" + attribute.Name : attribute.Name);
    }
}
