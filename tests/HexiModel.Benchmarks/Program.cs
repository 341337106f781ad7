using System.Globalization;
using BenchmarkDotNet.Running;
using HexiModel.Benchmarks.Checking;
using HexiModel.Benchmarks.Quantities;

// "cold" measures the first call of a process, which a benchmark harness has warmed up before it looks; "growth" times doubling texts,
// "alternatives" other readers of the same text, "check" whole checks of doubling reports. Each prints a table within a minute. All else goes to BenchmarkDotNet.
switch (args)
{
    case ["cold"]:
        ColdCall.Run(Console.Out);
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
        BenchmarkSwitcher.FromAssembly(typeof(ColdCall).Assembly).Run(args);
        break;
}
