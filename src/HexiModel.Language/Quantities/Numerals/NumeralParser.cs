using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Numerals;

/// <summary>One number without fractions, part by part from left to right. Every character is looked at once.</summary>
internal struct NumeralParser(string text, int start)
{
    private readonly string _text = text;
    private readonly int _start = start;
    private int _index = start;
    private NumberAccumulator _sum;
    private Numeral _result;
    private int _arabicGroups;
    private int _hanGroups;
    private int _scaleStart = -1;
    private int _scaleEnd;
    private int _scalePower;
    private decimal _spread;
    private bool _isIndefinite;
    private bool _isPositional;
    private bool _isLastHan;

    /// <summary>Reads the number.</summary>
    /// <returns>Whether there is one; its end is set either way.</returns>
    public bool TryParse(out Numeral numeral)
    {
        _result.Start = _start;
        while (_index < _text.Length && TryReadPart())
        {
        }

        _result.End = Math.Max(_index, _start + 1);
        _result.IsOutOfRange |= _sum.IsOutOfRange;
        bool found = _sum.IsStarted || _isPositional;
        if (_isPositional)
        {
            _result.Form = NumeralForm.Positional;
        }
        else if (found)
        {
            Finish();
        }

        numeral = _result;
        return found;
    }

    private bool TryReadPart()
    {
        char c = _text[_index];
        if (CharClasses.IsDigit(c))
        {
            return TryReadArabic();
        }

        int power = HanDigits.PowerOf(c);
        if (power > 0)
        {
            return TryReadScale(power);
        }

        return HanDigits.ValueOf(c) >= 0 ? TryReadHan() : TryReadMark(c);
    }

    private bool TryReadArabic()
    {
        if (_sum.HasCurrent || (_hanGroups > 0 && _arabicGroups == 0))
        {
            return false;
        }

        Numeral digits = default;
        int first = _index;
        _sum.Add(ArabicReader.Read(_text, ref _index, ref digits));
        _result.IsOutOfRange |= digits.IsOutOfRange;
        _result.IntegerDigits = digits.IntegerDigits;
        _result.HasPoint |= digits.HasPoint;
        _arabicGroups++;
        _isLastHan = _index == first + 1 && _arabicGroups == 2 && _sum.LastPower >= 4;
        return true;
    }

    /// <summary>十 百 千 万 亿, unless it begins a unit: 千瓦 and 百分点 can only follow a number, so a number that starts here has none.</summary>
    private bool TryReadScale(int power)
    {
        bool isUnit = power is 2 or 3 && _sum.IsStarted && UnitWords.Table.Find(_text, _index, _text.Length).IsFound;
        if (isUnit || !_sum.TryScale(power))
        {
            return false;
        }

        if (_spread is > 0m and < NumberAccumulator.Safe)
        {
            _spread *= NumberAccumulator.PowerOfTen(power);
        }

        if (_scaleStart < 0 || (_scaleEnd != _index && _result.Bound == Bound.None))
        {
            _scaleStart = _index;
            _scalePower = 0;
        }

        _scalePower += power;
        _scaleEnd = ++_index;
        return true;
    }

    private bool TryReadHan()
    {
        // 9万亿三个台阶: behind digits, Han numerals begin a number of their own.
        if (_sum.HasCurrent || (_arabicGroups > 0 && !IsZero(_text[_index])))
        {
            return false;
        }

        int value = HanDigits.ValueOf(_text[_index]);
        if (value == 0 && _sum.IsStarted)
        {
            _sum.AddZero();
            _index++;
            return true;
        }

        int end = _index;
        while (end < _text.Length && HanDigits.IsHan(_text[end]))
        {
            end++;
        }

        int length = end - _index;
        if (length == 1)
        {
            return TryReadHanDigit(value);
        }

        if (length == 2 && IsPair(value, HanDigits.ValueOf(_text[_index + 1])))
        {
            return ReadPair(value, HanDigits.ValueOf(_text[_index + 1]));
        }

        _isPositional = !_sum.IsStarted;
        _index = end;
        return false;
    }

    private static bool IsZero(char c) => c is '零' or '〇';

    private bool TryReadHanDigit(int value)
    {
        if (value == 0 && !(_index + 1 < _text.Length && _text[_index + 1] == '点'))
        {
            _isPositional = !_sum.IsStarted;
            _index++;
            return false;
        }

        _sum.Add(value);
        _hanGroups++;
        _isLastHan = true;
        _index++;
        return true;
    }

    /// <summary>Neighbours name a range (三四个, 七八十); so does the set phrase 三五.</summary>
    private static bool IsPair(int first, int second) => first > 0 && (second == first + 1 || (first == 3 && second == 5));

    private bool ReadPair(int first, int second)
    {
        _sum.Add(first);
        _spread = second - first;
        _hanGroups++;
        _index += 2;
        return true;
    }

