using HexiModel.Language.Drafting;
using HexiModel.Language.Text;
using HexiModel.Tests;

namespace HexiModel.Benchmarks.Drafting;

/// <summary>Time of a draft, warm: of the report of the seeds (15,000 characters), and of the same text again and again. Twice the text takes twice the time.</summary>
internal static class DraftTable
{
    private const int Warm = 60;
    private const int Rounds = 7;
    private const int MostCopies = 32;

    public static void Run(TextWriter output)
    {
        string text = Repository.ReadSeed("hexi-2022.txt");
        for (int warm = 0; warm < Warm; warm++)
        {
            _ = Draft(text, 1);
        }

        output.WriteLine("| characters | ms of processor | t(2n)/t(n) | marks |");
        output.WriteLine("|--:|--:|--:|--:|");
        for (int copies = 1; copies <= MostCopies; copies *= 2)
        {
            double once = Best(text, copies);
            double twice = Best(text, copies * 2);
            output.WriteLine(FormattableString.Invariant($"| {text.Length * copies:N0} | {once:0.0} | {twice / once:0.00} | {Draft(text, copies).MarkCount:N0} |"));
        }
    }

    /// <summary>The plan of the report many times over: the glossary comes once, at the end.</summary>
    private static ReportDraft Draft(string text, int copies)
    {
        int glossary = text.IndexOf("主要名词解释", StringComparison.Ordinal);
        string report = text[..glossary];
        return Drafter.Draft(new SourceFile("hexi-2022.txt", string.Concat(Enumerable.Repeat(report, copies)) + text[glossary..]));
    }

    private static double Best(string text, int copies) => ProcessorTime.Least(Rounds, () => Draft(text, copies));
}
