using HexiModel.Tool.Findings;
using HexiModel.Tool.Localisation;

namespace HexiModel.Tool.Output.Diagnostics;

/// <summary>What a check adds up to, in words.</summary>
internal static class CheckSummary
{
    /// <summary>How many findings there are.</summary>
    public static string Counts(CheckResult result, Texts texts)
        => result.Findings.Length > 0 ? texts.CheckSummary(result.Counts, result.FileCount)
            : result.Baseline is { Known: > 0 } ? texts.NothingNewFound
            : texts.NothingFound;

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
        => result.Workspace.Coverage.Quantities > 0 ? [texts.CoverageSummary(result.Workspace.Coverage)] : [];
}
