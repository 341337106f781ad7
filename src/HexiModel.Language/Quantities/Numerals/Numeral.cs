namespace HexiModel.Language.Quantities.Numerals;

/// <summary>A number as it stands in a text, scale included.</summary>
internal struct Numeral
{
    /// <summary>Where it starts.</summary>
    public int Start;

    /// <summary>Where it ends: behind its scale, and behind a 余 or 多 that belongs to it.</summary>
    public int End;

    /// <summary>The value; of an indefinite or approximate number the least one.</summary>
    public decimal Value;

    /// <summary>What an indefinite number stays below, or the upper end of an approximate one; 0 where there is none.</summary>
    public decimal Upper;

    /// <summary>How it is written.</summary>
    public NumeralForm Form;

    /// <summary>The scale behind the digits.</summary>
    public Scale Scale;

    /// <summary>Where the scale starts; the digits end here or before.</summary>
    public int ScaleStart;

    /// <summary>Where the scale ends.</summary>
    public int ScaleEnd;

    /// <summary><see cref="Bound.Over"/> or <see cref="Bound.About"/> where 余, 多 or 来 stands in it.</summary>
    public Bound Bound;

    /// <summary>Where that word stands.</summary>
    public int BoundStart;

    /// <summary>How many digits stand before the point; 0 when it is not <see cref="NumeralForm.Arabic"/>.</summary>
    public int IntegerDigits;

    /// <summary>Whether it has a decimal point.</summary>
    public bool HasPoint;

    /// <summary>Whether 负 stands in it: 百分之负三.</summary>
    public bool IsNegative;

    /// <summary>Whether the value is beyond what a decimal holds.</summary>
    public bool IsOutOfRange;

    /// <summary>Whether a scale is written.</summary>
    public readonly bool HasScale => ScaleEnd > ScaleStart;
}
