using HexiModel.Language.Binding;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Checks;

/// <summary>Holds a report's coverage against the floor that a project sets (覆盖率下限).</summary>
public static class CoverageFloor
{
    /// <summary>The share of the report's numbers that the annotation accounts for, in percent; 100 where there are none.</summary>
    public static decimal Percent(Coverage coverage)
        => coverage.Quantities == 0 ? 100m : 100m * (coverage.Covered + coverage.Skipped) / coverage.Quantities;

    /// <summary>What is wrong where the coverage is below the floor; null where it is not.</summary>
    /// <param name="report">The report.</param>
    /// <param name="floor">The least coverage, in percent.</param>
    public static Diagnostic? Check(BoundReport report, decimal floor)
    {
        _ = report ?? throw new ArgumentNullException(nameof(report));
        decimal percent = Percent(report.Data?.Coverage ?? default);
        if (report.Data is null || percent >= floor)
        {
            return null;
        }

        SyntaxTree tree = report.Sources.Report;
        return Diagnostic.At(
            Rules.CoverageBelowFloor,
            tree.File,
            tree.FrontMatter.Find(FrontMatterKeys.Report)?.ValueSpan ?? default,
            percent.ToString("0.#", CultureInfo.InvariantCulture),
            floor.ToString("0.#", CultureInfo.InvariantCulture));
    }
}
