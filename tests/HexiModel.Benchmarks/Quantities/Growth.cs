using HexiModel.Language.Quantities;
using HexiModel.Tests;

namespace HexiModel.Benchmarks.Quantities;

/// <summary>Time over size: for a linear reader twice the text takes twice the time, whatever the text.</summary>
internal static class Growth
{
    private const int Rounds = 5;
    private const int CharactersPerRound = 1_000_000;
    private const int WarmRounds = 400;

    public static void Run(int most, TextWriter output)
    {
        string report = Repository.ReadSeed("hexi-2022.txt");
        Warm(report);
        output.WriteLine("| text | characters | ms | ms per 10,000 | t(2n)/t(n) | expressions | bytes per expression |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
        for (int size = 10_000; size <= most; size *= 10)
        {
            Write("report", Texts.Repeat(report, size), Texts.Repeat(report, size * 2), output);
        }

        foreach ((string name, string piece) in Texts.WorstCases)
        {
            Write(name, Texts.Repeat(piece, 100_000), Texts.Repeat(piece, 200_000), output);
        }
    }

    /// <summary>Long enough for the JIT to have optimised what is measured.</summary>
    private static void Warm(string report)
    {
        for (int round = 0; round < WarmRounds; round++)
        {
            _ = QuantityReader.Read(report).Length;
            foreach ((_, string piece) in Texts.WorstCases)
            {
                _ = QuantityReader.Read(Texts.Repeat(piece, 2_000)).Length;
            }

            if (round % 50 == 0)
            {
                Thread.Sleep(100);
            }
        }
    }

    private static void Write(string name, string text, string twice, TextWriter output)
    {
        double once = Best(text);
        double doubled = Best(twice);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int count = QuantityReader.Read(text).Length;
        long bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Math.Max(count, 1);
        output.WriteLine(FormattableString.Invariant(
            $"| {name} | {text.Length:N0} | {once:0.00} | {once * 10_000 / text.Length:0.000} | {doubled / once:0.00} | {count:N0} | {bytes:N0} |"));
    }

    private static double Best(string text)
        => ProcessorTime.Least(Rounds, () => QuantityReader.Read(text), Math.Max(1, CharactersPerRound / text.Length));
}
