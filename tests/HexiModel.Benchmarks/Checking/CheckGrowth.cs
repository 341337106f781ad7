using HexiModel.Language.Catalogue;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Tests;

namespace HexiModel.Benchmarks.Checking;

/// <summary>Time over size of a whole check: reading, binding, the official text, meaning, names. Twice the report takes twice the time.</summary>
internal static class CheckGrowth
{
    private const int Rounds = 5;
    private const int MostCopies = 32;

    public static void Run(TextWriter output)
    {
        IndicatorCatalogue catalogue = IndicatorCatalogue.Parse([new SourceFile("hexi.indicators.csv", Repository.ReadSeed("hexi.indicators.csv"))]);
        for (int warm = 0; warm < 150; warm++)
        {
            _ = Check(LargeReport.Of(1), catalogue);
        }

        output.WriteLine("| characters | bytes of UTF-8 | ms of processor | ms per 10,000 characters | t(2n)/t(n) | allocated MB |");
        output.WriteLine("|--:|--:|--:|--:|--:|--:|");
        for (int copies = 1; copies <= MostCopies; copies *= 2)
        {
            LargeReport report = LargeReport.Of(copies);
            double once = Best(report, catalogue);
            double twice = Best(LargeReport.Of(copies * 2), catalogue);
            long before = GC.GetAllocatedBytesForCurrentThread();
            _ = Check(report, catalogue);
            double megabytes = (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6;
            int characters = report.Annotated.Text.Length;
            output.WriteLine(FormattableString.Invariant(
                $"| {characters:N0} | {report.Bytes:N0} | {once:0.0} | {once * 10_000 / characters:0.00} | {twice / once:0.00} | {megabytes:0.0} |"));
        }
    }

    private static CheckedProject Check(LargeReport report, IndicatorCatalogue catalogue)
        => ProjectChecker.Check([SyntaxTree.Parse(report.Annotated)], catalogue, [report.Official]);

    private static double Best(LargeReport report, IndicatorCatalogue catalogue) => ProcessorTime.Least(Rounds, () => Check(report, catalogue));
}
