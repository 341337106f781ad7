using HexiModel.Language.Quantities.Dates;
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
        return ReadPlan(index, end);
    }

    /// <summary>“十四五”末, “十四五”期间: a date by the five-year plan it lies in. The first plan began in 1953, the eleventh in 2006.</summary>
    private int ReadPlan(int open, int close)
    {
        int ordinal = close - open == 4 && _text[open + 1] == '十' && _text[open + 3] == '五' ? HanDigits.ValueOf(_text[open + 2]) : 0;
        int length = IsAt(close + 1, "末") ? 1 : IsAt(close + 1, "期间") || IsAt(close + 1, "时期") || IsAt(close + 1, "以来") || IsAt(close + 1, "期末") ? 2 : 0;
        if (ordinal is < 1 or > 9 || length == 0)
        {
            return open + 1;
        }

        int first = 2006 + (5 * (ordinal - 1));
        int end = close + 1 + length;
        DateParts date = _text[end - 1] switch
        {
            '末' => new DateParts(first + 4, 0, 0, 0, 0, Openness.Closed),
            '来' => new DateParts(first, 0, 0, 0, 0, Openness.End),
            _ => new DateParts(first, 0, 0, first + 4, 0, Openness.Closed),
        };
        EmitDate(open, end, date);
        return end;
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
        bool hasPeople = !hasUnit && end > index + 1 && SkipPeople(end) > end;
        if (!hasUnit && !hasPeople && !(At(end) is '月' or '日' or '季' or '生' or '校'))
        {
            return end;
        }

        bool countsBodies = At(end) is '个' or '家' or '所';
        end += hasUnit ? Math.Max(unit.Length, 1) : hasPeople ? 0 : 1;
        end = SkipPeople(end);
        end += countsBodies ? HeadWords.Bodies.Find(_text, end, _text.Length).Length : 0;
        bool goesOn = _perStart != None && _perEnd == index;
        _perStart = goesOn ? _perStart : index + 1;
        _perEnd = end;
        return end;
    }

    /// <summary>万人高价值发明专利拥有量, 万元GDP能耗: a scale and a unit that open a clause are what the numbers behind it are counted for.</summary>
    private void NotePer(in Candidate candidate)
    {
        bool opensClause = candidate.Number.Start == _clauseStart;
        if (opensClause && candidate.Number.Form == NumeralForm.BareScale && candidate.Unit.Text is "人" or "元" or "户" && At(candidate.Unit.End) is not ('级' or '以'))
        {
            _perStart = candidate.Number.Start;
            _perEnd = SkipPeople(candidate.Unit.End);
        }
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
