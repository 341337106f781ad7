using System.Reflection;
using HexiModel.Language.Quantities;
using HexiModel.Tests;

namespace HexiModel.Benchmarks.FirstCalls;

/// <summary>The first call of the reader in a process; its result is how many expressions the text holds.</summary>
internal static class ReaderCall
{
    /// <summary>Measures with the reader of another folder: this program is loaded once more, beside the reader that lies there.</summary>
    public static string Measure(string folder, string text)
    {
        MethodInfo measure = new FolderContext(folder).LoadFromAssemblyPath(typeof(ReaderCall).Assembly.Location)
            .GetType(typeof(ReaderCall).FullName!, throwOnError: true)!
            .GetMethod(nameof(MeasureHere), BindingFlags.Static | BindingFlags.NonPublic)!;
        return (string)measure.Invoke(obj: null, [text])!;
    }

    private static string MeasureHere(string text) => Measurement.Of(() => QuantityReader.Read(text).Length).ToString();
}
