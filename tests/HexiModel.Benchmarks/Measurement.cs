using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace HexiModel.Benchmarks;

/// <summary>The first call of something in a process that has done nothing else: type loading, tables, the JIT and all.</summary>
/// <param name="Result">What the call gave.</param>
/// <param name="Milliseconds">Its time on the wall.</param>
/// <param name="Processor">Its processor time in milliseconds, that of the runtime's other threads with it.</param>
/// <param name="Bytes">What it allocated.</param>
/// <param name="Methods">How many methods the JIT compiled for it.</param>
internal sealed record Measurement(int Result, double Milliseconds, double Processor, long Bytes, int Methods)
{
    /// <summary>Measures a call.</summary>
    public static Measurement Of(Func<int> work)
    {
        // What measures is compiled before anything is measured.
        _ = Take(static () => 0);
        return Take(work);
    }

    /// <summary>Reads what <see cref="ToString"/> has written, in another process or beside other assemblies.</summary>
    public static Measurement Parse(string line)
    {
        string[] parts = line.Split(' ');
        return new Measurement(
            int.Parse(parts[0], CultureInfo.InvariantCulture),
            double.Parse(parts[1], CultureInfo.InvariantCulture),
            double.Parse(parts[2], CultureInfo.InvariantCulture),
            long.Parse(parts[3], CultureInfo.InvariantCulture),
            int.Parse(parts[4], CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Result} {Milliseconds} {Processor} {Bytes} {Methods}");

    private static Measurement Take(Func<int> work)
    {
        int methods = (int)JitInfo.GetCompiledMethodCount();
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        int result = work();
        TimeSpan wall = Stopwatch.GetElapsedTime(start);
        processor = Environment.CpuUsage.TotalTime - processor;
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        return new Measurement(result, wall.TotalMilliseconds, processor.TotalMilliseconds, bytes, (int)JitInfo.GetCompiledMethodCount() - methods);
    }
}
