using System.Collections.Immutable;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>
/// The paragraphs of a text as it comes. A text whose paragraphs are separated in one way is the official text; one that mixes ways, or has
/// blanks and signs that an annotated file cannot hold, is written again with a paragraph a line.
/// </summary>
internal sealed class OfficialParagraphs
{
    private OfficialParagraphs(ImmutableArray<DraftParagraph> paragraphs, bool hasBlankLines, string? rewritten)
    {
        Items = paragraphs;
        HasBlankLines = hasBlankLines;
        Rewritten = rewritten;
    }

    public ImmutableArray<DraftParagraph> Items { get; }

    /// <summary>Whether a blank line separates the paragraphs, not a line end alone.</summary>
    public bool HasBlankLines { get; }

    /// <summary>The text that the draft belongs to, where it is not the text that was given.</summary>
    public string? Rewritten { get; }

    public static OfficialParagraphs Read(SourceFile file)
    {
        string[] lines = [.. Enumerable.Range(0, file.LineCount).Select(file.GetLine)];
        int[] filled = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].Trim().Length > 0)];
        bool isWhole = filled.All(i => CanHold(lines[i])) && filled.Length == lines.Count(line => line.Length > 0);
        int[] steps = [.. filled.Skip(1).Zip(filled, (next, line) => next - line).Distinct()];
        if (isWhole && steps is [] or [1] or [2])
        {
            return new OfficialParagraphs(filled.Select(i => new DraftParagraph(i + 1, lines[i])).ToImmutableArray(), steps is [2], null);
        }

        string[] clean = [.. filled.Select(i => Cleaned(lines[i])).Where(line => line.Length > 0)];
        return new OfficialParagraphs(
            clean.Select((line, i) => new DraftParagraph(i + 1, line)).ToImmutableArray(), false, string.Concat(clean.Select(line => line + "\n")));
    }

    /// <summary>Blanks at the ends are layout in Markdown; a full-width ＃ is taken for a heading and has no escape; what has no character cannot be written.</summary>
    private static bool CanHold(string line)
        => !IsBlank(line[0]) && !IsBlank(line[line.Length - 1]) && !line.Any(IsUnreadable) && EncodingCheck.Find(line) < 0 && line.TrimStart()[0] != '＃';

    private static string Cleaned(string line)
    {
        string readable = string.Concat(line.Select(c => IsUnreadable(c) ? ' ' : c));
        readable = readable.TrimStart().StartsWith("＃", StringComparison.Ordinal) ? readable.Replace('＃', '#') : readable;
        return (EncodingCheck.Find(readable) >= 0 ? string.Concat(readable.Where(c => !char.IsSurrogate(c))) : readable).Trim(' ', '\t', '\f', '\v');
    }

    private static bool IsBlank(char c) => c is ' ' or '\t';

    private static bool IsUnreadable(char c) => c is '\uFFFD' or '\uFEFF' || (char.IsControl(c) && c != '\t') || c is '\u2028' or '\u2029';
}
