using System.Security.Cryptography;
using System.Text;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>Holds an annotated file against the official text it was made from: the first law of the language.</summary>
internal sealed class SourceComparer(SyntaxTree tree, ReportHeader header, SourceFile? official, DiagnosticBag diagnostics)
{
    private const int ShownLength = 20;

    public void Compare()
    {
        if (tree.FrontMatter.Find("source-file") is not { } named)
        {
            return;
        }

        if (official is null)
        {
            diagnostics.Report(Rules.SourceMissing, tree.File, named.ValueSpan, named.Value);
            return;
        }

        CompareHash();
        CompareText(official);
    }

    private void CompareHash()
    {
        if (tree.FrontMatter.Find("source-sha256") is not { } entry)
        {
            return;
        }

        using SHA256 sha = SHA256.Create();
        string hash = string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(official!.Text)).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
        if (!string.Equals(hash, entry.Value, StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Report(Rules.SourceHashDiffers, tree.File, entry.ValueSpan, official.Name, hash);
        }
    }

    /// <summary>Says the first difference only: what follows is usually moved, not wrong.</summary>
    private void CompareText(SourceFile source)
    {
        int line = header.FirstLine;
        int last = Math.Min(header.LastLine ?? int.MaxValue, LastLineWithText(source));
        foreach (BlockSyntax block in tree.Blocks)
        {
            string expected = line <= last ? source.GetLine(line - 1) : "";
            bool isSeparated = header.LinesPerParagraph == 1 || line + 1 > last || source.GetLine(line).Length == 0;
            if (expected != block.Text.Text || !isSeparated)
            {
                ReportBlock(block, source, line, expected);
                return;
            }

            line += header.LinesPerParagraph;
        }

        if (line <= last)
        {
            int end = tree.File.Text.TrimEnd().Length;
            Report(new TextSpan(Math.Max(end - 1, 0), 1), source, line, source.GetLine(line - 1), "");
        }
    }

    private void ReportBlock(BlockSyntax block, SourceFile source, int line, string expected)
    {
        string actual = block.Text.Text;
        int same = 0;
        while (same < expected.Length && same < actual.Length && expected[same] == actual[same])
        {
            same++;
        }

        // Behind the last character of the block there is nothing to point at: the last character it is.
        int place = block.Text.ToFile(Math.Min(same, Math.Max(actual.Length - 1, 0)));
        Report(new TextSpan(place, 1), source, line, From(expected, same), From(actual, same));
    }

    private void Report(TextSpan span, SourceFile source, int line, string expected, string actual)
        => diagnostics.Report(Rules.SourceDiffers, tree.File, span, line.ToString(CultureInfo.InvariantCulture), source.Name, From(expected, 0), From(actual, 0));

    private static string From(string text, int start)
        => text.Length - start <= ShownLength ? text.Substring(start) : text.Substring(start, ShownLength) + "…";

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
