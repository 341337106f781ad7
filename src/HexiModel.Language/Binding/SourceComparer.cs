using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>Holds an annotated file against the official text it was made from: the first law of the language.</summary>
internal sealed class SourceComparer(SyntaxTree tree, ReportHeader header, SourceFile? official, DamagedText damaged, DiagnosticBag diagnostics)
{
    private const int ShownLength = 20;

    /// <summary>Text is not there, or other text than the official: what else is wrong may follow from that.</summary>
    public bool IsTextMissing { get; private set; }

    public void Compare()
    {
        IsTextMissing = tree.Diagnostics.Any(diagnostic => diagnostic.Rule == Rules.WrongEncoding);
        if (tree.FrontMatter.Find(FrontMatterKeys.SourceFile) is not { Value.Length: > 0 } named)
        {
            return;
        }

        if (official is null)
        {
            diagnostics.Report(Rules.SourceMissing, tree.File, named.ValueSpan, named.Value);
            return;
        }

        DiagnosticBag encoding = new();
        EncodingCheck.Check(official, encoding);
        ImmutableArray<Diagnostic> unreadable = encoding.ToImmutable();
        diagnostics.AddRange(unreadable);
        if (unreadable.IsEmpty)
        {
            CompareHash(official);
            if (header.IsSourcePlaceKnown)
            {
                CompareText(official);
            }
        }
    }

    private void CompareHash(SourceFile source)
    {
        if (tree.FrontMatter.Find(FrontMatterKeys.SourceSha256) is { } entry
            && !Forms(source.Text).Select(SourceHash.Of).Contains(entry.Value, StringComparer.OrdinalIgnoreCase))
        {
            diagnostics.Report(Rules.SourceHashDiffers, tree.File, entry.ValueSpan.IsEmpty ? entry.KeySpan : entry.ValueSpan, source.Name, SourceHash.Of(source.Text));
        }
    }

    /// <summary>The text, and as it was before tools took its byte order mark off or gave it the line ends of the machine.</summary>
    private static IEnumerable<string> Forms(string text)
    {
        string lines = text.Replace("\r\n", "\n");
        return [text, "\uFEFF" + text, lines, "\uFEFF" + lines];
    }

    /// <summary>Says the first difference only: what follows is usually moved, not wrong.</summary>
    private void CompareText(SourceFile source)
    {
        int line = header.FirstLine;
        int last = Math.Min(header.LastLine ?? int.MaxValue, LastLineWithText(source));
        bool isMoved = false;
        for (int i = 0; i < tree.Blocks.Length; i++)
        {
            BlockSyntax block = tree.Blocks[i];
            if (isMoved)
            {
                line = Realign(block, source, line, last);
                isMoved = false;
            }

            string expected = line <= last ? source.GetLine(line - 1) : "";
            if (expected != block.Text.Text && !damaged.Contains(block))
            {
                if (TryReportPlacement(source) || TryReportExtraBreak(i, source, line, expected) || TryReportOther(source) || TryReportMoved(i, source, line))
                {
                    return;
                }

                int first = line;
                if (!AreOnlyBreaksMissing(block, source, ref line, last))
                {
                    if (line == first)
                    {
                        ReportBlock(block, source, line, expected);
                    }

                    return;
                }
            }
            else
            {
                isMoved = expected != block.Text.Text;
            }

            if (header.LinesPerParagraph == 2 && line < last && source.GetLine(line).Length > 0)
            {
                if (!TryReportPlacement(source))
                {
                    Report(new TextSpan(Math.Max(block.Span.End - 1, 0), 1), source, line + 1, source.GetLine(line), "");
                }

                return;
            }

            line += header.LinesPerParagraph;
        }

        bool isShort = line <= last;
        IsTextMissing |= isShort;
        if ((isShort || header.LastLine > source.LineCount) && !TryReportPlacement(source) && isShort)
        {
            int end = tree.File.Text.TrimEnd().Length;
            Report(new TextSpan(Math.Max(end - 1, 0), 1), source, line, source.GetLine(line - 1), "");
        }
    }

