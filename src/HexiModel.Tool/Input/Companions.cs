using HexiModel.Language.Keys;
using HexiModel.Language.Syntax;

namespace HexiModel.Tool.Input;

/// <summary>
/// Finds what belongs to a single annotated file: a report means little without its glossary and the project's indicators, and whoever
/// checks one file does not want to hear that they are missing.
/// </summary>
internal static class Companions
{
    /// <summary>A folder that holds one of these is a project or a repository: what lies above it belongs to others.</summary>
    private static readonly string[] RootMarks = ["*.csproj", "*.sln", "*.slnx", ".git"];

    /// <summary>The annotated files beside a file that may belong to the same report, itself not among them.</summary>
    public static IEnumerable<string> Neighbours(string path)
        => List(FolderOf(path))
            .Where(other => FilePath.IsAnnotated(other) && Path.GetFileName(other) != Path.GetFileName(path))
            .Order(StringComparer.Ordinal);

    /// <summary>The catalogues of the nearest folder that has one, from the file's own up to its project's.</summary>
    public static IReadOnlyList<string> Catalogues(string path)
    {
        string? folder = FolderOf(path);
        while (folder is not null)
        {
            List<string> found = [.. List(folder).Where(FilePath.IsCatalogue).Order(StringComparer.Ordinal)];
            if (found.Count > 0 || IsRoot(folder))
            {
                return found;
            }

            folder = Directory.GetParent(Path.GetFullPath(folder)) is null ? null : Above(folder);
        }

        return [];
    }

    /// <summary>The progress and task files beside a report that have its name: <c>a.progress.csv</c> beside <c>a.report.md</c>.</summary>
    public static IEnumerable<string> Overlays(string path)
    {
        string name = FilePath.WithoutEnding(path);
        return List(FolderOf(path))
            .Where(other => FilePath.IsOverlay(other) && FilePath.WithoutEnding(other) == name)
            .Order(StringComparer.Ordinal);
    }

    /// <summary>The official text that a file names, where it lies beside it; null where it does not.</summary>
    public static string? Official(SyntaxTree tree, string path)
    {
        string? name = tree.FrontMatter.Get(FrontMatterKeys.SourceFile);
        // A file name and no path: an annotated file from elsewhere does not get to name any file of this machine.
        if (string.IsNullOrEmpty(name) || Path.GetFileName(name) != name)
        {
            return null;
        }

        string official = Path.Combine(FolderOf(path), name);
        return File.Exists(official) ? official : null;
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";

    /// <summary>The folder above, written the way the folder is: messages show paths as the user wrote them.</summary>
    private static string Above(string folder) => Path.GetFileName(folder) switch
    {
        "." when folder == "." => "..",
        "" or "." or ".." => Path.Combine(folder, ".."),
        _ => FolderOf(folder),
    };

    private static bool IsRoot(string folder)
        => RootMarks.Any(mark => Directory.EnumerateFileSystemEntries(folder, mark).Any());

    private static string[] List(string folder)
    {
        try
        {
            return Directory.GetFiles(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What cannot be listed holds nothing for us; the file itself could be read.
            return [];
        }
    }
}
