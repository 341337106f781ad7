using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Tool.Review;

/// <summary>The way from places of an annotated file to the official words of its blocks.</summary>
internal static class BlockPlaces
{
    /// <summary>The official words of a block that a stretch of the file holds; empty where it holds marks only.</summary>
    public static TextSpan OfficialOf(BlockSyntax block, TextSpan file)
    {
        int start = FirstFrom(block, file.Start);
        return TextSpan.FromBounds(start, Math.Max(start, FirstFrom(block, file.End)));
    }

    /// <summary>The innermost span that a stretch of the file stands in, words or attributes; null where there is none.</summary>
    public static SpanSyntax? InnermostAt(BlockSyntax block, TextSpan file)
    {
        SpanSyntax? found = null;
        IEnumerable<SpanSyntax> spans = block.Children;
        while (spans.FirstOrDefault(span => span.Span.Contains(file)) is { } inner)
        {
            found = inner;
            spans = inner.Children;
        }

        return found;
    }

    /// <summary>The first official position that stands at or behind a position of the file.</summary>
    private static int FirstFrom(BlockSyntax block, int position)
    {
        int low = 0;
        int high = block.Text.Text.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (block.Text.ToFile(middle) < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