    /// <summary>Where marks could not be read a paragraph may have come apart, or two together: what follows stands a paragraph further on or back.</summary>
    private int Realign(BlockSyntax block, SourceFile source, int line, int last)
    {
        int[] lines = [line, line - header.LinesPerParagraph, line + header.LinesPerParagraph];
        return lines.FirstOrDefault(candidate => candidate >= header.FirstLine && candidate <= last && source.GetLine(candidate - 1) == block.Text.Text) is > 0 and var found
            ? found
            : line;
    }

    /// <summary>
    /// The words are all there, only not where the front matter says. Lines of it that the file lacks are missing in the file, as long as it
    /// names lines that exist.
    /// </summary>
    private bool TryReportPlacement(SourceFile source)
    {
        if (SourcePlacement.Find(tree, source, damaged) is not { } found
            || (found.LinesPerParagraph == header.LinesPerParagraph && found.First >= header.FirstLine && found.Last <= header.LastLine && header.LastLine <= source.LineCount))
        {
            return false;
        }

        (FrontMatterKey Key, string Value)[] corrections = [.. found.Corrections(header, LastLineWithText(source))];
        FrontMatterEntry entry = corrections.Select(correction => tree.FrontMatter.Find(correction.Key)).FirstOrDefault(given => given is not null)
            ?? tree.FrontMatter.Find(FrontMatterKeys.SourceFile)!;
        diagnostics.Report(
            Rules.SourcePlaceWrong,
            tree.File,
            entry.ValueSpan.IsEmpty ? entry.KeySpan : entry.ValueSpan,
            string.Join(", ", corrections.Select(correction => correction.Key.Name + ": " + correction.Value)),
            source.Name);
        return true;
    }

    /// <summary>Blank lines were taken out, so that several paragraphs stand in one, or never put in, as in a text that was pasted.</summary>
    /// <param name="block">The block.</param>
    /// <param name="source">The official text.</param>
    /// <param name="line">The line of its first paragraph, then that of the last which it begins with.</param>
    /// <param name="last">The last line of the file's text.</param>
    /// <returns>Whether the block holds those paragraphs and nothing else.</returns>
    private bool AreOnlyBreaksMissing(BlockSyntax block, SourceFile source, ref int line, int last)
    {
        string rest = block.Text.Text;
        string expected = line <= last ? source.GetLine(line - 1) : "";
        int next = line + header.LinesPerParagraph;
        while (next <= last && expected.Length > 0 && Continues(rest, expected, source.GetLine(next - 1)))
        {
            rest = rest.Substring(expected.Length);
            expected = source.GetLine(next - 1);
            line = next;
            next += header.LinesPerParagraph;
            ReportBreak(Rules.BlankLineMissing, block, block.Text.Text.Length - rest.Length, source, line);
        }

        return rest == expected;
    }

    /// <summary>A blank line was put in, so that one paragraph stands in two.</summary>
    private bool TryReportExtraBreak(int index, SourceFile source, int line, string expected)
    {
        BlockSyntax block = tree.Blocks[index];
        BlockSyntax? next = index + 1 < tree.Blocks.Length ? tree.Blocks[index + 1] : null;
        string actual = block.Text.Text;
        if (next is null || actual.Length == 0 || !Continues(expected, actual, next.Text.Text))
        {
            return false;
        }

        // What stands in the one half may refer to what stands in the other.
        damaged.Add(block);
        damaged.Add(next);
        ReportBreak(Rules.BlankLineExtra, next, 0, source, line);
        return true;
    }

    /// <summary>The words here are not those of the official text at all. What else is wrong is not looked for before the right text is named.</summary>
    private bool TryReportOther(SourceFile source)
    {
        OtherText compared = OtherText.Compare(tree, source);
        if (!compared.IsOther)
        {
            return false;
        }

        IsTextMissing = true;
        diagnostics.Report(
            Rules.SourceIsOtherText,
            tree.File,
            tree.FrontMatter.Find(FrontMatterKeys.SourceFile)!.ValueSpan,
            compared.Found.ToString(CultureInfo.InvariantCulture),
            compared.All.ToString(CultureInfo.InvariantCulture),
            source.Name);
        return true;
    }

