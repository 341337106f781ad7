using BenchmarkDotNet.Attributes;
using HexiModel.Language.Quantities;
using HexiModel.Tests;

namespace HexiModel.Benchmarks.Quantities;

/// <summary>The Hexi text and its multiples, warm.</summary>
[MemoryDiagnoser]
public class ReaderBenchmarks
{
    private string _text = "";

    /// <summary>How many characters are read.</summary>
    [Params(10_000, 100_000, 1_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Setup() => _text = Texts.Repeat(Repository.ReadSeed("hexi-2022.txt"), Characters);

    /// <summary>The reader.</summary>
    [Benchmark]
    public int Read() => QuantityReader.Read(_text).Length;

    /// <summary>The alternative, see <see cref="NaiveRegexScan"/>.</summary>
    [Benchmark(Baseline = true)]
    public int NaiveRegex() => NaiveRegexScan.Count(_text);
}
