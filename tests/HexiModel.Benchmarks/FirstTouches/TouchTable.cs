using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using HexiModel.FirstTouch;
using HexiModel.FirstTouch.Files;
using HexiModel.Hexi;
using HexiModel.Json;

namespace HexiModel.Benchmarks.FirstTouches;

/// <summary>
/// The first use of the compiled model in a process, beside JSON of the same report that an application reads into classes of its own: by
/// the JIT and ahead of time. Every measurement is a process, in which the program <c>HexiModel.FirstTouch</c> does one of these.
/// </summary>
internal static class TouchTable
{
    private const int Rounds = 15;

    private static readonly (string Name, string Description)[] Rows =
    [
        (Alternatives.Target, "one target of the compiled model: amount, bound, period"),
        (Alternatives.Everything, "everything in the compiled model: facts, terms and parts"),
        (Alternatives.ExportFile, "the same target, from JSON of the whole report"),
        (Alternatives.TargetsFile, "the same target, from JSON of the targets alone"),
        (Alternatives.Object, "the same target, typed in as a C# object"),
    ];

    public static void Run(TextWriter output)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("hexi-touch-");
        try
        {
            WriteFiles(folder.FullName);
            Dictionary<string, List<Measurement>> jit = Measure(Publish(folder.FullName, "jit"));
            Dictionary<string, List<Measurement>>? native = HasLinker ? Measure(Publish(folder.FullName, "native", "-r", RuntimeInformation.RuntimeIdentifier, "-p:AheadOfTime=true")) : null;
            Write(output, jit, native);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What compiling ahead of time needs beside .NET.</summary>
    private static bool HasLinker => OperatingSystem.IsLinux() && File.Exists("/usr/include/zlib.h")
        && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(path => File.Exists(Path.Combine(path, "clang")) || File.Exists(Path.Combine(path, "gcc")));

    /// <summary>The whole report as <c>hexi export</c> writes it, and its targets alone.</summary>
    private static void WriteFiles(string folder)
    {
        File.WriteAllText(Path.Combine(folder, EmbeddedFileNames.Export), ReportJson.Serialize(new ReportExport([Hexi2022.Report])));

        // Chinese as it is: escaped it would be longer, and slower to read.
        JsonSerializerOptions options = new(TargetsContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        TargetsFile targets = new([.. Hexi2022.Targets.Select(ToRow)]);
        File.WriteAllText(Path.Combine(folder, EmbeddedFileNames.Targets), JsonSerializer.Serialize(targets, options.GetTypeInfo(typeof(TargetsFile))));
    }

    private static TargetRow ToRow(Target target) => new(
        target.Id,
        target.Text,
        target.Quantity?.Amount,
        target.Unit?.Symbol,
        target.Bound == Bound.None ? null : target.Bound.ToString(),
        new DayRange(ToDay(target.Period.Start), ToDay(target.Period.End)),
        target.Indicator?.Id,
        target.Section?.Id);

    private static DateOnly? ToDay(DateTime? day) => day is { } value ? DateOnly.FromDateTime(value) : null;

    private static string Publish(string folder, string name, params string[] options)
    {
        Processes.Publish("tests/HexiModel.FirstTouch", Path.Combine(folder, name), ["-p:JsonFolder=" + folder, .. options]);
        return Path.Combine(folder, name, "HexiModel.FirstTouch" + (OperatingSystem.IsWindows() ? ".exe" : ""));
    }

    /// <summary>In turns, so that what else the machine does meanwhile falls on all of them.</summary>
    private static Dictionary<string, List<Measurement>> Measure(string program)
    {
        Dictionary<string, List<Measurement>> measurements = Rows.ToDictionary(row => row.Name, _ => new List<Measurement>());
        for (int round = 0; round < Rounds; round++)
        {
            foreach ((string name, List<Measurement> list) in measurements)
            {
                list.Add(Measurement.Parse(Processes.Run(program, name)));
            }
        }

        int expected = measurements[Alternatives.Target][0].Result;
        return measurements.All(pair => pair.Key == Alternatives.Everything || pair.Value.TrueForAll(measurement => measurement.Result == expected))
            ? measurements
            : throw new InvalidOperationException("The alternatives read different values.");
    }

    private static void Write(TextWriter output, Dictionary<string, List<Measurement>> jit, Dictionary<string, List<Measurement>>? native)
    {
        output.WriteLine("| in a fresh process | JIT: ms | of processor | ratio | bytes | methods | ahead of time: ms | of processor | ratio | bytes |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach ((string name, string description) in Rows)
        {
            string ahead = native is null ? "| | | | |" : Cells(native, name);
            int methods = jit[name].Select(measurement => measurement.Methods).Median();
            output.WriteLine($"| {description} {Cells(jit, name)} {methods} {ahead}");
        }

        output.WriteLine();
        output.WriteLine($"Median of {Rounds} processes each; the ratio is that of processor time to the first row.");
        if (native is null)
        {
            output.WriteLine("Not compiled ahead of time: that takes Linux with clang or gcc, and zlib's headers.");
        }
    }

    private static string Cells(Dictionary<string, List<Measurement>> measurements, string name)
    {
        double processor = Processor(measurements[name]);
        double wall = measurements[name].Select(measurement => measurement.Milliseconds).Median();
        long bytes = measurements[name].Select(measurement => measurement.Bytes).Median();
        return FormattableString.Invariant($"| {wall:0.###} | {processor:0.###} | {processor / Processor(measurements[Alternatives.Target]):0.##} | {bytes:#,0} |");
    }

    private static double Processor(List<Measurement> measurements) => measurements.Select(measurement => measurement.Processor).Median();
}
