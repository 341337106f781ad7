namespace HexiModel;

/// <summary>How a target stands, in the words that offices use in progress reports (进展情况).</summary>
public enum AssessmentStatus
{
    /// <summary>其他: nothing can be said yet, since a value, a baseline or a direction is missing.</summary>
    Other,

    /// <summary>欠进度: less is done than the time that has passed asks for, or the value is short of the target.</summary>
    Behind,

    /// <summary>达进度: as much is done as the time that has passed asks for.</summary>
    OnPace,

    /// <summary>超进度: more is done than the time that has passed asks for.</summary>
    Ahead,

    /// <summary>已完成: the target is met, and its period is over.</summary>
    Completed,

    /// <summary>提前完成: the target is met before its period is over.</summary>
    CompletedEarly,
}

/// <summary>The light on a scoreboard (亮灯).</summary>
public enum AssessmentLight
{
    /// <summary>None: nothing can be said yet.</summary>
    None,

    /// <summary>绿灯.</summary>
    Green,

    /// <summary>黄灯.</summary>
    Yellow,

    /// <summary>红灯.</summary>
    Red,
}

/// <summary>How sure an assessment is, given the bound that the words put on the target.</summary>
public enum AssessmentCertainty
{
    /// <summary>The words decide.</summary>
    Certain,

    /// <summary>The value lies where the words leave it open: 960 for 近1000.</summary>
    Possible,

    /// <summary>Nothing can be said.</summary>
    Unknown,
}

/// <summary>How the part of a period that has passed is counted (序时进度).</summary>
public enum Pace
{
    /// <summary>In whole months, as offices report: nine of twelve at the end of September.</summary>
    Months,

    /// <summary>In days.</summary>
    Days,
}
