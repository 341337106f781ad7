namespace HexiModel;

/// <summary>
/// How a stated number limits the real one (限定): 以上 is <see cref="AtLeast"/>. The wording is kept as data; what counts
/// as met is decided by whoever assesses the fact.
/// </summary>
public enum Bound
{
    /// <summary>The words state no bound: 增长6%.</summary>
    None,

    /// <summary>Exactly the number, where an annotation says so (<c>exactly</c>).</summary>
    Exactly,

    /// <summary>The number or more (<c>at-least</c>): 以上, 不低于, 不少于. Inclusive, as in the Civil Code, art. 1259.</summary>
    AtLeast,

    /// <summary>More than the number (<c>more-than</c>): 超过, 突破, 逾, 跨越.</summary>
    MoreThan,

    /// <summary>The number or less (<c>at-most</c>): 以下, 以内, 不超过. Inclusive, as in the Civil Code, art. 1259.</summary>
    AtMost,

    /// <summary>Less than the number (<c>less-than</c>): 不到, 低于, 不足.</summary>
    LessThan,

    /// <summary>About the number (<c>about</c>): 约, 左右, 上下.</summary>
    About,

    /// <summary>Close to the number, from below (<c>nearly</c>): 近, 接近.</summary>
    Nearly,

    /// <summary>The number and somewhat more, below the next step (<c>over</c>): 余, 多.</summary>
    Over,
}
