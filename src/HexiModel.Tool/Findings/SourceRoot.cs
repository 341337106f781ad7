namespace HexiModel.Tool.Findings;

/// <summary>A folder that paths are seen from.</summary>
/// <param name="folder">The folder.</param>
internal sealed class SourceRoot(string folder)
{
    private readonly string _folder = Path.GetFullPath(folder);

    /// <summary>The repository that a folder lies in, else the folder itself: build servers show paths as seen from there.</summary>
    public static SourceRoot Of(string folder)
    {
        for (DirectoryInfo? above = new(folder); above is not null; above = above.Parent)
        {
            // In a work tree of its own “.git” is a file.
            if (Path.Exists(Path.Combine(above.FullName, ".git")))
            {
                return new SourceRoot(above.FullName);
            }
        }

        return new SourceRoot(folder);
    }

    /// <summary>The path of a file, <c>/</c> between folders; it begins with <c>..</c> where the file lies elsewhere.</summary>
    public string RelativePath(string path) => Path.GetRelativePath(_folder, Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The whole path of a file that is seen from here.</summary>
    public string FullPath(string relative) => Path.Combine(_folder, relative);

    /// <summary>Whether a file lies in the folder or below it.</summary>
    public bool Contains(string path)
    {
        string relative = RelativePath(path);
        return relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
    }
}
