using System.Globalization;
using BenchmarkDotNet.Running;
using HexiModel.Benchmarks.Checking;
using HexiModel.Benchmarks.FirstCalls;
using HexiModel.Benchmarks.Quantities;

// "cold" measures the first call of a process, which a benchmark harness has warmed up before it looks; "growth" times doubling texts,
// "alternatives" other readers of the same text, "check" whole checks of doubling reports. Each prints a table within a minute. All else goes to BenchmarkDotNet.
switch (args)
{
    case ["cold", .. string[] files]:
        FirstCallTable.Run(files, Console.Out);
        break;
    case [FirstCallTable.Verb, string folder, string file]:
        Console.WriteLine(FirstCall.Measure(folder, File.ReadAllText(file)));
        break;
    case ["check"]:
        CheckGrowth.Run(Console.Out);
        break;
    case ["alternatives"]:
        Alternatives.Run(Console.Out);
        break;
    case ["growth", .. string[] most]:
        Growth.Run(most is [string size] ? int.Parse(size, CultureInfo.InvariantCulture) : 10_000_000, Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(FirstCall).Assembly).Run(args);
        break;
}
