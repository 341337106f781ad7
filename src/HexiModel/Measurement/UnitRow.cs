namespace HexiModel;

/// <summary>What a row of <see cref="UnitTable"/> says about a unit.</summary>
internal struct UnitRow
{
    /// <summary>The id of the dimension; null where the unit is made in a dimension.</summary>
    public string? Dimension;

    /// <summary>How many of the base unit <see cref="Divisor"/> of the unit are.</summary>
    public decimal Factor;

    /// <summary>1, but for units whose size no decimal holds: 15 亩 are 10,000 平方米.</summary>
    public decimal Divisor;

    /// <summary>The symbol of the base unit.</summary>
    public string BaseSymbol;

    /// <summary>The English name of one; null for the symbol.</summary>
    public string? EnglishName;

    /// <summary>The English name of several; null where it is regular.</summary>
    public string? EnglishPlural;

    /// <summary>Whether the name only says how things are counted, and is no noun that English puts behind a number.</summary>
    public bool IsMereCounter;

    /// <summary>UCUM or ISO 4217 code; null where there is none.</summary>
    public string? Code;

    private int _position;

    /// <summary>The row of a unit that converts into no other.</summary>
    public static UnitRow Of(string symbol) => new() { BaseSymbol = symbol, Factor = 1m, Divisor = 1m };

    /// <summary>The row around a place in one of its names.</summary>
    public static UnitRow At(int position)
    {
        string rows = UnitTable.Rows;
        UnitRow row = new() { BaseSymbol = "", Factor = 1m, Divisor = 1m, _position = position };
        while (rows[row._position - 1] != '\n')
        {
            row._position--;
        }

        row._position += 2;
        row.BaseSymbol = row.ReadUntil(" |;");
        while (rows[row._position] != ';')
        {
            row._position++;
        }

        row.Dimension = row.ReadField();
        row.ReadSize();
        row.EnglishName = row.ReadField();
        if (row.EnglishName is ['(', .., ')'] bracketed)
        {
            row.EnglishName = bracketed.Substring(1, bracketed.Length - 2);
            row.IsMereCounter = true;
        }

        row.EnglishPlural = row.ReadField();
        row.Code = row.ReadField();
        return row;
    }

    private void ReadSize()
    {
        if (UnitTable.Rows[++_position] == ';')
        {
            return;
        }

        Factor = ReadNumber();
        if (UnitTable.Rows[_position] == '/')
        {
            _position++;
            Divisor = ReadNumber();
        }

        _position++;
        BaseSymbol = ReadUntil(";");
    }

    /// <summary>The field behind a semicolon; null where it is empty or the row ends before it.</summary>
    private string? ReadField()
    {
        _position += UnitTable.Rows[_position] == ';' ? 1 : 0;
        return ReadUntil(";\n") is { Length: > 0 } field ? field : null;
    }

    private string ReadUntil(string ends)
    {
        int start = _position;
        while (ends.IndexOf(UnitTable.Rows[_position]) < 0)
        {
            _position++;
        }

        return UnitTable.Rows.Substring(start, _position - start);
    }

    /// <summary>Digits with or without a point. Written out: decimal.Parse is half a millisecond of a process that reads one number.</summary>
    private decimal ReadNumber()
    {
        long digits = 0;
        byte decimals = 0;
        bool isBehindPoint = false;
        for (char c = UnitTable.Rows[_position]; c is '.' or (>= '0' and <= '9'); c = UnitTable.Rows[++_position])
        {
            if (c == '.')
            {
                isBehindPoint = true;
                continue;
            }

            digits = (digits * 10) + (c - '0');
            decimals += isBehindPoint ? (byte)1 : (byte)0;
        }

        return new decimal((int)digits, (int)(digits >> 32), 0, false, decimals);
    }
}
