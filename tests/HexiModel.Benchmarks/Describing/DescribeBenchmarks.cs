using System.Globalization;
using BenchmarkDotNet.Attributes;
using HexiModel.Hexi;

namespace HexiModel.Benchmarks.Describing;

/// <summary>All facts of a report in words.</summary>
[MemoryDiagnoser]
public class DescribeBenchmarks
{
    private const int Facts = 262;

    private readonly Fact[] _facts = [.. Hexi2022.Report.Facts];
    private CultureInfo _culture = CultureInfo.InvariantCulture;

    /// <summary>In which language.</summary>
    [Params("en", "zh-CN")]
    public string Language { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _culture = CultureInfo.GetCultureInfo(Language);

    /// <summary>One of them.</summary>
    [Benchmark(OperationsPerInvoke = Facts)]
    public int Describe() => _facts.Sum(fact => fact.Describe(_culture).Length);
}
