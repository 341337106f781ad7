using System.Text;
using Spectre.Console.Rendering;

namespace HexiModel.Tool.Output;

/// <summary>How many cells of a terminal a text takes: two for a Chinese character. The same measure as that of the tables.</summary>
internal static class CellWidth
{
    /// <summary>The width of a text.</summary>
    public static int Of(string text) => new Segment(text).CellCount();

    /// <summary>How many UTF-16 code units of a text go into a width, whole characters only.</summary>
    public static int Fitting(string text, int width)
    {
        int length = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width -= Of(rune.ToString());
            if (width < 0)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return length;
    }
}
