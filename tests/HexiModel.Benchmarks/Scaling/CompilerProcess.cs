using System.Diagnostics;
using System.Globalization;
using System.Text;
using HexiModel.Generator;
using HexiModel.Generator.Tests.Driver;

namespace HexiModel.Benchmarks.Scaling;

/// <summary>
/// The compiler of the SDK as a build without a server starts it: once with the generator and its analyzer, once with the same code as plain source.
/// </summary>
internal static class CompilerProcess
{
    private const int Rounds = 5;

    private static readonly string[] GeneratorFiles = ["HexiModel.Generator.dll", "HexiModel.Language.dll", "HexiModel.dll"];

    public static void Run(TextWriter output)
    {
        output.WriteLine("| the compiler in a fresh process | with the generator: ms of processor | MB at most | generated files as source: ms | MB at most | ratio |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("hexi-compiler-");
        try
        {
            foreach (int reports in new[] { 1, 10 })
            {
                CorpusProject project = CorpusProject.Of(reports);
                string[] generator = WithGenerator(project, Path.Combine(folder.FullName, "generator" + reports));
                string[] source = AsSource(project, Path.Combine(folder.FullName, "source" + reports));
                List<(double Milliseconds, double Megabytes)> with = [];
                List<(double Milliseconds, double Megabytes)> without = [];
                for (int round = 0; round < Rounds; round++)
                {
                    with.Add(Compile(folder.FullName, generator));
                    without.Add(Compile(folder.FullName, source));
                }

                double own = with.Min(cost => cost.Milliseconds);
                double plain = without.Min(cost => cost.Milliseconds);
                output.WriteLine(FormattableString.Invariant(
                    $"| {reports} reports | {own:0} | {with.Min(cost => cost.Megabytes):0} | {plain:0} | {without.Min(cost => cost.Megabytes):0} | {own / plain:0.00} |"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        output.WriteLine();
        output.WriteLine($"The least of {Rounds} processes each.");
    }

    private static string[] WithGenerator(CorpusProject project, string folder)
    {
        Directory.CreateDirectory(folder);
        StringBuilder config = new($"is_global = true\nbuild_property.ProjectDir = {folder}/\nbuild_property.RootNamespace = Corpus\n");
        List<string> arguments = ["-analyzerconfig:" + Path.Combine(folder, "corpus.globalconfig")];
        foreach (ProjectFile file in project.Files)
        {
            string path = Write(folder, file.Name, file.GetText().ToString());
            arguments.Add("-additionalfile:" + path);
            config.Append(CultureInfo.InvariantCulture, $"\n[{path}]\nbuild_metadata.AdditionalFiles.HexiModelKind = {file.Kind}\n");
        }

        Write(folder, "corpus.globalconfig", config.ToString());
        string generator = Path.GetDirectoryName(typeof(ReportGenerator).Assembly.Location)!;
        return [.. arguments, .. GeneratorFiles.Select(file => "-analyzer:" + Path.Combine(generator, file)), Write(folder, "a.cs", "")];
    }

    private static string[] AsSource(CorpusProject project, string folder)
    {
        Directory.CreateDirectory(folder);
        return [.. project.Generate().Select(source => Write(folder, source.Name, source.Text)), Write(folder, "a.cs", "")];
    }

    private static string Write(string folder, string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static (double Milliseconds, double Megabytes) Compile(string folder, string[] arguments)
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string sdks = Path.Combine(framework, "..", "..", "..", "sdk");
        string compiler = Directory.GetDirectories(sdks).Select(sdk => Path.Combine(sdk, "Roslyn", "bincore", "csc.dll")).Last(File.Exists);
        string response = Write(folder, "compile.rsp", string.Join('\n', arguments.Select(argument => '"' + argument + '"')));
        IEnumerable<string> references = Directory.GetFiles(framework, "*.dll").Where(file => Path.GetFileName(file) is var name
            && (name.StartsWith("System.", StringComparison.Ordinal) && !name.Contains("Native", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll"));
        string[] command =
        [
            "exec", compiler, "-noconfig", "-nostdlib", "-nologo", "-target:library", "-langversion:12", "-nowarn:1701,1702", "-out:" + Path.Combine(folder, "out.dll"),
            .. references.Append(typeof(Report).Assembly.Location).Select(file => "-r:" + file), "@" + response,
        ];
        using Process process = Process.Start(new ProcessStartInfo("dotnet", command) { RedirectStandardOutput = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        double milliseconds = 0;
        double megabytes = 0;
        while (!process.WaitForExit(5))
        {
            process.Refresh();
            try
            {
                milliseconds = process.TotalProcessorTime.TotalMilliseconds;
                megabytes = Math.Max(megabytes, process.WorkingSet64 / 1e6);
            }
            catch (InvalidOperationException)
            {
                // It ended between the two lines above.
                break;
            }
        }

        process.WaitForExit();
        return process.ExitCode == 0 ? (milliseconds, megabytes) : throw new InvalidOperationException(output.GetAwaiter().GetResult());
    }
}
