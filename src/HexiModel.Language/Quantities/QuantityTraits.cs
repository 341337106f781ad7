namespace HexiModel.Language.Quantities;

/// <summary>What is true or false of an expression.</summary>
[Flags]
internal enum QuantityTraits : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>累计.</summary>
    Cumulative = 1,

    /// <summary>年均.</summary>
    Annualised = 2,

    /// <summary>预计.</summary>
    Estimate = 4,

    /// <summary>A qualifier of something else.</summary>
    Criterion = 8,

    /// <summary>A fraction.</summary>
    Fraction = 16,

    /// <summary>Relative or in points, the words do not say.</summary>
    ChangeAmbiguous = 32,

    /// <summary>The unit is not written.</summary>
    UnitInferred = 64,

    /// <summary>Verb or bound are a neighbour's.</summary>
    Shared = 128,

    /// <summary>Beyond what a decimal holds.</summary>
    OutOfRange = 256,
}
