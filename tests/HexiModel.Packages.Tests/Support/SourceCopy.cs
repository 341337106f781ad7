namespace HexiModel.Packages.Tests.Support;

/// <summary>A copy of what the packages are built from, so that a run neither uses nor changes the repository's own output.</summary>
internal static class SourceCopy
{
    /// <summary>The solution of all that is packed, which the copy has in place of the repository's.</summary>
    public const string Solution = "Packages.slnx";

    private static readonly string[] Folders = ["src", "seeds", "docs"];

    private static readonly string[] BuiltFolders = ["bin", "obj"];

    /// <summary>Copies the sources from the repository, or from another copy of it, to a folder.</summary>
    public static string Create(string from, string folder)
    {
        CopyFiles(new DirectoryInfo(from), folder);
        foreach (string name in Folders)
        {
            CopyFolder(new DirectoryInfo(Path.Combine(from, name)), Path.Combine(folder, name));
        }

        IEnumerable<string> projects = Directory.GetFiles(Path.Combine(folder, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path))
            .Where(path => path.Count(character => character == Path.DirectorySeparatorChar) == 2);
        File.WriteAllText(Path.Combine(folder, Solution), $"<Solution>{string.Concat(projects.Select(path => $"<Project Path=\"{path}\" />"))}</Solution>");
        return folder;
    }

    private static void CopyFolder(DirectoryInfo source, string target)
    {
        CopyFiles(source, target);
        foreach (DirectoryInfo folder in source.GetDirectories().Where(folder => !BuiltFolders.Contains(folder.Name)))
        {
            CopyFolder(folder, Path.Combine(target, folder.Name));
        }
    }

    /// <summary>All but <c>.git</c>, which is a file in a work tree.</summary>
    private static void CopyFiles(DirectoryInfo source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (FileInfo file in source.GetFiles().Where(file => file.Name != ".git"))
        {
            file.CopyTo(Path.Combine(target, file.Name));
        }
    }
}
