using System.Globalization;
using System.Reflection;
using System.Runtime;
using HexiModel.Language.Quantities;
using HexiModel.Tests;

namespace HexiModel.Benchmarks.FirstCalls;

/// <summary>The first call of the reader in a process, of which it is the only work: type loading, tables, the JIT and all.</summary>
/// <param name="Expressions">How many expressions the text holds.</param>
/// <param name="Milliseconds">The processor time of the call.</param>
/// <param name="Methods">How many methods the JIT compiled for it.</param>
internal sealed record FirstCall(int Expressions, double Milliseconds, int Methods)
{
    /// <summary>Measures with the reader of another folder: this program is loaded once more, beside the reader that lies there.</summary>
    public static FirstCall Measure(string folder, string text)
    {
        MethodInfo measure = new FolderContext(folder).LoadFromAssemblyPath(typeof(FirstCall).Assembly.Location)
            .GetType(typeof(FirstCall).FullName!, throwOnError: true)!
            .GetMethod(nameof(MeasureHere), BindingFlags.Static | BindingFlags.NonPublic)!;
        return Parse((string)measure.Invoke(obj: null, [text])!);
    }

    /// <summary>Reads what <see cref="ToString"/> has written, in another process or beside another reader.</summary>
    public static FirstCall Parse(string line)
        => line.Split(' ') is [string expressions, string milliseconds, string methods]
            ? new(int.Parse(expressions, CultureInfo.InvariantCulture), double.Parse(milliseconds, CultureInfo.InvariantCulture), int.Parse(methods, CultureInfo.InvariantCulture))
            : throw new FormatException($"Not a measurement: {line}");

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Expressions} {Milliseconds} {Methods}");

    private static string MeasureHere(string text)
    {
        // What measures is compiled before anything is measured.
        _ = (JitInfo.GetCompiledMethodCount(), Environment.CpuUsage.TotalTime);
        int methods = (int)JitInfo.GetCompiledMethodCount();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        int expressions = QuantityReader.Read(text).Length;
        TimeSpan time = Environment.CpuUsage.TotalTime - start;
        return new FirstCall(expressions, time.TotalMilliseconds, (int)JitInfo.GetCompiledMethodCount() - methods).ToString();
    }
}
