namespace HexiModel.Tool.Output;

/// <summary>A line of a text as it is shown, with a place marked in it; a line that is too long is cut around the place.</summary>
/// <param name="Before">What is shown before the place.</param>
/// <param name="Marked">The place.</param>
/// <param name="After">What is shown behind it.</param>
internal sealed record LineClip(string Before, string Marked, string After)
{
    private const char Ellipsis = '…';
    private const int EllipsisWidth = 1;

    /// <summary>How much of the room goes to what stands before the place, where both sides are too long.</summary>
    private const int PartBefore = 3;

    /// <summary>The cells before the mark.</summary>
    public int MarkIndent => CellWidth.Of(Before);

    /// <summary>The cells of the mark; an empty place still gets one.</summary>
    public int MarkWidth => Math.Max(CellWidth.Of(Marked), 1);

    /// <summary>Cuts a line to a width.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="start">Where the place starts in it, in UTF-16 code units.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="width">The cells there are.</param>
    public static LineClip Cut(string line, int start, int end, int width)
    {
        start = Math.Clamp(start, 0, line.Length);
        end = Math.Clamp(end, start, line.Length);
        // Characters take a cell at least, so that a line of a megabyte need not be looked at from end to end.
        int from = Math.Max(0, start - width);
        int to = Math.Min(line.Length, Math.Min(end, start + width) + width);
        string before = VisibleText.Of(line[from..start]);
        string marked = VisibleText.Of(line[start..Math.Min(end, start + width)]);
        string after = VisibleText.Of(line[Math.Min(end, start + width)..to]);
        if (CellWidth.Of(before) + CellWidth.Of(marked) + CellWidth.Of(after) <= width)
        {
            return new LineClip(before, marked, after);
        }

        marked = Head(marked, width - (2 * EllipsisWidth));
        int room = width - CellWidth.Of(marked);
        before = Tail(before, Math.Max(room / PartBefore, room - CellWidth.Of(after)));
        after = Head(after, room - CellWidth.Of(before));
        return new LineClip(before, marked, after);
    }

    /// <summary>The first characters of a text that fit, with an ellipsis where some do not.</summary>
    private static string Head(string text, int width)
    {
        if (CellWidth.Of(text) <= width)
        {
            return text;
        }

        return width < EllipsisWidth ? "" : text[..CellWidth.Fitting(text, width - EllipsisWidth)] + Ellipsis;
    }

    /// <summary>The last characters of a text that fit, with an ellipsis where some do not.</summary>
    private static string Tail(string text, int width)
    {
        if (CellWidth.Of(text) <= width)
        {
            return text;
        }

        int used = EllipsisWidth;
        int start = text.Length;
        while (start > 0)
        {
            int previous = start - (start > 1 && char.IsSurrogatePair(text[start - 2], text[start - 1]) ? 2 : 1);
            used += CellWidth.Of(text[previous..start]);
            if (used > width)
            {
                break;
            }

            start = previous;
        }

        return width < EllipsisWidth ? "" : Ellipsis + text[start..];
    }
}
