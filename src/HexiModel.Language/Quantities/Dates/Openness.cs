namespace HexiModel.Language.Quantities.Dates;

/// <summary>Which end of a period the words leave open.</summary>
internal enum Openness : byte
{
    /// <summary>None.</summary>
    Closed,

    /// <summary>The end: 2018年以来.</summary>
    End,

    /// <summary>The start: 2025年前.</summary>
    Start,
}
