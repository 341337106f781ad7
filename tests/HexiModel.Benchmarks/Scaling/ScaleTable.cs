using System.Collections.Immutable;
using System.Globalization;
using HexiModel.Generator;
using HexiModel.Generator.Tests.Driver;
using HexiModel.Hexi;
using HexiModel.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HexiModel.Benchmarks.Scaling;

/// <summary>
/// A project with so many reports, made out of the Hexi report: what the generator costs at first and after each kind of edit, what the analyzer costs after a
/// keystroke, and what the C# compiler makes of the code; beside the least that Roslyn allows, and a generator that is as simple as can be.
/// </summary>
internal sealed class ScaleTable
{
    public const int Rounds = 7;

    private readonly int _reports;
    private readonly TextWriter _output;

    private ScaleTable(int reports, TextWriter output)
    {
        _reports = reports;
        _output = output;
    }

    public static void Run(int reports, TextWriter output)
    {
        // What is measured is compiled before anything is measured.
        new ScaleTable(2, TextWriter.Null).Write();
        new ScaleTable(reports, output).Write();
        output.WriteLine();
        output.WriteLine(FormattableString.Invariant($"Processor time and allocation, the least of {Rounds} rounds; the first run once. The simple generator reads JSON and writes a property for each fact."));
    }

    private void Write()
    {
        _output.WriteLine(FormattableString.Invariant($"| {_reports:N0} reports | HexiModel: ms | MB | simple generator: ms | MB | Roslyn's floor: ms | MB |"));
        _output.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
        CorpusProject own = CorpusProject.Of(_reports);
        CorpusProject json = CorpusProject.OfFiles(Enumerable.Range(1, _reports).Select(JsonFile));
        DriverRun[] runs = [new(own, new ReportGenerator()), new(json, new PeerGenerator()), new(own, new FloorGenerator())];
        Row("from nothing", runs.Select(run => run.First()));
        Row("live afterwards", runs.Select(run => new Cost(null, run.Live)));
        Row("an unrelated edit of C#", runs.Select(run => run.AfterCode()));
        Row("one fact edited", runs.Select(run => run.After(Edited)));
        Row("a row added to the catalogue that no report uses", [runs[0].After(WithRow)]);
        Row("an official text added", [runs[0].AfterAdding($"r-{_reports:0000}.txt")]);
        Row("the analyzer after an edit of C#", [Analyze(own, edit: null)]);
        Row("the analyzer after an edit of one report", [Analyze(own, Edited)]);
        Compile(runs);
    }

    private void Compile(DriverRun[] runs)
    {
        int reports = Math.Min(_reports, 10);
        CompileCost nothing = Least([]);
        Row(
            FormattableString.Invariant($"compiling what was generated, per report of {reports}"),
            runs.Take(2).Select(run => Least(run.Sources(reports))).Select(cost => new Cost((cost.Milliseconds - nothing.Milliseconds) / reports, (cost.Bytes - nothing.Bytes) / reports)));

        static CompileCost Least(IReadOnlyList<string> sources)
            => Enumerable.Range(0, Rounds).Select(_ => CompileCost.Of(sources, DocumentationMode.None)).Aggregate((one, other) => one.OrLess(other));
    }

    private static ProjectFile JsonFile(int number)
        => new($"r-{number:0000}.json", "", ReportJson.Serialize(new ReportExport([Hexi2022.Report])).Replace("\"hexi-2022\"", $"\"r-{number:0000}\"", StringComparison.Ordinal));

    /// <summary>One number of the first report is another one.</summary>
    private static (ProjectFile Before, ProjectFile After) Edited(ImmutableArray<ProjectFile> files, int round)
    {
        ProjectFile file = files.First(file => file.Name is "r-0001.report.md" or "r-0001.json");
        return (file, file.WithText(text => text.Replace("地区生产总值增长6%", "地区生产总值增长" + (round + 7).ToString(CultureInfo.InvariantCulture) + "%", StringComparison.Ordinal)));
    }

    private static (ProjectFile Before, ProjectFile After) WithRow(ImmutableArray<ProjectFile> files, int round)
    {
        ProjectFile file = files.First(file => file.Name == "hexi.indicators.csv");
        return (file, file.WithText(text => text.TrimEnd('\n') + "\nunused-" + round.ToString(CultureInfo.InvariantCulture) + ",没有报告使用,,个,stock,up,\n"));
    }

