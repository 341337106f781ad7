namespace HexiModel.Language.Quantities.Numerals;

/// <summary>
/// Adds up a number digit by digit and scale by scale, in the order of the text: 四千五百六十九万八千三百一十一亿 and 1万6千 alike.
/// What is said so far is <c>(High + Myriads + Section + Current)</c>; a scale multiplies what stands below it.
/// </summary>
internal struct NumberAccumulator
{
    /// <summary>Below this a product with the largest scale still fits a decimal.</summary>
    public const decimal Safe = 7_000_000_000_000_000_000m;

    private decimal _high;
    private decimal _myriads;
    private decimal _section;
    private decimal _current;
    private bool _hasZero;

    /// <summary>Whether a digit group waits for its scale.</summary>
    public bool HasCurrent;

    /// <summary>Whether anything has been added.</summary>
    public bool IsStarted;

    /// <summary>Whether the number became too large.</summary>
    public bool IsOutOfRange;

    /// <summary>The power of the last scale; 0 before the first.</summary>
    public int LastPower;

    /// <summary>The value so far; a single digit behind a scale counts the next scale below it (一万三 is 13,000).</summary>
    public readonly decimal ValueWith(bool isShortForm)
    {
        decimal current = HasCurrent && isShortForm && LastPower >= 2 && !_hasZero ? _current * PowerOfTen(LastPower - 1) : _current;
        return _high + _myriads + _section + current;
    }

    /// <summary>Adds a digit group.</summary>
    public void Add(decimal digits)
    {
        _current = digits;
        HasCurrent = true;
        IsStarted = true;
    }

    /// <summary>Adds what stands behind the point; a scale behind it multiplies that too (三点二万).</summary>
    public void AddFraction(decimal fraction)
    {
        _current += fraction;
        HasCurrent = true;
    }

    /// <summary>Adds 零, which keeps the digit behind it in the ones.</summary>
    public void AddZero() => _hasZero = true;

    /// <summary>Adds a scale.</summary>
    /// <returns>False when the scale cannot stand here, as the second 百 in 百百.</returns>
    public bool TryScale(int power)
    {
        if (power < 4)
        {
            return TrySmallScale(power);
        }

        decimal below = _myriads + _section + _current;
        if (below > Safe || _high > Safe)
        {
            IsOutOfRange = true;
            return true;
        }

        if (power == 4)
        {
            _myriads = Or1(_section + _current, _myriads) * 10_000m;
        }
        else
        {
            _high = (below == 0m && _high > 0m ? _high : Or1(below, 0m)) * 100_000_000m;
            _myriads = 0m;
        }

        _section = 0m;
        Close(power);
        return true;
    }

    private bool TrySmallScale(int power)
    {
        if (!HasCurrent && IsStarted && LastPower <= power && !_hasZero)
        {
            return false;
        }

        if (_current > Safe)
        {
            IsOutOfRange = true;
            return true;
        }

        _section += (HasCurrent ? _current : 1m) * PowerOfTen(power);
        Close(power);
        return true;
    }

    private void Close(int power)
    {
        _current = 0m;
        HasCurrent = false;
        IsStarted = true;
        _hasZero = false;
        LastPower = power;
    }

    private static decimal Or1(decimal value, decimal otherwise) => value != 0m ? value : otherwise != 0m ? otherwise : 1m;

    /// <summary>10 to a power from 0 to 28.</summary>
    public static decimal PowerOfTen(int power)
    {
        decimal value = 1m;
        for (; power > 0; power--)
        {
            value *= 10m;
        }

        return value;
    }
}
