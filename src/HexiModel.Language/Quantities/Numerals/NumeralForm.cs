namespace HexiModel.Language.Quantities.Numerals;

/// <summary>How a numeral is written.</summary>
internal enum NumeralForm : byte
{
    /// <summary>With digits: 49, 1,234.5, 2.35亿.</summary>
    Arabic,

    /// <summary>With Han numerals: 三, 一百五十二, 两万.</summary>
    Han,

    /// <summary>With digits and Han numerals between them: 1万6千.</summary>
    Mixed,

    /// <summary>A scale alone: 万, 百亿; it counts as one of the scale.</summary>
    BareScale,

    /// <summary>A fraction: 三分之一, 1/3.</summary>
    Fraction,

    /// <summary>百分之 and a number.</summary>
    PerHundred,

    /// <summary>千分之 and a number.</summary>
    PerThousand,

    /// <summary>Han digits one after the other: 二〇三五, 一二三.</summary>
    Positional,

    /// <summary>Two neighbouring digits: 三五, 两三, 七八十.</summary>
    Approximate,

    /// <summary>几 or 数, alone or with a scale: 几个, 数千.</summary>
    Indefinite,
}
