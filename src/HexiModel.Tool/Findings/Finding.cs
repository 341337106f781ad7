using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Tool.Input;
using HexiModel.Tool.Output;

namespace HexiModel.Tool.Findings;

/// <summary>A diagnostic with what it can be known by again after lines above it have changed.</summary>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Words">The words of its place, safe to show on one line; empty where it has none.</param>
/// <param name="Ordinal">Which it is, from 1, among those of its file that break the same rule at the same words.</param>
internal sealed record Finding(Diagnostic Diagnostic, string Words, int Ordinal);

/// <summary>Gives each diagnostic of a workspace its identity.</summary>
internal static class FindingReader
{
    /// <summary>Some rules mark a whole paragraph: its beginning is enough to know it by, and what is written down stays readable.</summary>
    private const int LongestWords = 80;

    /// <summary>The findings, in the order of the diagnostics.</summary>
    public static ImmutableArray<Finding> Read(Workspace workspace)
    {
        Dictionary<(string Id, string File, string Words), int> seen = [];
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>(workspace.Diagnostics.Length);
        foreach (Diagnostic diagnostic in workspace.Diagnostics)
        {
            string words = WordsOf(diagnostic, workspace);
            (string, string, string) key = (diagnostic.Rule.Id, diagnostic.File, words);
            seen[key] = seen.GetValueOrDefault(key) + 1;
            findings.Add(new Finding(diagnostic, words, seen[key]));
        }

        return findings.MoveToImmutable();
    }

    private static string WordsOf(Diagnostic diagnostic, Workspace workspace)
    {
        if (workspace.FindFile(diagnostic.File) is not { } file)
        {
            return "";
        }

        string words = VisibleText.Of(diagnostic.Span.Of(file.Text));
        return words.Length <= LongestWords ? words : VisibleText.Of(words[..LongestWords]) + "…";
    }
}