    /// <summary>The words are all there, and a paragraph of them is in another place.</summary>
    private bool TryReportMoved(int index, SourceFile source, int line)
    {
        if (MovedParagraph.Find(tree.Blocks, index, source, line, header.LinesPerParagraph) is not { } moved)
        {
            return false;
        }

        diagnostics.Report(
            Rules.ParagraphMoved,
            tree.File,
            moved.Block.Text.ToFile(new TextSpan(0, moved.Block.Text.Text.Length)),
            moved.Line.ToString(CultureInfo.InvariantCulture),
            source.Name,
            Shown(moved.Neighbour));
        return true;
    }

    /// <summary>Whether a text is a first one and then at least the beginning of a second.</summary>
    private static bool Continues(string text, string first, string second)
    {
        int length = Math.Min(Math.Min(second.Length, text.Length - first.Length), ShownLength);
        return length > 0 && text.StartsWith(first, StringComparison.Ordinal) && string.CompareOrdinal(text, first.Length, second, 0, length) == 0;
    }

    private void ReportBreak(DiagnosticRule rule, BlockSyntax block, int position, SourceFile source, int line)
        => diagnostics.Report(
            rule,
            tree.File,
            new TextSpan(block.Text.ToFile(position), 1),
            line.ToString(CultureInfo.InvariantCulture),
            source.Name,
            Shown(block.Text.Text.Substring(position)));

    private void ReportBlock(BlockSyntax block, SourceFile source, int line, string expected)
    {
        string actual = block.Text.Text;
        int same = 0;
        while (same < expected.Length && same < actual.Length && expected[same] == actual[same])
        {
            same++;
        }

        if (IsMarkLost(actual, same))
        {
            damaged.Add(block);
        }
        else if (IsSameParagraph(expected, actual, same))
        {
            damaged.AddChanged(block);
        }
        else
        {
            IsTextMissing = true;
        }

        // Behind the last character of the block there is nothing to point at: the last character it is.
        int place = block.Text.ToFile(Math.Min(same, Math.Max(actual.Length - 1, 0)));
        Report(new TextSpan(place, 1), source, line, expected.Substring(same), actual.Substring(same));
    }

    private static bool IsMarkLost(string actual, int position) => position < actual.Length && actual[position] is '[' or ']' or '{' or '}';

    /// <summary>Most words are the same: it is this paragraph that was changed, and what is wrong in it may follow from that.</summary>
    private static bool IsSameParagraph(string expected, string actual, int same)
    {
        int shorter = Math.Min(expected.Length, actual.Length);
        int behind = 0;
        while (same + behind < shorter && expected[expected.Length - 1 - behind] == actual[actual.Length - 1 - behind])
        {
            behind++;
        }

        return 2 * (same + behind) > Math.Max(expected.Length, actual.Length);
    }

    /// <summary>Says a difference, unless it is the character that could not be read: that one was said.</summary>
    private void Report(TextSpan span, SourceFile source, int line, string expected, string actual)
    {
        if (tree.Diagnostics.Any(diagnostic => diagnostic.Rule == Rules.WrongEncoding && diagnostic.Span.Start == span.Start))
        {
            return;
        }

        diagnostics.Report(Rules.SourceDiffers, tree.File, span, line.ToString(CultureInfo.InvariantCulture), source.Name, Shown(expected), Shown(actual));
    }

    private static string Shown(string text) => text.Length <= ShownLength ? text : text.Substring(0, ShownLength) + "…";

    private static int LastLineWithText(SourceFile source)
    {
        int last = source.LineCount;
        while (last > 0 && source.GetLine(last - 1).Length == 0)
        {
            last--;
        }

        return last;
    }
}
