using System.Globalization;
using HexiModel.Language.Diagnostics;
using HexiModel.Tool.Fixing;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output.Diagnostics;

namespace HexiModel.Tool.Output;

/// <summary>What fixing came to, in words.</summary>
internal sealed class FixSummary(Texts texts, Palette palette)
{
    /// <summary>Some places show what the choice is about; a list of all would bury the rest, and <c>hexi check</c> has it.</summary>
    private const int MaximumPlaces = 10;

    /// <summary>Writes what was done, what waits for a choice, and what is still wrong.</summary>
    public void Write(FixOutcome outcome, bool isDryRun, TextWriter writer)
    {
        foreach (AppliedFix applied in isDryRun ? [] : outcome.Applied)
        {
            writer.WriteLine($"{Place(applied.Fix.Diagnostic)}: {palette.Strong(applied.Fix.Diagnostic.Rule.Id)}: {Change(applied)}");
        }

        foreach (IGrouping<DiagnosticRule, UndecidedFinding> group in outcome.Undecided.GroupBy(finding => finding.Diagnostic.Rule))
        {
            WriteChoices(group, writer);
        }

        writer.WriteLine(palette.Strong(texts.FixesApplied(outcome.Applied.Length, outcome.Changes.Length, isDryRun)));
        DiagnosticCounts counts = DiagnosticCounts.Of(outcome.Workspace.Diagnostics);
        if (outcome.Workspace.Diagnostics.Length > 0)
        {
            string remaining = texts.Remaining(texts.CheckSummary(counts, outcome.Workspace.Diagnostics.Select(diagnostic => diagnostic.File).Distinct().Count()));
            writer.WriteLine(counts.Errors > 0 ? palette.Error(remaining) : remaining);
        }
    }

    private void WriteChoices(IGrouping<DiagnosticRule, UndecidedFinding> group, TextWriter writer)
    {
        writer.WriteLine(texts.ChoiceOpen(group.Key.Id, group.Key.GetTitle(texts.Culture), group.Count(), string.Join('|', group.First().Choices)));
        foreach (UndecidedFinding finding in group.Take(MaximumPlaces))
        {
            writer.WriteLine($"    {Place(finding.Diagnostic)}: {finding.Words}");
        }

        if (group.Count() > MaximumPlaces)
        {
            writer.WriteLine("    " + texts.MorePlaces(group.Count() - MaximumPlaces));
        }
    }

    private static string Place(Diagnostic diagnostic)
        => string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Of(diagnostic.File)}({diagnostic.Start.Line + 1},{diagnostic.Start.Character + 1})");

    private string Change(AppliedFix applied)
    {
        (string before, string after) = (VisibleText.Of(applied.Before), VisibleText.Of(applied.After));
        return before.Length == 0 ? palette.Added("+ " + after)
            : after.Length == 0 ? palette.Removed("- " + before.Trim())
            : palette.Removed(before) + " → " + palette.Added(after);
    }
}
