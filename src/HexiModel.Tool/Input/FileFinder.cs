using HexiModel.Tool.Localisation;

namespace HexiModel.Tool.Input;

/// <summary>Finds the files that the paths of a command line mean: a file is itself, a folder all annotated files, catalogues, progress and task files under it.</summary>
internal sealed class FileFinder(Texts texts)
{
    /// <summary>Folders of build output, where they lie beside a project: elsewhere a folder may have such a name as well.</summary>
    private static readonly string[] Outputs = ["bin", "obj"];

    /// <summary>The folder of packages of JavaScript, which the build leaves out as well.</summary>
    private const string Packages = "node_modules";

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _annotated = [];
    private readonly List<string> _single = [];
    private readonly List<string> _catalogues = [];
    private readonly List<string> _overlays = [];

    /// <summary>Finds the files.</summary>
    /// <exception cref="UsageException">A path is not there, or a folder has no annotated files.</exception>
    public FoundFiles Find(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
            {
                AddFolder(path);
            }
            else if (File.Exists(path))
            {
                AddFile(path);
            }
            else
            {
                throw new UsageException(texts.PathNotFound(path));
            }
        }

        return new FoundFiles(_annotated, _single, _catalogues, _overlays);
    }

    private void AddFile(string path)
    {
        if (!_seen.Add(Path.GetFullPath(path)))
        {
            return;
        }

        ListOf(path).Add(path);
        if (ListOf(path) == _annotated)
        {
            _single.Add(path);
        }
    }

    private List<string> ListOf(string path) => FilePath.IsCatalogue(path) ? _catalogues : FilePath.IsOverlay(path) ? _overlays : _annotated;

    private void AddFolder(string folder)
    {
        HashSet<string> visited = new(StringComparer.Ordinal);
        bool found = false;
        foreach (string path in Walk(folder, visited))
        {
            found = true;
            if (_seen.Add(Path.GetFullPath(path)))
            {
                ListOf(path).Add(path);
            }
        }

        if (!found)
        {
            throw new UsageException(texts.NothingInFolder(folder));
        }
    }

    /// <summary>All files that concern the language, in the order of their paths. A link back to a folder above is not followed twice.</summary>
    private List<string> Walk(string folder, HashSet<string> visited)
    {
        List<string> found = [];
        DirectoryInfo info = new(folder);
        if (!visited.Add(info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? info.FullName))
        {
            return found;
        }

        try
        {
            found.AddRange(Directory.EnumerateFiles(folder)
                .Where(FilePath.IsOfLanguage)
                .Order(StringComparer.Ordinal));
            foreach (string child in Directory.EnumerateDirectories(folder).Where(IsLookedInto).Order(StringComparer.Ordinal))
            {
                found.AddRange(Walk(child, visited));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(texts.CannotRead(folder, exception.Message));
        }

        return found;
    }

    private static bool IsLookedInto(string folder)
    {
        string name = Path.GetFileName(folder);
        bool isOutput = Outputs.Contains(name, StringComparer.OrdinalIgnoreCase)
            && Directory.EnumerateFiles(Path.GetDirectoryName(folder) is { Length: > 0 } parent ? parent : ".", "*.*proj").Any();
        return !name.StartsWith('.') && !isOutput && !string.Equals(name, Packages, StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>The files that the paths of a command line mean, each once, in order.</summary>
/// <param name="Annotated">Annotated files.</param>
/// <param name="Single">Those of them that the command line names themselves: what belongs to them must still be found beside them.</param>
/// <param name="Catalogues">Indicator catalogues.</param>
/// <param name="Overlays">Progress and task files.</param>
internal sealed record FoundFiles(
    IReadOnlyList<string> Annotated, IReadOnlyList<string> Single, IReadOnlyList<string> Catalogues, IReadOnlyList<string> Overlays);
