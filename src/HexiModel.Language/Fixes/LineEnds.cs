namespace HexiModel.Language.Fixes;

/// <summary>The line ends of a file (换行符): what is put in ends its lines like what is there.</summary>
internal static class LineEnds
{
    /// <summary>The first line end of a text; a line feed where it has none.</summary>
    public static string Of(string text)
    {
        int first = text.IndexOfAny(['\r', '\n']);
        return first < 0 || text[first] == '\n' ? "\n"
            : first + 1 < text.Length && text[first + 1] == '\n' ? "\r\n"
            : "\r";
    }
}
