namespace HexiModel;

/// <summary>
/// The scale an author writes between number and unit (数量级): 万, 亿, 千万 … Each value is its power of ten,
/// so <c>(int)Scale.TenThousand</c> is 4.
/// </summary>
public enum Scale
{
    /// <summary>No scale is written.</summary>
    One = 0,

    /// <summary>十, 10.</summary>
    Ten = 1,

    /// <summary>百, 100.</summary>
    Hundred = 2,

    /// <summary>千, 1,000.</summary>
    Thousand = 3,

    /// <summary>万, 10,000.</summary>
    TenThousand = 4,

    /// <summary>十万, 100,000.</summary>
    HundredThousand = 5,

    /// <summary>百万, 10⁶.</summary>
    Million = 6,

    /// <summary>千万, 10⁷.</summary>
    TenMillion = 7,

    /// <summary>亿, 10⁸.</summary>
    HundredMillion = 8,

    /// <summary>十亿, 10⁹.</summary>
    Billion = 9,

    /// <summary>百亿, 10¹⁰.</summary>
    TenBillion = 10,

    /// <summary>千亿, 10¹¹.</summary>
    HundredBillion = 11,

    /// <summary>万亿, 10¹².</summary>
    Trillion = 12,

    /// <summary>十万亿, 10¹³.</summary>
    TenTrillion = 13,
}
