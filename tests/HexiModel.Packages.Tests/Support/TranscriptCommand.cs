using System.Text.RegularExpressions;

namespace HexiModel.Packages.Tests.Support;

/// <summary>A command of a transcript, with what it is shown to print.</summary>
/// <param name="Line">The command line.</param>
/// <param name="Shown">The lines; <c>…</c> stands for anything in a line, and alone for any lines.</param>
internal sealed record TranscriptCommand(string Line, IReadOnlyList<string> Shown)
{
    /// <summary>Whether an output has the shown lines, in their order.</summary>
    public bool IsMatch(string output)
    {
        IEnumerable<string> patterns = Shown.Where(line => line != "…").Select(line => "^" + Regex.Escape(line).Replace("…", ".*", StringComparison.Ordinal) + "\\s*$");
        return Regex.IsMatch(output, string.Join("[\\s\\S]*?", patterns), RegexOptions.Multiline);
    }
}
