namespace HexiModel;

/// <summary>How a change is counted (变化方式): the <c>change</c> key of an annotation.</summary>
public enum ChangeKind
{
    /// <summary>In percent of the base (<c>relative</c>).</summary>
    Relative,

    /// <summary>In percentage points (<c>points</c>).</summary>
    Points,

    /// <summary>In units of the indicator itself (<c>absolute</c>).</summary>
    Absolute,

    /// <summary>In multiples of the base (<c>multiple</c>).</summary>
    Multiple,
}
