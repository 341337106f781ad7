namespace HexiModel;

/// <summary>How much of the numbers of a report its annotation accounts for (覆盖率).</summary>
/// <param name="Quantities">Quantities that the official text states; dates, durations, streaks and completeness aside.</param>
/// <param name="Covered">Those inside a fact, commitment, criterion, term or part.</param>
/// <param name="Skipped">Those looked at and found to be none of these (<c>.skip</c>).</param>
public readonly record struct Coverage(int Quantities, int Covered, int Skipped)
{
    /// <summary>Those that nobody has looked at.</summary>
    public int Open => Quantities - Covered - Skipped;
}
