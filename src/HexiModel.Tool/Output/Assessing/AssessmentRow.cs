using System.Globalization;

namespace HexiModel.Tool.Output.Assessing;

/// <summary>What JSON and CSV say of one assessment, with numbers as long as they mean something.</summary>
internal sealed class AssessmentRow(Assessment assessment, CultureInfo culture)
{
    /// <summary>A ten-thousandth of a percent; a quotient has as many digits as there are.</summary>
    private const int Decimals = 6;

    public Fact Fact => assessment.Fact;

    public Quantity? Actual => assessment.Actual;

    /// <summary>Whether a commitment is known to be done; null for targets.</summary>
    public bool? IsDone => Fact is Commitment ? assessment.IsDone : null;

    public string Status => AssessmentKeywords.Of(assessment.Status);

    public string Light => AssessmentKeywords.Of(assessment.Light);

    public string Certainty => AssessmentKeywords.Of(assessment.Certainty);

    public decimal? Achieved => Rounded(assessment.Achieved);

    public decimal? Expected => Rounded(assessment.Expected);

    public decimal? Gap => Rounded(assessment.Gap);

    public string Explanation => assessment.Explain(culture);

    /// <summary>Without zeros at the end, which a division by one with all decimals takes away.</summary>
    private static decimal? Rounded(decimal? value) => value is { } known ? decimal.Round(known, Decimals) / 1.0000000000000000000000000000m : null;
}
