using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
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
        if (tree.FrontMatter.Find("source-file") is not { } named)
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
            CompareText(official);
        }
    }

    private void CompareHash(SourceFile source)
    {
        if (tree.FrontMatter.Find("source-sha256") is { } entry
            && !Forms(source.Text).Select(Hash).Contains(entry.Value, StringComparer.OrdinalIgnoreCase))
        {
            diagnostics.Report(Rules.SourceHashDiffers, tree.File, entry.ValueSpan.IsEmpty ? entry.KeySpan : entry.ValueSpan, source.Name, Hash(source.Text));
        }
    }

    /// <summary>The text, and as it was before tools took its byte order mark off or gave it the line ends of the machine.</summary>
    private static IEnumerable<string> Forms(string text)
    {
        string lines = text.Replace("\r\n", "\n");
        return [text, "\uFEFF" + text, lines, "\uFEFF" + lines];
    }

    private static string Hash(string text)
    {
        using SHA256 sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    /// <summary>Says the first difference only: what follows is usually moved, not wrong.</summary>
    private void CompareText(SourceFile source)
    {
        int line = header.FirstLine;
        int last = Math.Min(header.LastLine ?? int.MaxValue, LastLineWithText(source));
        bool isMoved = false;
        foreach (BlockSyntax block in tree.Blocks)
        {
            if (isMoved)
            {
                line = Realign(block, source, line, last);
                isMoved = false;
            }

            string expected = line <= last ? source.GetLine(line - 1) : "";
            if (expected != block.Text.Text && !damaged.Contains(block))
            {
                ReportBlock(block, source, line, expected);
                return;
            }

            isMoved = expected != block.Text.Text;

            if (header.LinesPerParagraph == 2 && line < last && source.GetLine(line).Length > 0)
            {
                Report(new TextSpan(Math.Max(block.Span.End - 1, 0), 1), source, line + 1, source.GetLine(line), "");
                return;
            }

            line += header.LinesPerParagraph;
        }

        if (line <= last)
        {
            IsTextMissing = true;
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
