using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>
/// Makes the label of a fact: words that read alone. In a group that is the group's words without the other members; a subject that
/// is earlier in the paragraph (<c>about</c>) comes first. References to notes are left out.
/// </summary>
internal static class LabelBuilder
{
    private static readonly char[] Separators = GroupWords.Separators.ToCharArray();

    /// <summary>The label of a member.</summary>
    /// <param name="block">The paragraph it stands in.</param>
    /// <param name="path">The groups around it from the outermost in, and the member itself at the end.</param>
    /// <param name="groups">What these groups share, in the same order.</param>
    /// <param name="about">The subject to put first; null for none.</param>
    public static string Build(BlockContext block, IReadOnlyList<SpanSyntax> path, IReadOnlyList<GroupWords> groups, string? about)
    {
        string words = block.Words(path[path.Count - 1]);
        for (int i = groups.Count - 1; i >= 0; i--)
        {
            words = groups[i].Around(path[i + 1], words);
        }

        return NoteMark.Without((about + words).Trim(Separators));
    }
}
