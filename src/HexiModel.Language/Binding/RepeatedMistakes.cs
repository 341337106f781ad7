using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>
/// One mistake all over a paragraph, such as a class that is misspelt at every fact, is reported once, at its first place, with its
/// count. That goes for marks and ids; what is said about numbers is said about each.
/// </summary>
internal static class RepeatedMistakes
{
    private const int FewestRepeated = 3;

    public static IEnumerable<Diagnostic> Fold(IEnumerable<Diagnostic> diagnostics, IEnumerable<SyntaxTree> trees)
    {
        Dictionary<string, SyntaxTree> byFile = trees.ToDictionary(tree => tree.File.Path, StringComparer.Ordinal);
        foreach (var same in diagnostics.GroupBy(diagnostic => Key(diagnostic, byFile)))
        {
            Diagnostic[] all = [.. same];
            if (same.Key.Block >= 0 && all.Length >= FewestRepeated)
            {
                yield return all[0] with { Repeats = all.Skip(1).ToImmutableArray() };
                continue;
            }

            foreach (Diagnostic diagnostic in all)
            {
                yield return diagnostic;
            }
        }
    }

    private static (string File, int Block, DiagnosticRule Rule, string Particulars) Key(Diagnostic diagnostic, Dictionary<string, SyntaxTree> trees)
    {
        bool isOfMarks = diagnostic.Rule.Category is "Markup" or "Documents" && diagnostic.Rule != Rules.FindingsCut;
        int block = isOfMarks && trees.TryGetValue(diagnostic.File, out SyntaxTree? tree) ? tree.BlockAt(diagnostic.Span.Start) : -1;
        return (diagnostic.File, block, diagnostic.Rule, string.Join("\0", diagnostic.Arguments.Append(diagnostic.Suggestion ?? "")));
    }
}
