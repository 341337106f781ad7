using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;
using HexiModel.Tool.Fixing;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output.Diagnostics;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Output;

/// <summary>What fixing came to, in words.</summary>
internal sealed class FixSummary(Texts texts, Palette palette)
{
    /// <summary>Some places show what the choice is about; a list of all would bury the rest, and <c>hexi check</c> has it.</summary>
    private const int MaximumPlaces = 10;

    /// <summary>In cells: with the place before it a line of a terminal.</summary>
    private const int ExcerptWidth = 44;

    /// <summary>Writes what was done, what waits for a choice, and what is still wrong.</summary>
    public void Write(FixOutcome outcome, bool isDryRun, TextWriter writer)
    {
        foreach (AppliedFix applied in isDryRun ? [] : outcome.Applied)
        {
            writer.WriteLine($"{DiagnosticLine.PlaceOf(applied.Fix.Diagnostic)}: {palette.Strong(applied.Fix.Diagnostic.Rule.Id)}: {Change(applied)}");
        }

        foreach (var group in outcome.Undecided.GroupBy(finding => (finding.Diagnostic.Rule, Choices: string.Join('|', finding.Choices), finding.Declined)))
        {
            writer.WriteLine(Choice(group.Key.Rule, group.Count(), group.Key.Choices, group.Key.Declined));
            WritePlaces([.. group], writer);
        }

        foreach (UnplacedMark mark in outcome.Unplaced)
        {
            LinePosition place = mark.File.GetLinePosition(mark.Span.Start);
            writer.WriteLine(texts.MarkUnplaced($"{VisibleText.Of(mark.File.Path)}({place.Line + 1},{place.Character + 1})", VisibleText.Of(mark.Words), VisibleText.Of(mark.Attributes)));
        }

        writer.WriteLine(palette.Strong(texts.FixesApplied(outcome.Applied.Length, outcome.Changes.Length, isDryRun)));
        DiagnosticCounts counts = DiagnosticCounts.Of(outcome.Workspace.Diagnostics);
        if (outcome.Workspace.Diagnostics.Length > 0)
        {
            string remaining = texts.Remaining(texts.CheckSummary(counts, outcome.Workspace.Diagnostics.Select(diagnostic => diagnostic.File).Distinct().Count()));
            writer.WriteLine(counts.Errors > 0 ? palette.Error(remaining) : remaining);
        }
    }

    private string Choice(DiagnosticRule rule, int count, string choices, string? declined)
        => declined is null ? texts.ChoiceOpen(rule.Id, rule.GetTitle(texts.Culture), count, choices)
            : texts.ChoiceDeclined(rule.Id, rule.GetTitle(texts.Culture), count, choices, declined);

    private void WritePlaces(UndecidedFinding[] findings, TextWriter writer)
    {
        foreach (UndecidedFinding finding in findings.Take(MaximumPlaces))
        {
            writer.WriteLine($"    {DiagnosticLine.PlaceOf(finding.Diagnostic)}: {Excerpt(finding)}");
        }

        if (findings.Length > MaximumPlaces)
        {
            writer.WriteLine("    " + texts.MorePlaces(findings.Length - MaximumPlaces));
        }
    }

    /// <summary>The place among the words around it: a bracket or a number alone says little.</summary>
    private string Excerpt(UndecidedFinding finding)
    {
        (LinePosition start, LinePosition end) = (finding.Diagnostic.Start, finding.Diagnostic.End);
        LineClip clip = LineClip.Cut(finding.Line, start.Character, end.Line == start.Line ? end.Character : finding.Line.Length, ExcerptWidth);
        return clip.Before + palette.Notice(clip.Marked) + clip.After;
    }

    private string Change(AppliedFix applied)
    {
        if (applied.Fix.RestoresWords)
        {
            // From the first place to the last that changed it may be the whole file.
            return palette.Added(texts[WordsRestored]);
        }

        (string before, string after) = (VisibleText.Of(applied.Before), VisibleText.Of(applied.After));
        return before.Length == 0 ? palette.Added("+ " + after)
            : after.Length == 0 ? palette.Removed("- " + before.Trim())
            : palette.Removed(before) + " → " + palette.Added(after);
    }
}
