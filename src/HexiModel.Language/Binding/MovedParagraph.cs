using System.Collections.Immutable;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>A paragraph that the file has in another place than the official text.</summary>
/// <param name="Block">The paragraph.</param>
/// <param name="Line">Its line in the official text.</param>
/// <param name="Neighbour">The paragraph behind it there, or where it is the last the one before it.</param>
internal sealed record MovedParagraph(BlockSyntax Block, int Line, string Neighbour)
{
    /// <summary>
    /// Looks where the paragraphs of the file and the lines of the official text first differ; null where no paragraph was moved. Words that are
    /// in either more than once (各位代表) may have been repeated or left out as well.
    /// </summary>
    /// <param name="blocks">The paragraphs of the file.</param>
    /// <param name="index">The first that differs.</param>
    /// <param name="source">The official text.</param>
    /// <param name="line">Its line that should be there.</param>
    /// <param name="step">From one paragraph of it to the next.</param>
    public static MovedParagraph? Find(ImmutableArray<BlockSyntax> blocks, int index, SourceFile source, int line, int step)
    {
        string expected = LineOf(source, line);
        BlockSyntax block = blocks[index];
        bool isInFront = index + 1 < blocks.Length && blocks[index + 1].Text.Text == expected;
        BlockSyntax? moved = isInFront ? block
            : block.Text.Text == LineOf(source, line + step) ? blocks.Skip(index + 1).FirstOrDefault(later => later.Text.Text == expected)
            : null;
        if (moved is null || blocks.Count(other => other.Text.Text == moved.Text.Text) > 1)
        {
            return null;
        }

        int[] homes = [.. Enumerable.Range(1, source.LineCount).Where(candidate => LineOf(source, candidate) == moved.Text.Text).Take(2)];
        return homes.Length == 1 ? new(moved, homes[0], LineOf(source, homes[0] + step) is { Length: > 0 } behind ? behind : LineOf(source, homes[0] - step)) : null;
    }

    private static string LineOf(SourceFile source, int line) => line >= 1 && line <= source.LineCount ? source.GetLine(line - 1) : "";
}
