using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace HexiModel.Tool.Output.Html;

/// <summary>The files of the page, which the command brings along: its frame, its styles and its script.</summary>
internal static class PageFiles
{
    private const string Folder = "page/";

    private static readonly string[] StyleFiles = ["colours.css", "layout.css", "text.css", "card.css", "print.css"];
    private static readonly string[] ScriptFiles = ["document.js", "card.js", "filters.js", "search.js", "findings.js", "outline.js", "keyboard.js", "settings.js", "start.js"];

    /// <summary>The frame, with places for the rest.</summary>
    public static string Frame { get; } = Read("page.html");

    /// <summary>The styles, in the order in which they count.</summary>
    public static string Style { get; } = string.Concat(StyleFiles.Select(Read));

    /// <summary>The script: its files share one module.</summary>
    public static string Script { get; } = string.Concat(ScriptFiles.Select(Read));

    /// <summary>
    /// What the page may do: run its own script and use its own styles, known by their hashes, and nothing else. A page that is served asks
    /// its server for changes.
    /// </summary>
    public static string Policy(bool isServed)
        => $"default-src 'none'; script-src {HashOf(Script)}; style-src {HashOf(Style)}; img-src data:; connect-src {(isServed ? "'self'" : "'none'")}; "
            + "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private static string HashOf(string text) => "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text))) + "'";

    /// <summary>A file, its lines ended as browsers read them: the hash is that of what they see.</summary>
    private static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException($"The command has no file “{name}”.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
