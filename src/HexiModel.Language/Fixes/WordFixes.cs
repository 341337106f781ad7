using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>Fixes of words that differ from the official text.</summary>
internal static class WordFixes
{
    /// <summary>The words of the official text that the finding names, all of them at once.</summary>
    public static ImmutableArray<Fix> Restore(SyntaxTree tree, Diagnostic diagnostic, IEnumerable<SourceFile> officials)
    {
        if (officials.FirstOrDefault(file => file.Name == diagnostic.Arguments[1]) is not { } official)
        {
            return ImmutableArray<Fix>.Empty;
        }

        string restored = new WordRestorer(tree, official).Restore();
        return restored == tree.File.Text
            ? ImmutableArray<Fix>.Empty
            : ImmutableArray.Create(Fix.Named(diagnostic, null, Difference(tree.File.Text, restored)) with { RestoresWords = true });
    }

    /// <summary>One edit from the first character that differs to the last.</summary>
    private static TextEdit Difference(string before, string after)
    {
        int shorter = Math.Min(before.Length, after.Length);
        int start = 0;
        while (start < shorter && before[start] == after[start])
        {
            start++;
        }

        int end = 0;
        while (end < shorter - start && before[before.Length - 1 - end] == after[after.Length - 1 - end])
        {
            end++;
        }

        return new TextEdit(TextSpan.FromBounds(start, before.Length - end), after.Substring(start, after.Length - end - start));
    }
}
