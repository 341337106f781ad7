namespace HexiModel.Tool.Output.Assessing;

/// <summary>The words that JSON and CSV have for how a target stands; the same in every language.</summary>
internal static class AssessmentKeywords
{
    /// <summary>How it stands.</summary>
    public static string Of(AssessmentStatus status) => status switch
    {
        AssessmentStatus.CompletedEarly => "completed-early",
        AssessmentStatus.Completed => "completed",
        AssessmentStatus.Ahead => "ahead",
        AssessmentStatus.OnPace => "on-pace",
        AssessmentStatus.Behind => "behind",
        _ => "other",
    };

    /// <summary>The light.</summary>
    public static string Of(AssessmentLight light) => light switch
    {
        AssessmentLight.Green => "green",
        AssessmentLight.Yellow => "yellow",
        AssessmentLight.Red => "red",
        _ => "none",
    };

    /// <summary>How sure it is.</summary>
    public static string Of(AssessmentCertainty certainty) => certainty switch
    {
        AssessmentCertainty.Certain => "certain",
        AssessmentCertainty.Possible => "possible",
        _ => "unknown",
    };
}
