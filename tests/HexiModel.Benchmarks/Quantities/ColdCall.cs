using System.Diagnostics;
using System.Runtime;
using HexiModel.Language.Quantities;
using HexiModel.Tests;

namespace HexiModel.Benchmarks.Quantities;

/// <summary>The first call of a process: tables, JIT and all. Run it in a process of its own.</summary>
internal static class ColdCall
{
    /// <summary>A sentence that takes the reader through most of its code.</summary>
    private const string Sentence = "各类市场主体从4.92万户发展到7.28万户,注册资本突破3000亿元,增长6%以上,70%以上财政资金用于民生,保持全市第二,连续三年清零,20至30家。";

    public static void Run(TextWriter output)
    {
        string text = Repository.ReadSeed("hexi-2022.txt");
        (int methods, TimeSpan jit) = (0, JitInfo.GetCompilationTime());
        methods = (int)JitInfo.GetCompiledMethodCount();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        int first = QuantityReader.Read(Sentence).Length;
        TimeSpan sentence = Stopwatch.GetElapsedTime(start);
        processor = Environment.CpuUsage.TotalTime - processor;
        methods = (int)JitInfo.GetCompiledMethodCount() - methods;
        jit = JitInfo.GetCompilationTime() - jit;

        start = Stopwatch.GetTimestamp();
        int all = QuantityReader.Read(text).Length;
        TimeSpan whole = Stopwatch.GetElapsedTime(start);

        output.WriteLine(FormattableString.Invariant($"first call, a sentence of {Sentence.Length} characters, {first} expressions: {sentence.TotalMilliseconds:0.0} ms ({processor.TotalMilliseconds:0.0} ms of processor), of which the JIT took {jit.TotalMilliseconds:0.0} ms for {methods} methods"));
        output.WriteLine(FormattableString.Invariant($"second call, the Hexi text of {text.Length} characters, {all} expressions: {whole.TotalMilliseconds:0.0} ms"));
    }
}