    private static Cost Analyze(CorpusProject project, Func<ImmutableArray<ProjectFile>, int, (ProjectFile Before, ProjectFile After)>? edit)
    {
        _ = Run("", project.Files);
        return Cost.Least(Rounds, round =>
        {
            (ProjectFile Before, ProjectFile After)? edited = edit?.Invoke(project.Files, round);
            ImmutableArray<ProjectFile> files = edited is { } pair ? project.Files.Replace(pair.Before, pair.After) : project.Files;
            return () => Run("class Edited" + round.ToString(CultureInfo.InvariantCulture) + ";", files);
        });

        ImmutableArray<Diagnostic> Run(string code, ImmutableArray<ProjectFile> files) => CorpusProject.Compilation(code)
            .WithAnalyzers([new ReportAnalyzer()], new AnalyzerOptions([.. files], project.Options))
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }

    private void Row(string name, IEnumerable<Cost> costs)
    {
        IEnumerable<string> cells = costs.Select(cost => FormattableString.Invariant($"{cost.Milliseconds:0.0} | {cost.Bytes / 1e6:0.00}"));
        _output.WriteLine($"| {name} | {string.Join(" | ", cells)} |");
    }
}

/// <summary>Processor time and bytes.</summary>
/// <param name="Milliseconds">Null where only bytes are asked for.</param>
/// <param name="Bytes">Allocated, or live.</param>
internal sealed record Cost(double? Milliseconds, double Bytes)
{
    public static Cost Of(Action work)
    {
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan start = Environment.CpuUsage.TotalTime;
        work();
        return new Cost((Environment.CpuUsage.TotalTime - start).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }

    /// <param name="rounds">How often.</param>
    /// <param name="prepare">Makes the work of a round, unmeasured.</param>
    public static Cost Least(int rounds, Func<int, Func<object>> prepare) => Enumerable.Range(0, rounds)
        .Select(round =>
        {
            Func<object> work = prepare(round);
            return Of(() => GC.KeepAlive(work()));
        })
        .Aggregate((one, other) => new Cost(Math.Min(one.Milliseconds!.Value, other.Milliseconds!.Value), Math.Min(one.Bytes, other.Bytes)));
}

/// <summary>One generator over a project, and its runs after edits.</summary>
internal sealed class DriverRun(CorpusProject project, IIncrementalGenerator generator)
{
    private GeneratorDriver _driver = project.Driver(generator);

    /// <summary>The bytes that the first run keeps, measured when nothing else is.</summary>
    public long Live { get; private set; }

    public Cost First()
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Cost cost = Cost.Of(() => Run(""));
        Live = GC.GetTotalMemory(forceFullCollection: true) - before;
        return cost;
    }

    public Cost AfterCode() => Cost.Least(ScaleTable.Rounds, round => () => Run("class Edited" + round.ToString(CultureInfo.InvariantCulture) + ";"));

    public Cost After(Func<ImmutableArray<ProjectFile>, int, (ProjectFile Before, ProjectFile After)> edit)
    {
        ProjectFile? current = null;
        Cost cost = Cost.Least(ScaleTable.Rounds, round =>
        {
            (ProjectFile before, ProjectFile after) = edit(project.Files, round);
            _driver = _driver.ReplaceAdditionalText(current ?? before, after);
            current = after;
            return () => Run("");
        });
        _driver = _driver.ReplaceAdditionalText(current!, edit(project.Files, 0).Before);
        _ = Run("");
        return cost;
    }

    public Cost AfterAdding(string name)
    {
        ProjectFile file = project.Files.First(file => file.Name == name);
        return Cost.Least(ScaleTable.Rounds, round =>
        {
            _driver = _driver.RemoveAdditionalTexts([file]);
            _ = Run("");
            _driver = _driver.AddAdditionalTexts([file]);
            return () => Run("");
        });
    }

    /// <summary>What is generated for the first reports; without the indicators over all reports, which name all of them.</summary>
    public IReadOnlyList<string> Sources(int reports) =>
    [
        .. _driver.GetRunResult().Results.Single().GeneratedSources
            .Where(source => source.HintName.StartsWith("r-", StringComparison.Ordinal) && int.Parse(source.HintName.AsSpan(2, 4), CultureInfo.InvariantCulture) <= reports)
            .Select(source => source.SourceText.ToString()),
    ];

    private GeneratorDriver Run(string code) => _driver = _driver.RunGenerators(CorpusProject.Compilation(code));
}
