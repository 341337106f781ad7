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
    /// <summary>Words that are found elsewhere by chance (各位代表, 谢谢).</summary>
    private const int ShortestText = 6;

    /// <summary>Looks where the paragraphs of the file and the lines of the official text first differ; null where no paragraph was moved.</summary>
    /// <param name="blocks">The paragraphs of the file.</param>
    /// <param name="index">The first that differs.</param>
    /// <param name="source">The official text.</param>
    /// <param name="line">Its line that should be there.</param>
    /// <param name="step">From one paragraph of it to the next.</param>
    public static MovedParagraph? Find(ImmutableArray<BlockSyntax> blocks, int index, SourceFile source, int line, int step)
    {
        string expected = LineOf(source, line);
        BlockSyntax block = blocks[index];
        BlockSyntax? away = block.Text.Text == LineOf(source, line + step) ? blocks.Skip(index + 1).FirstOrDefault(later => later.Text.Text == expected) : null;
        if (away is not null && expected.Length >= ShortestText)
        {
            return At(away, source, line, step);
        }

        bool isInFront = index + 1 < blocks.Length && blocks[index + 1].Text.Text == expected && block.Text.Text.Length >= ShortestText;
        int home = isInFront ? Enumerable.Range(1, source.LineCount).LastOrDefault(candidate => candidate != line && LineOf(source, candidate) == block.Text.Text) : 0;
        return home == 0 ? null : At(block, source, home, step);
    }

    private static MovedParagraph At(BlockSyntax block, SourceFile source, int line, int step)
        => new(block, line, LineOf(source, line + step) is { Length: > 0 } behind ? behind : LineOf(source, line - step));

    private static string LineOf(SourceFile source, int line) => line >= 1 && line <= source.LineCount ? source.GetLine(line - 1) : "";
}
