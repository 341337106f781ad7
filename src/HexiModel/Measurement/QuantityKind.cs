namespace HexiModel;

/// <summary>What sort of statement a quantity expression makes (数量类别).</summary>
public enum QuantityKind
{
    /// <summary>A magnitude (<c>level</c>): 49万平方米, 692亿元.</summary>
    Level,

    /// <summary>A number of things (<c>count</c>): 129座.</summary>
    Count,

    /// <summary>An increase by an amount (<c>increase</c>): 新增3420个.</summary>
    Increase,

    /// <summary>A decrease, by an amount or a share (<c>decrease</c>): 较2016年下降44%, 减免21.7亿元.</summary>
    Decrease,

    /// <summary>Relative growth (<c>growth</c>): 增长6%.</summary>
    Growth,

    /// <summary>A share or rate level (<c>share</c>): 70%以上, 近三成.</summary>
    Share,

    /// <summary>A change in percentage points (<c>points</c>): 提高12.3个百分点.</summary>
    Points,

    /// <summary>A multiple (<c>multiple</c>): 翻番, 增长2倍.</summary>
    Multiple,

    /// <summary>A change given by both ends (<c>from-to</c>): 由13家发展到237家.</summary>
    FromTo,

    /// <summary>A range (<c>range</c>): 20至30家.</summary>
    Range,

    /// <summary>An age (<c>age</c>): 60周岁以上.</summary>
    Age,

    /// <summary>A place in an order (<c>rank</c>): 全市第二, 首位.</summary>
    Rank,

    /// <summary>Completeness (<c>complete</c>): 全覆盖, 清零.</summary>
    Complete,

    /// <summary>A run of years (<c>streak</c>): 连续三年.</summary>
    Streak,

    /// <summary>A date or period (<c>date</c>): 2021年12月11日, 2018年以来.</summary>
    Date,

    /// <summary>A length of time (<c>duration</c>): 两年半.</summary>
    Duration,
}
