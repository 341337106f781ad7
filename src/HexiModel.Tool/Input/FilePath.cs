using HexiModel.Language.Overlays;

namespace HexiModel.Tool.Input;

/// <summary>What the names of files say, and how paths are shown.</summary>
internal static class FilePath
{
    private const string Report = ".report.md";
    private const string Glossary = ".glossary.md";
    private const string Catalogue = ".indicators.csv";

    private static readonly string[] Extensions = [".md", ".csv", ".txt"];

    /// <summary>Whether the name is that of an annotated file.</summary>
    public static bool IsAnnotated(string path)
        => path.EndsWith(Report, StringComparison.OrdinalIgnoreCase) || path.EndsWith(Glossary, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the name is that of an indicator catalogue.</summary>
    public static bool IsCatalogue(string path) => path.EndsWith(Catalogue, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the name is that of a progress or task file.</summary>
    public static bool IsOverlay(string path) => ProjectOverlays.IsOverlay(path);

    /// <summary>Whether the name is that of a file of the language.</summary>
    public static bool IsOfLanguage(string path) => IsAnnotated(path) || IsCatalogue(path) || IsOverlay(path);

    /// <summary>The name of a file without both its endings: <c>qinghe-2023</c> of <c>qinghe-2023.report.md</c>.</summary>
    public static string WithoutEnding(string path) => Path.GetFileNameWithoutExtension(Path.GetFileNameWithoutExtension(path));

    /// <summary>Whether a word is meant for a path, be there a file or not: it has folders, or ends like a file of the language.</summary>
    public static bool IsMeant(string word)
        => word.AsSpan().IndexOfAny('/', '\\') >= 0 || Extensions.Any(extension => word.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>The path as messages show it, the same on every system: <c>/</c> between folders, no <c>./</c> before it.</summary>
    public static string Shown(string path)
    {
        string shown = path.Replace(Path.DirectorySeparatorChar, '/');
        while (shown.StartsWith("./", StringComparison.Ordinal) && shown.Length > 2)
        {
            shown = shown[2..].TrimStart('/');
        }

        return shown;
    }
}
