using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Emitting;

/// <summary>What a value is for each of, if that is this row's.</summary>
internal delegate string? FindPer(in ClauseContext clause, in Candidate candidate);

/// <summary>What a value is for each of.</summary>
internal static class PerRows
{
    /// <summary>The rows, in the order in which they are asked.</summary>
    public static readonly ReadingRow<FindPer>[] All =
    [
        new("per-of-the-unit", "劳动生产率达到30万元/人左右", "每人30万元", static (in ClauseContext clause, in Candidate c)
            => c.Unit.PerStart > 0 ? clause.Text.Substring(c.Unit.PerStart, c.Unit.End - c.Unit.PerStart) : null),
        new("held-for-each", "每百户40平方米以上", "每户增长3%", static (in ClauseContext clause, in Candidate c)
            => clause.PerStart != ClauseContext.None && IsHeld(clause, c) ? clause.Text.Substring(clause.PerStart, clause.PerEnd - clause.PerStart) : null),
    ];

    /// <summary>What the candidate is for each of; null for nothing.</summary>
    public static string? Read(in ClauseContext clause, in Candidate candidate)
    {
        foreach (ReadingRow<FindPer> row in All)
        {
            if (clause.IsOn(row) && row.Decide(clause, candidate) is { } per)
            {
                clause.Probe?.Note(row);
                return per;
            }
        }

        return null;
    }

    /// <summary>每 holds for the number behind it and for a list of counts (全科医生3名、护士5名), not for percentages and ages; those 万元GDP能耗下降3% has.</summary>
    private static bool IsHeld(in ClauseContext clause, in Candidate candidate)
        => clause.PerStart >= clause.Start
            && (candidate.Unit.Tag is not (UnitWords.Percent or UnitWords.Tenth or UnitWords.Points or UnitWords.Duration or UnitWords.Age)
                || clause.At(clause.PerStart - 1) != '每')
            && (clause.Floor <= clause.PerEnd || candidate.IsListed || (candidate.Kind == QuantityKind.FromTo && candidate.Lower.Start >= clause.PerEnd)
                || candidate.Unit.Tag is UnitWords.Classifier or UnitWords.DigitClassifier);
}
