using System.Diagnostics;
using System.Globalization;

namespace HexiModel.Generator.Tests.Fuzz;

/// <summary>
/// Whatever stands in the files: no exception, no second of waiting, and generated code that compiles. The seed number of what fails is
/// said; <c>HEXI_FUZZ_SEED</c> tries that one alone, <c>HEXI_FUZZ_SECONDS</c> goes on with new numbers for as long.
/// </summary>
public class FuzzTests
{
    private const string SeedVariable = "HEXI_FUZZ_SEED";
    private const string SecondsVariable = "HEXI_FUZZ_SECONDS";
    private const int FirstSeed = 20_220_000;
    private const int UsualInputs = 100;
    private const int MostFailures = 20;

    [Fact]
    public void Nothing_that_stands_in_the_files_breaks_the_reader_the_binder_or_the_generated_code()
    {
        List<string> failures = [];
        int tried = 0;
        foreach (int seed in Seeds())
        {
            tried++;
            if (FuzzRun.Try(seed) is { } failure)
            {
                failures.Add($"{SeedVariable}={seed}: {failure}");
            }

            if (failures.Count == MostFailures)
            {
                break;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{tried} inputs tried");
        Assert.True(failures.Count == 0, $"{failures.Count} of {tried} inputs fail.\n" + string.Join("\n", failures));
    }

    private static IEnumerable<int> Seeds()
    {
        if (Number(SeedVariable) is { } one)
        {
            return [one];
        }

        return Number(SecondsVariable) is { } seconds ? For(TimeSpan.FromSeconds(seconds)) : Enumerable.Range(FirstSeed, UsualInputs);
    }

    private static int? Number(string variable)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>Other numbers each time: the day's ticks say where to begin.</summary>
    private static IEnumerable<int> For(TimeSpan time)
    {
        Stopwatch watch = Stopwatch.StartNew();
        for (int seed = (int)(DateTime.UtcNow.Ticks % 1_000_000_000); watch.Elapsed < time; seed++)
        {
            yield return seed;
        }
    }
}
