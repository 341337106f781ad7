using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Tool.Localisation;

namespace HexiModel.Tool.Input;

/// <summary>Reads the files of a command line and gives them their meaning, as the build would.</summary>
internal sealed class WorkspaceLoader(Texts texts)
{
    private readonly SourceFileReader _reader = new(texts);
    private readonly Dictionary<string, SyntaxTree> _trees = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceFile> _catalogues = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceFile> _overlays = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceFile> _officials = new(StringComparer.Ordinal);

    /// <summary>Reads files and folders, and gives them their meaning.</summary>
    /// <exception cref="UsageException">A path is not there or cannot be read.</exception>
    public Workspace Load(IReadOnlyList<string> paths) => Read(new FileFinder(texts).Find(paths)).Bind();

    /// <summary>Reads files, and what belongs to those that the command line names themselves.</summary>
    /// <exception cref="UsageException">A file cannot be read.</exception>
    public WorkspaceSources Read(FoundFiles found)
    {
        SourceFile[] annotated = [.. found.Annotated.Select(_reader.Read)];
        foreach ((SyntaxTree tree, string path) in annotated.AsParallel().AsOrdered().Select(file => SyntaxTree.Parse(file)).AsSequential().Zip(found.Annotated))
        {
            Add(tree, path);
        }

        foreach (string path in found.Catalogues)
        {
            ReadInto(_catalogues, path);
        }

        foreach (string path in found.Overlays)
        {
            ReadInto(_overlays, path);
        }

        foreach (string path in found.Single)
        {
            ReadCompanions(path, withCatalogues: found.Catalogues.Count == 0);
        }

        return new WorkspaceSources([.. _trees.Values], [.. _catalogues.Values], [.. _officials.Values]) { Overlays = [.. _overlays.Values] };
    }

    /// <summary>Reads files and folders that must hold a report: a catalogue alone has nothing to show.</summary>
    /// <exception cref="UsageException">A path is not there or cannot be read, or nothing that was read claims to be a report.</exception>
    public Workspace LoadReports(IReadOnlyList<string> paths)
    {
        Workspace workspace = Load(paths);
        return workspace.Reports.Count > 0 || workspace.HasErrors ? workspace : throw new UsageException(texts.NoReport(string.Join(' ', paths)));
    }

    private void ReadCompanions(string path, bool withCatalogues)
    {
        string? report = ReadTree(path).ReportId;
        foreach (string neighbour in Companions.Neighbours(path))
        {
            SyntaxTree tree = _trees.GetValueOrDefault(Path.GetFullPath(neighbour)) ?? SyntaxTree.Parse(_reader.Read(neighbour));
            if (report is not null && tree.ReportId == report)
            {
                Add(tree, neighbour);
            }
        }

        foreach (string overlay in Companions.Overlays(path))
        {
            ReadInto(_overlays, overlay);
        }

        foreach (string catalogue in withCatalogues ? Companions.Catalogues(path) : [])
        {
            ReadInto(_catalogues, catalogue);
        }
    }

    private SyntaxTree ReadTree(string path)
        => _trees.TryGetValue(Path.GetFullPath(path), out SyntaxTree? tree) ? tree : Add(SyntaxTree.Parse(_reader.Read(path)), path);

    private SyntaxTree Add(SyntaxTree tree, string path)
    {
        _trees[Path.GetFullPath(path)] = tree;
        if (Companions.Official(tree, path) is { } official)
        {
            ReadInto(_officials, official);
        }

        return tree;
    }

    private void ReadInto(Dictionary<string, SourceFile> files, string path)
    {
        string key = Path.GetFullPath(path);
        if (!files.ContainsKey(key))
        {
            files.Add(key, _reader.Read(path));
        }
    }
}
