using HexiModel.Language.Diagnostics;
using HexiModel.Tool.Findings;
using HexiModel.Tool.Localisation;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Output.Diagnostics;

/// <summary>What a check adds up to, in words.</summary>
internal static class CheckSummary
{
    /// <summary>How many findings there are.</summary>
    public static string Counts(CheckResult result, Texts texts)
        => result.Findings.Length > 0 ? texts.CheckSummary(result.Counts, result.FileCount)
            : result.Baseline is { Known: > 0 } ? texts[NothingNewFound]
            : texts[NothingFound];

    /// <summary>What is not shown, and why; a line each.</summary>
    public static IEnumerable<string> Notes(CheckResult result, Texts texts)
    {
        int hidden = result.Findings.Length - result.Shown.Length;
        if (hidden > 0)
        {
            yield return texts.HiddenFindings(hidden, SeverityWords.Of(result.Minimum));
        }

        if (result.Baseline is { } baseline)
        {
            yield return texts.KnownFindings(baseline.Known, baseline.Path);
            if (baseline.Stale > 0)
            {
                yield return texts.StaleEntries(baseline.Stale, baseline.Path);
            }
        }
    }

    /// <summary>How much of the numbers is accounted for; nothing where there are none.</summary>
    public static IEnumerable<string> Coverage(CheckResult result, Texts texts)
    {
        Coverage coverage = result.Workspace.Coverage;
        if (coverage.Quantities > 0)
        {
            yield return texts.CoverageSummary(coverage);
        }

        // Where a paragraph has lost marks or other words, its numbers are counted, and whether they are open is not said before that is mended.
        int withheld = coverage.Open - result.Workspace.Diagnostics.Count(diagnostic => diagnostic.Rule == Rules.QuantityOpen);
        if (withheld > 0)
        {
            yield return texts.OpenNotListed(withheld);
        }
    }
}
