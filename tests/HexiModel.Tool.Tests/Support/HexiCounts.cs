namespace HexiModel.Tool.Tests;

/// <summary>How much the seeds hold of each kind: whoever changes the seeds changes it here, knowingly, and nowhere else.</summary>
internal static class HexiCounts
{
    public const int Targets = 67;
    public const int Commitments = 41;
    public const int Observations = 154;
    public const int Facts = Targets + Commitments + Observations;
    public const int Indicators = 188;
    public const int Programmes = 33;
    public const int Terms = 42;

    /// <summary>Quantities that the official text states; all of them are covered or skipped.</summary>
    public const int Quantities = 221;
    public const int Skipped = 1;
}
