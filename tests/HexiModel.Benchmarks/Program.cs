using System.Globalization;
using BenchmarkDotNet.Running;
using HexiModel.Benchmarks.Checking;
using HexiModel.Benchmarks.Drafting;
using HexiModel.Benchmarks.FirstCalls;
using HexiModel.Benchmarks.FirstTouches;
using HexiModel.Benchmarks.Quantities;
using HexiModel.Benchmarks.Scaling;

// "cold" measures the first call of a process, which a benchmark harness has warmed up before it looks; "touch" the first use of the compiled
// model beside JSON; "growth" times doubling texts, "alternatives" other readers of the same text, "check" whole checks of doubling reports,
// "draft" drafts of them, "shapes" those of files that make work grow, "compile" what the C# compiler spends on generated code, "compiler"
// that in processes of their own, "scale" a project with so many reports.
// Each prints a table within minutes. All else goes to BenchmarkDotNet.
switch (args)
{
    case ["cold", .. string[] files]:
        FirstCallTable.Run(files, Console.Out);
        break;
    case [FirstCallTable.Verb, string folder, string file]:
        Console.WriteLine(ReaderCall.Measure(folder, File.ReadAllText(file)));
        break;
    case ["touch"]:
        TouchTable.Run(Console.Out);
        break;
    case ["check"]:
        CheckGrowth.Run(Console.Out);
        break;
    case ["draft"]:
        DraftTable.Run(Console.Out);
        break;
    case ["shapes"]:
        BadShapes.Run(Console.Out);
        break;
    case ["compile"]:
        CompileTable.Run(Console.Out);
        break;
    case ["compiler"]:
        CompilerProcess.Run(Console.Out);
        break;
    case ["scale", .. string[] most]:
        ScaleTable.Run(most is [string reports] ? int.Parse(reports, CultureInfo.InvariantCulture) : 100, Console.Out);
        break;
    case ["alternatives"]:
        Alternatives.Run(Console.Out);
        break;
    case ["growth", .. string[] most]:
        Growth.Run(most is [string size] ? int.Parse(size, CultureInfo.InvariantCulture) : 10_000_000, Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(FirstCallTable).Assembly).Run(args);
        break;
}