    /// <summary>点, 余, 多, 来 and 几, which stand inside numbers only.</summary>
    private bool TryReadMark(char c)
    {
        switch (c)
        {
            case '点' when _hanGroups > 0 || _scaleStart >= 0:
                return TryReadPoint();
            case '几' or '数' when !_sum.IsStarted && IsIndefiniteHere():
                _isIndefinite = true;
                _sum.Add(1m);
                _spread = 9m;
                _index++;
                return true;
            case '几' when _sum.IsStarted && !_sum.HasCurrent && (_sum.LastPower == 1 || _text[_index - 1] is '零' or '〇'):
                _spread = 10m;
                return Mark(Bound.Over);
            case '余' or '多' when _sum.IsStarted && _result.Bound == Bound.None && IsFollowedByScaleOrUnit():
                return Mark(Bound.Over);
            case '+' or '＋' when _arabicGroups == 1 && _hanGroups == 0 && _result.Bound == Bound.None && IsOpenEnd():
                return Mark(Bound.Over);
            case '来' when IsRound() && IsFollowedByScaleOrUnit():
                return Mark(Bound.About);
            default:
                return false;
        }
    }

    /// <summary>来 makes round numbers vague: 十来个, 20来家.</summary>
    private readonly bool IsRound()
        => (_sum.LastPower is 1 or 2 && !_sum.HasCurrent) || (_arabicGroups == 1 && _hanGroups == 0 && _text[_index - 1] == '0');

    private bool Mark(Bound bound)
    {
        _result.Bound = bound;
        _result.BoundStart = _index++;
        return true;
    }

    /// <summary>几 and 数 name a number before a scale or a classifier; 数 is more often the end of a noun (人数, 总数).</summary>
    private readonly bool IsIndefiniteHere()
    {
        bool hasScale = _index + 1 < _text.Length && HanDigits.PowerOf(_text[_index + 1]) > 0;
        if (_text[_index] == '几')
        {
            return hasScale || IsFollowedByScaleOrUnit();
        }

        return hasScale && (_index == 0 || "总人指个户件参系次基函少多半倍分岁字点读量无负度回单家天名复变整约".IndexOf(_text[_index - 1]) < 0);
    }

    /// <summary>6000+家, 10万+: a plus that adds nothing.</summary>
    private readonly bool IsOpenEnd()
    {
        char next = _index + 1 < _text.Length ? _text[_index + 1] : '\0';
        return (_scaleEnd == _index && !CharClasses.IsDigit(next) && !CharClasses.IsLetter(next) && HanDigits.ValueOf(next) < 0)
            || (CharClasses.IsHan(next) && IsFollowedByScaleOrUnit());
    }

    private readonly bool IsFollowedByScaleOrUnit()
    {
        int next = _index + 1;
        if (next >= _text.Length)
        {
            return false;
        }

        if (HanDigits.PowerOf(_text[next]) > 0)
        {
            return true;
        }

        Word unit = UnitWords.Table.Find(_text, next, _text.Length);
        return unit.IsFound && unit.Tag != UnitWords.Blocker;
    }

    /// <summary>A decimal in Han digits: 五十五点五.</summary>
    private bool TryReadPoint()
    {
        int end = _index + 1;
        decimal fraction = 0m;
        int digits = 0;
        while (end < _text.Length && HanDigits.ValueOf(_text[end]) >= 0 && !CharClasses.IsDigit(_text[end]))
        {
            if (++digits <= 20)
            {
                fraction = (fraction * 10m) + HanDigits.ValueOf(_text[end]);
            }

            end++;
        }

        if (digits == 0)
        {
            return false;
        }

        _sum.AddFraction(fraction / NumberAccumulator.PowerOfTen(Math.Min(digits, 20)));
        _result.HasPoint = true;
        _isLastHan = false;
        _index = end;
        return true;
    }

    private void Finish()
    {
        bool isScaleOnly = _arabicGroups + _hanGroups == 0 && !_isIndefinite;
        _result.Value = _result.IsOutOfRange ? 0m : _sum.ValueWith(_isLastHan);
        _result.Form = _isIndefinite ? NumeralForm.Indefinite
            : isScaleOnly && _text[_start] != '十' ? NumeralForm.BareScale
            : _spread > 0m && _result.Bound == Bound.None ? NumeralForm.Approximate
            : _arabicGroups == 0 ? NumeralForm.Han
            : _arabicGroups == 1 && _hanGroups == 0 ? NumeralForm.Arabic
            : NumeralForm.Mixed;
        if (_isIndefinite && _scalePower > 0 && _result.Bound == Bound.None)
        {
            _result.Bound = Bound.Over;
            _result.BoundStart = _start;
        }

        _result.Upper = _spread > 0m && !_result.IsOutOfRange ? _result.Value + _spread : 0m;
        SetScale();
    }

    /// <summary>A scale is what stands behind one number: 1.9万, 百亿, 三万; 1万6千 and 二十五 have none.</summary>
    private void SetScale()
    {
        bool isWhole = _scaleStart >= 0 && !_sum.HasCurrent && _scalePower <= (int)Scale.TenTrillion;
        bool counts = _result.Form switch
        {
            NumeralForm.Arabic or NumeralForm.BareScale or NumeralForm.Indefinite => isWhole,
            NumeralForm.Han or NumeralForm.Approximate => isWhole && _scalePower >= 4 && _text[_scaleEnd - 1] is '万' or '亿',
            _ => false,
        };
        if (_result.Form is NumeralForm.Han or NumeralForm.Approximate && counts)
        {
            while (_text[_scaleStart] is not ('万' or '亿'))
            {
                _scalePower -= HanDigits.PowerOf(_text[_scaleStart++]);
            }
        }

        _result.Scale = counts ? (Scale)_scalePower : Scale.One;
        _result.ScaleStart = counts ? _scaleStart : _result.End;
        _result.ScaleEnd = counts ? _scaleEnd : _result.End;
    }
}
