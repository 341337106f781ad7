using System.Text;

namespace HexiModel.Tool.Output;

/// <summary>
/// Breaks Chinese text into lines: anywhere between two characters, but not inside a number or a Latin word, not between a number and
/// its unit, not before a closing mark (避头) and not behind an opening one (避尾).
/// </summary>
internal static class LineBreaker
{
    private const string Closing = ",.;:!?)]}%\uFF0C\u3002\uFF1B\uFF1A\uFF01\uFF1F\u3001\uFF09》」』”’】…·\uFF05";
    private const string Opening = "([{\uFF08《「『“‘【";

    /// <summary>Breaks a text.</summary>
    /// <param name="text">The text; its own line ends stay.</param>
    /// <param name="width">The cells there are; one at least.</param>
    public static IEnumerable<string> Break(string text, int width) => text.Split('\n').SelectMany(line => BreakLine(line, width));

    private static IEnumerable<string> BreakLine(string line, int width)
    {
        StringBuilder current = new();
        int used = 0;
        foreach (string piece in Pieces(line).SelectMany(piece => Fitting(piece, width)))
        {
            int needed = CellWidth.Of(piece.TrimEnd(' '));
            if (used + needed > width && current.Length > 0)
            {
                yield return current.ToString().TrimEnd(' ');
                current.Clear();
                used = 0;
            }

            current.Append(piece);
            used += CellWidth.Of(piece);
        }

        yield return current.ToString().TrimEnd(' ');
    }

    /// <summary>The stretches of a line that are not broken.</summary>
    private static IEnumerable<string> Pieces(string line)
    {
        int start = 0;
        for (int i = 1; i < line.Length; i++)
        {
            if (MayBreak(line[i - 1], line[i]))
            {
                yield return line[start..i];
                start = i;
            }
        }

        if (start < line.Length)
        {
            yield return line[start..];
        }
    }

    private static bool MayBreak(char before, char after)
    {
        if (before == ' ')
        {
            return after != ' ';
        }

        bool isWord = IsNarrow(before) && IsNarrow(after);
        bool isNumberAndUnit = char.IsAsciiDigit(before) && !IsNarrow(after);
        return !isWord && !isNumberAndUnit && after != ' ' && !char.IsLowSurrogate(after)
            && !Closing.Contains(after, StringComparison.Ordinal) && !Opening.Contains(before, StringComparison.Ordinal);
    }

    /// <summary>Letters, digits and signs that make words; Chinese characters and marks make none.</summary>
    private static bool IsNarrow(char character) => character < '\u2000';

    /// <summary>A piece that is too long for any line is cut where the line ends.</summary>
    private static IEnumerable<string> Fitting(string piece, int width)
    {
        while (CellWidth.Of(piece) > width)
        {
            // One character at least, however narrow the line is.
            int length = Math.Max(CellWidth.Fitting(piece, width), char.IsSurrogatePair(piece, 0) ? 2 : 1);
            yield return piece[..length];
            piece = piece[length..];
        }

        yield return piece;
    }
}
