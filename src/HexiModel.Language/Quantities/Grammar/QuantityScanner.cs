using System.Collections.Immutable;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>
/// One pass over a text from left to right. It stops at numerals and at the few words that bear on numbers; from a numeral it looks a
/// bounded way back and forth. What reaches further (从 … 到, 分别, 每 …) is remembered as it goes by and forgotten at the end of the clause,
/// so the work per character does not depend on how long a clause is.
/// </summary>
internal ref partial struct QuantityScanner
{
    private const int None = -1;

    private readonly string _text;
    private NameFinder _names;
    private ImmutableArray<QuantityExpression>.Builder? _found;
    private int _clauseStart;
    private int _floor;
    private int _from;
    private int _base;
    private int _respectively;
    private int _suppressedEnd;
    private int _perStart;
    private int _perEnd;
    private bool _isCumulative;
    private bool _isAnnualised;
    private bool _isEstimate;
    private Candidate _previous;
    private int _chainStart;

    public QuantityScanner(string text, ImmutableArray<string> names)
    {
        _text = text;
        _names = new NameFinder(text, names);
        StartClause(0);
    }

    /// <summary>Reads the whole text.</summary>
    public ImmutableArray<QuantityExpression> Scan()
    {
        int index = 0;
        while (index < _text.Length)
        {
            CharClass c = CharClasses.Of(_text[index]);
            if (c == CharClass.Other)
            {
                index++;
            }
            else
            {
                index = Math.Max(Read(c, index), index + 1);
            }
        }

        return _found is null ? ImmutableArray<QuantityExpression>.Empty : _found.ToImmutable();
    }

    /// <summary>Reads what starts here and gives the place to go on at.</summary>
    private int Read(CharClass c, int index)
    {
        switch (c)
        {
            case CharClass.Numeral:
                return ReadNumber(index);
            case CharClass.Break:
                StartClause(index + 1);
                return index + 1;
            case CharClass.Quote:
                return ReadQuote(index);
            case CharClass.Title:
                return SkipTitle(index);
            case CharClass.Per:
                return ReadPer(index);
            case CharClass.From:
                _from = IsFrom(index) ? index : _from;
                return index + 1;
            case CharClass.Base:
                _base = IsBase(index) ? index : _base;
                return index + 1;
            default:
                return ReadKeyword(index);
        }
    }

    private void StartClause(int index)
    {
        _clauseStart = index;
        _from = _base = _respectively = _perStart = None;
        _isCumulative = _isAnnualised = _isEstimate = false;
    }

    /// <summary>How far back the words of a number may reach: to the start of its clause, and not into the expression before it.</summary>
    private readonly int Limit => Math.Max(_clauseStart, _floor);

    private readonly char At(int index) => index >= 0 && index < _text.Length ? _text[index] : '\0';

    private readonly bool IsAt(int index, string word) => WordTable.StandsAt(_text, index, word, 0, word.Length);

    private void Emit(QuantityExpression expression)
    {
        (_found ??= ImmutableArray.CreateBuilder<QuantityExpression>()).Add(expression);
        _floor = expression.Span.End;
    }

    /// <summary>由于, 由此, 理由, 从事, 从严 and the like are no beginnings of a change.</summary>
    private readonly bool IsFrom(int index)
        => "于此衷来".IndexOf(At(index + 1)) < 0 && "事严而紧快轻业头容众前优中宽".IndexOf(At(index + 1)) < 0 && "自理缘因事经服".IndexOf(At(index - 1)) < 0;

    /// <summary>较 and 比 before what a change is compared with, and the 于 of 高于 and 低于.</summary>
    private readonly bool IsBase(int index) => _text[index] switch
    {
        '于' => "高低优快慢好多少".IndexOf(At(index - 1)) >= 0 && At(index - 2) != '不' && (CharClasses.Of(At(index + 1)) != CharClass.Numeral || At(index + 5) == '年'),
        '比' => "例重赛如较拼对值特亚".IndexOf(At(index + 1)) < 0 && "占同环对价入评攀".IndexOf(At(index - 1)) < 0,
        _ => "大小好快高低多为强少长短".IndexOf(At(index + 1)) < 0 && "比计".IndexOf(At(index - 1)) < 0,
    };
}
