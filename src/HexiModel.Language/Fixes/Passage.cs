using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>The part of a paragraph on which the reading of a stretch depends, so that a long paragraph is not read again for each of its numbers.</summary>
internal static class Passage
{
    private const string SentenceEnds = "。！？!?；;";

    private const string ClauseEnds = "，,、：:";

    /// <summary>A sentence that is longer is cut where a clause ends: what a number takes from the words around it is nearer.</summary>
    private const int LongSentence = 80;

    /// <summary>The sentence around a stretch, in the file. It never cuts a mark; a heading is a passage as a whole.</summary>
    public static TextSpan Around(string text, BlockSyntax block, TextSpan inner)
    {
        if (block is HeadingSyntax)
        {
            return block.Span;
        }

        SpanSyntax[] marks = [.. block.Children];
        return TextSpan.FromBounds(Start(text, block.Span.Start, inner.Start, marks), End(text, block.Span.End, inner.End, marks));
    }

    private static int Start(string text, int first, int inner, SpanSyntax[] marks)
    {
        int start = inner;
        int mark = marks.Length - 1;
        while (start > first)
        {
            while (mark >= 0 && marks[mark].Span.Start >= start)
            {
                mark--;
            }

            if (mark >= 0 && marks[mark].Span.End >= start)
            {
                start = marks[mark].Span.Start;
            }
            else if (EndsAt(text, start - 1, inner - start))
            {
                break;
            }
            else
            {
                start--;
            }
        }

        return start;
    }

    private static int End(string text, int last, int inner, SpanSyntax[] marks)
    {
        int end = inner;
        int mark = 0;
        while (end < last)
        {
            while (mark < marks.Length && marks[mark].Span.End <= end)
            {
                mark++;
            }

            if (mark < marks.Length && marks[mark].Span.Start <= end)
            {
                end = marks[mark].Span.End;
            }
            else if (EndsAt(text, end++, end - inner))
            {
                break;
            }
        }

        return end;
    }

    private static bool EndsAt(string text, int position, int distance)
        => SentenceEnds.IndexOf(text[position]) >= 0 || (distance >= LongSentence && ClauseEnds.IndexOf(text[position]) >= 0);
}
