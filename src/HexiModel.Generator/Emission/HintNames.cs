using System.Text;

namespace HexiModel.Generator.Emission;

/// <summary>
/// Names of generated files. Roslyn refuses many characters that a file name may hold, and one refused or doubled name drops all that
/// was generated; so a name is plain ASCII, and told apart by a hash of the path.
/// </summary>
internal static class HintNames
{
    /// <summary>The class of all indicators.</summary>
    public const string Indicators = "HexiModel.Indicators.g.cs";

    private const int MaximumSlug = 32;

    /// <summary>What the names of a report's files begin with: <c>hexi-2022.report.1a2b3c4d</c>.</summary>
    /// <param name="name">The file's path from the project's folder.</param>
    public static string Of(string name)
    {
        StringBuilder hint = new();
        foreach (char c in name.Substring(name.LastIndexOf('/') + 1))
        {
            bool isPlain = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.';
            if (isPlain && hint.Length < MaximumSlug && !(c == '.' && (hint.Length == 0 || hint[hint.Length - 1] == '.')))
            {
                hint.Append(c);
            }
        }

        string slug = hint.ToString();
        slug = slug.EndsWith(".md", StringComparison.Ordinal) ? slug.Substring(0, slug.Length - 3) : slug.TrimEnd('.');
        return (slug.Length == 0 ? "report" : slug) + "." + Hash(name);
    }

    /// <summary>The file of a report's classes.</summary>
    public static string Types(string hintName) => hintName + ".g.cs";

    /// <summary>The file of a report's data.</summary>
    public static string Table(string hintName) => hintName + ".table.g.cs";

    /// <summary>FNV-1a, 32 bits: the same on every machine and run, which the hash of a string is not.</summary>
    private static string Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ (byte)c) * 16777619);
            hash = unchecked((hash ^ (byte)(c >> 8)) * 16777619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
