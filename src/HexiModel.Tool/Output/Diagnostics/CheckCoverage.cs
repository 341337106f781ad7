namespace HexiModel.Tool.Output.Diagnostics;

/// <summary>A coverage in JSON.</summary>
/// <param name="Quantities">Quantities that the official text states.</param>
/// <param name="Covered">Those inside a fact, commitment, criterion, term or part.</param>
/// <param name="Skipped">Those looked at and found to be none of these.</param>
/// <param name="Open">Those that nobody has looked at.</param>
internal sealed record CheckCoverage(int Quantities, int Covered, int Skipped, int Open)
{
    /// <summary>The coverage.</summary>
    public static CheckCoverage Of(Coverage coverage) => new(coverage.Quantities, coverage.Covered, coverage.Skipped, coverage.Open);
}
