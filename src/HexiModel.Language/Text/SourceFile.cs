namespace HexiModel.Language.Text;

/// <summary>A file's path and text, with its lines. Lines end at LF, CRLF or CR.</summary>
public sealed class SourceFile
{
    private int[]? _lineStarts;

    /// <summary>A file as it was read. A byte order mark at the start of the text belongs to the encoding and is taken off by who reads the file.</summary>
    /// <param name="path">The path, as messages shall show it.</param>
    /// <param name="text">The text.</param>
    /// <param name="name">The name that the model shall carry; null for the path with <c>/</c> between folders.</param>
    public SourceFile(string path, string text, string? name = null)
    {
        Path = path ?? throw new ArgumentNullException(nameof(path));
        Text = text ?? throw new ArgumentNullException(nameof(text));
        Name = name ?? path.Replace('\\', '/');
    }

    /// <summary>The path, as messages show it.</summary>
    public string Path { get; }

    /// <summary>The name that the model carries: relative to the project, with <c>/</c> between folders, the same on every machine.</summary>
    public string Name { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How many lines there are; an empty text has one.</summary>
    public int LineCount => LineStarts.Length;

    /// <summary>The first line end (换行符); a line feed where there is none. What is put in ends its lines like what is there.</summary>
    internal string LineEnd => Text.IndexOfAny(['\r', '\n']) switch
    {
        var first when first < 0 || Text[first] == '\n' => "\n",
        var first when first + 1 < Text.Length && Text[first + 1] == '\n' => "\r\n",
        _ => "\r",
    };

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    /// <summary>The last part of a path, whichever way its slashes lean.</summary>
    internal static string NameOf(string path) => path.Substring(FolderOf(path).Length);

    /// <summary>A path up to its last slash, the slash included; empty where it has none.</summary>
    internal static string FolderOf(string path) => path.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>The line and column of a position in the text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside the text.</exception>
    public LinePosition GetLinePosition(int position)
    {
        if (position < 0 || position > Text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(position), position, "A position lies in the text or at its end.");
        }

        int line = Array.BinarySearch(LineStarts, position);
        line = line < 0 ? ~line - 1 : line;
        return new LinePosition(line, position - LineStarts[line]);
    }

    /// <summary>The position in the text of a line and column; the end of the text for a column behind it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public int GetPosition(LinePosition place)
    {
        if (place.Line < 0 || place.Line >= LineStarts.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(place), place, "There is no such line.");
        }

        return Math.Min(LineStarts[place.Line] + place.Character, Text.Length);
    }

    /// <summary>The text of a 0-based line, without its line end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public string GetLine(int line)
    {
        if (line < 0 || line >= LineStarts.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(line), line, "There is no such line.");
        }

        int end = line + 1 < LineStarts.Length ? LineStarts[line + 1] : Text.Length;
        return Text.Substring(LineStarts[line], end - LineStarts[line]).TrimEnd('\r', '\n');
    }

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            bool endsLine = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (endsLine)
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
