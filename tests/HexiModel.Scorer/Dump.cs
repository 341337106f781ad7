using System.Collections.Immutable;
using HexiModel.Language.Quantities;

namespace HexiModel.Scorer;

/// <summary>Writes what the reader finds in a text, and the numerals it leaves, for reading by eye.</summary>
internal static class Dump
{
    private const string Numerals = "0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万亿半几";
    private const int Context = 10;

    public static void Write(string path, ImmutableArray<string> names, TextWriter output)
    {
        string[] lines = CorpusText.Lines(path);
        for (int i = 0; i < lines.Length; i++)
        {
            ImmutableArray<QuantityExpression> found = QuantityReader.Read(lines[i], names);
            foreach (QuantityExpression f in found)
            {
                string flags = string.Concat(
                    f.Statement.Per is null ? "" : $" /{f.Statement.Per}", f.Statement.Baseline is null ? "" : $" vs {f.Statement.Baseline}", f.Statement.Scope is null ? "" : $" @{f.Statement.Scope}", f.IsCriterion ? " criterion" : "",
                    f.IsChangeAmbiguous ? " ambiguous" : "", f.IsUnitInferred ? " inferred" : "", f.IsShared ? " shared" : "", f.Period is { } p ? $" {p}" : "");
                output.WriteLine($"{i + 1}\t{Before(lines[i], f.Span.Start)}【{f.Span.Of(lines[i])}】{After(lines[i], f.Span.End)}\t{Evaluator.Describe(f, lines[i])[(f.Span.Length + 3)..]}{flags}");
            }

            WriteLeft(lines[i], i + 1, found, output);
        }
    }

    private static void WriteLeft(string line, int number, ImmutableArray<QuantityExpression> found, TextWriter output)
    {
        for (int start = 0; start < line.Length; start++)
        {
            int end = start;
            while (end < line.Length && Numerals.Contains(line[end], StringComparison.Ordinal))
            {
                end++;
            }

            if (end > start)
            {
                if (!found.Any(f => f.Span.Contains(start)))
                {
                    output.WriteLine($"{number}\t{Before(line, start)}〖{line[start..end]}〗{After(line, end)}\t-");
                }

                start = end;
            }
        }
    }

    private static string Before(string line, int index) => line[Math.Max(0, index - Context)..index];

    private static string After(string line, int index) => line[index..Math.Min(line.Length, index + Context)];
}
