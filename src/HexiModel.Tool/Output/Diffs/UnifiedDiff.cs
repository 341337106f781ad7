using System.Globalization;

namespace HexiModel.Tool.Output.Diffs;

/// <summary>Differences of two texts as <c>diff -u</c> writes them, fit for <c>git apply</c>.</summary>
/// <param name="palette">The colours.</param>
/// <param name="isForTerminal">Whether control characters are shown instead of passed on: a patch needs them, a terminal would obey them.</param>
internal sealed class UnifiedDiff(Palette palette, bool isForTerminal)
{
    private const int Context = 3;

    /// <summary>Writes the difference; nothing where there is none.</summary>
    /// <param name="path">The path of both.</param>
    /// <param name="before">The text before.</param>
    /// <param name="after">The text after.</param>
    /// <param name="writer">Where to.</param>
    public void Write(string path, string before, string after, TextWriter writer)
    {
        List<DiffLine> lines = Compare(Split(before), Split(after));
        bool isBelow = !Path.IsPathRooted(path) && !path.StartsWith("../", StringComparison.Ordinal);
        string shown = VisibleText.Of(path);
        bool isFirst = true;
        foreach ((int start, int end) in Hunks(lines))
        {
            if (isFirst)
            {
                writer.Write(palette.Strong($"--- {(isBelow ? "a/" : "")}{shown}\n+++ {(isBelow ? "b/" : "")}{shown}") + "\n");
                isFirst = false;
            }

            WriteHunk(lines, start, end, writer);
        }
    }

    private void WriteHunk(List<DiffLine> lines, int start, int end, TextWriter writer)
    {
        writer.Write(palette.Faint($"@@ -{Range(lines, start, end, '+')} +{Range(lines, start, end, '-')} @@") + "\n");
        foreach (DiffLine line in lines.Skip(start).Take(end - start))
        {
            bool isEnded = line.Text.EndsWith('\n');
            string text = line.Mark + (isForTerminal ? VisibleText.Of(line.Text.TrimEnd('\r', '\n')) : line.Text.TrimEnd('\n'));
            writer.Write(line.Mark == '+' ? palette.Added(text) : line.Mark == '-' ? palette.Removed(text) : text);
            writer.Write(isEnded ? "\n" : "\n\\ No newline at end of file\n");
        }
    }

    /// <summary><c>start,count</c> of one side; of an empty side the line before it.</summary>
    private static string Range(List<DiffLine> lines, int start, int end, char other)
    {
        int before = lines.Take(start).Count(line => line.Mark != other);
        int count = lines.Skip(start).Take(end - start).Count(line => line.Mark != other);
        return string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? before : before + 1)},{count}");
    }

    /// <summary>Changed lines with those around them; two that share such lines are one.</summary>
    private static IEnumerable<(int Start, int End)> Hunks(List<DiffLine> lines)
    {
        int start = -1;
        int end = -1;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Mark == ' ')
            {
                continue;
            }

            if (start >= 0 && i - Context > end)
            {
                yield return (start, end);
                start = -1;
            }

            start = start < 0 ? Math.Max(i - Context, 0) : start;
            end = Math.Min(i + 1 + Context, lines.Count);
        }

        if (start >= 0)
        {
            yield return (start, end);
        }
    }

    private static List<DiffLine> Compare(string[] before, string[] after)
    {
        List<DiffLine> lines = [];
        (int b, int a) = (0, 0);
        foreach ((int nextBefore, int nextAfter) in LineMatcher.Match(before, after).Append((before.Length, after.Length)))
        {
            lines.AddRange(before[b..nextBefore].Select(line => new DiffLine('-', line)));
            lines.AddRange(after[a..nextAfter].Select(line => new DiffLine('+', line)));
            if (nextBefore < before.Length)
            {
                lines.Add(new DiffLine(' ', before[nextBefore]));
            }

            (b, a) = (nextBefore + 1, nextAfter + 1);
        }

        return lines;
    }

    /// <summary>Lines with their ends.</summary>
    private static string[] Split(string text)
    {
        List<string> lines = [];
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }
}

/// <summary>A line of a difference.</summary>
/// <param name="Mark"><c>-</c> before, <c>+</c> after, a space for both.</param>
/// <param name="Text">The line with its end.</param>
internal readonly record struct DiffLine(char Mark, string Text);
