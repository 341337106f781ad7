using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>What bears on numbers without being one: quotations, titles, 每 and the other keywords.</summary>
internal ref partial struct QuantityScanner
{
    /// <summary>A quotation up to this length is a name or a slogan (“四个意识”, “133工程”), and what it counts is no quantity.</summary>
    private const int LongestSlogan = 8;

    private const int LongestTitle = 80;

    private int ReadQuote(int index)
    {
        char open = _text[index];
        char close = open switch
        {
            '“' => '”',
            '‘' => '’',
            '「' => '」',
            '『' => '』',
            _ => open,
        };
        int end = EndOf(index, close, LongestSlogan);
        _suppressedEnd = end > index ? Math.Max(_suppressedEnd, end) : _suppressedEnd;
        return index + 1;
    }

    /// <summary>Nothing in a title 《…（2021—2023年）》 or a note mark [3] is said by the text itself.</summary>
    private int SkipTitle(int index)
    {
        char close = _text[index] switch
        {
            '《' => '》',
            '〔' => '〕',
            '［' => '］',
            _ => ']',
        };
        int end = EndOf(index, close, _text[index] == '《' ? LongestTitle : 4);
        return end > index ? end : index + 1;
    }

    /// <summary>The index of <paramref name="close"/> behind <paramref name="open"/>, at most <paramref name="longest"/> characters on.</summary>
    private readonly int EndOf(int open, char close, int longest)
    {
        int last = Math.Min(_text.Length - 1, open + longest + 1);
        for (int i = open + 1; i <= last; i++)
        {
            if (_text[i] == close)
            {
                return i;
            }

            if (_text[i] == '\n')
            {
                break;
            }
        }

        return open;
    }

    /// <summary>每百户, 每万名常住人口, 每年: for each of what the numbers behind it hold.</summary>
    private int ReadPer(int index)
    {
        int end = index + 1;
        if (end < _text.Length && CharClasses.Of(_text[end]) == CharClass.Numeral && NumeralReader.TryRead(_text, end, out Numeral number))
        {
            if (number.Form == NumeralForm.Han && number.Value == 1m)
            {
                return number.End;
            }

            end = number.End;
        }

        Word unit = UnitWords.Table.Find(_text, end, _text.Length);
        bool hasUnit = unit.IsFound && (unit.Tag != UnitWords.Blocker || At(end) is '人');
        if (!hasUnit && !(At(end) is '月' or '日' or '季'))
        {
            return end;
        }

        end += hasUnit ? Math.Max(unit.Length, 1) : 1;
        end = SkipPeople(end);
        bool goesOn = _perStart != None && _perEnd == index;
        _perStart = goesOn ? _perStart : index + 1;
        _perEnd = end;
        return end;
    }

    /// <summary>每万名常住人口: the people counted are part of what each stands for.</summary>
    private readonly int SkipPeople(int index)
    {
        if (At(index) == '口')
        {
            return index + 1;
        }

        int start = index + (IsAt(index, "常住") || IsAt(index, "户籍") || IsAt(index, "农村") || IsAt(index, "城镇") ? 2 : 0);
        Word people = HeadWords.People.Find(_text, start, _text.Length);
        return people.IsFound ? start + people.Length : index;
    }

    private int ReadKeyword(int index)
    {
        switch (_text[index])
        {
            case '累' when At(index + 1) == '计':
                _isCumulative = true;
                return index + 2;
            case '年' when At(index + 1) == '均':
                _isAnnualised = true;
                return index + 2;
            case '预' when At(index + 1) == '计':
                _isEstimate = true;
                return index + 2;
            case '分' when At(index + 1) == '别':
                _respectively = index;
                return index + 2;
            case '翻':
                return ReadDoubling(index);
            case '连' when At(index + 1) == '续':
                return ReadStreak(index);
            case '第':
                return ReadOrdinal(index);
            case '首' or '前':
                return ReadPlace(index);
            case '全' or '清':
                return ReadComplete(index);
            default:
                return index + 1;
        }
    }
}
