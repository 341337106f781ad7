namespace HexiModel;

/// <summary>What JSON and CSV have of an assessment, with numbers as long as they mean something.</summary>
/// <param name="assessment">The assessment.</param>
/// <param name="culture">The language of the explanation.</param>
internal sealed class AssessmentRow(Assessment assessment, CultureInfo culture)
{
    /// <summary>A ten-thousandth of a percent; a quotient has as many digits as there are.</summary>
    private const int Decimals = 6;

    public Fact Fact => assessment.Fact;

    /// <summary>The day that the value is of, which may be before that of the scoreboard.</summary>
    public DateTime AsOf => assessment.AsOf;

    public Quantity? Actual => assessment.Actual;

    /// <summary>Whether a commitment is known to be done; null for targets.</summary>
    public bool? IsDone => Fact is Commitment ? assessment.IsDone : null;

    public AssessmentStatus Status => assessment.Status;

    public AssessmentLight Light => assessment.Light;

    public AssessmentCertainty Certainty => assessment.Certainty;

    public decimal? Achieved => Rounded(assessment.Achieved);

    public decimal? Expected => Rounded(assessment.Expected);

    public decimal? Gap => Rounded(assessment.Gap);

    public string Explanation => assessment.Explain(culture);

    /// <summary>Without zeros at the end, which a division by one with all decimals takes away.</summary>
    private static decimal? Rounded(decimal? value) => value is { } known ? decimal.Round(known, Decimals) / 1.0000000000000000000000000000m : null;
}
