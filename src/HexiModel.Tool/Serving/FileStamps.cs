using System.Globalization;
using System.Text;
using HexiModel.Tool.Input;
using HexiModel.Tool.Localisation;

namespace HexiModel.Tool.Serving;

/// <summary>Says whether the files of a command line have changed: those that were read, and new ones beside them.</summary>
internal sealed class FileStamps(IReadOnlyList<string> paths, Texts texts)
{
    /// <summary>What the files look like from outside: their names, times and lengths.</summary>
    /// <param name="read">The files that were read.</param>
    public string Take(IEnumerable<string> read)
    {
        StringBuilder stamp = new();
        foreach (string path in Found().Concat(read).Distinct().Order(StringComparer.Ordinal))
        {
            FileInfo file = new(path);
            stamp.Append(CultureInfo.InvariantCulture, $"{path}|{(file.Exists ? file.LastWriteTimeUtc.Ticks : 0)}|{(file.Exists ? file.Length : -1)}\n");
        }

        return stamp.ToString();
    }

    private static IEnumerable<string> Beside(string path) => [.. Companions.Neighbours(path), .. Companions.Catalogues(path), .. Companions.Overlays(path)];

    private IEnumerable<string> Found()
    {
        try
        {
            FoundFiles found = new FileFinder(texts).Find(paths);
            return [.. found.Annotated, .. found.Catalogues, .. found.Overlays, .. found.Single.SelectMany(Beside)];
        }
        catch (UsageException)
        {
            // An editor may take a file away for a moment while it saves; it is found again when it is back.
            return [];
        }
    }
}
