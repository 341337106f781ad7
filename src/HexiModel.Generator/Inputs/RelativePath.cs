namespace HexiModel.Generator.Inputs;

/// <summary>Paths that are the same on every machine.</summary>
internal static class RelativePath
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>
    /// The way from the project's folder to a file, with <c>/</c> between folders. For a file with no folder in common with the
    /// project, on another drive say, the path without the drive; its bare name where the project's folder is not known.
    /// </summary>
    public static string Of(string file, string folder)
    {
        string[] path = file.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        string[] start = folder.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (start.Length == 0)
        {
            return path[path.Length - 1];
        }

        int common = 0;
        while (common < start.Length && common < path.Length - 1 && string.Equals(path[common], start[common], StringComparison.Ordinal))
        {
            common++;
        }

        IEnumerable<string> down = path.Skip(common);
        return common == 0
            ? string.Join("/", path.SkipWhile(part => part.EndsWith(":", StringComparison.Ordinal)))
            : string.Join("/", Enumerable.Repeat("..", start.Length - common).Concat(down));
    }
}
