namespace HexiModel;

/// <summary>Whether a measured value can be one of a target.</summary>
internal enum ValueFit
{
    /// <summary>It can.</summary>
    Fits,

    /// <summary>It is in a unit that does not convert into the target's: 家 for 座, 元 for %.</summary>
    OtherUnit,

    /// <summary>Less than nothing of what is counted, or a place before the first.</summary>
    Impossible,
}
