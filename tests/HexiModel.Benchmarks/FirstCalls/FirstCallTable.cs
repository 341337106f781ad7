using System.Runtime.InteropServices;
using HexiModel.Tests;

namespace HexiModel.Benchmarks.FirstCalls;

/// <summary>
/// The first call of a process, each in a process of its own: with the reader as the command ships it, compiled ahead of time for this
/// platform, and with the reader as a compiler loads it, plain IL.
/// </summary>
internal static class FirstCallTable
{
    /// <summary>The verb of the child processes.</summary>
    public const string Verb = "first-call";

    private const int Rounds = 9;

    /// <summary>A sentence that takes the reader through most of its code.</summary>
    private const string Sentence = "各类市场主体从4.92万户发展到7.28万户,注册资本突破3000亿元,增长6%以上,70%以上财政资金用于民生,保持全市第二,连续三年清零,20至30家。";

    public static void Run(IEnumerable<string> files, TextWriter output)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("hexi-cold-");
        try
        {
            string sentence = Path.Combine(folder.FullName, "one sentence");
            File.WriteAllText(sentence, Sentence);
            string command = Path.Combine(folder.FullName, "command");
            Processes.Publish("src/HexiModel.Tool", command, "-r", RuntimeInformation.RuntimeIdentifier);
            output.WriteLine("| first call of a process | text | characters | expressions | ms of processor, median | least to most | methods compiled by the JIT |");
            output.WriteLine("|---|---|--:|--:|--:|--:|--:|");
            foreach (string file in files.Prepend(Repository.Seed("hexi-2022.txt")).Prepend(sentence))
            {
                Write(output, "compiled ahead of time, as the command ships", command, file);
                Write(output, "IL, as a compiler loads it", AppContext.BaseDirectory, file);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Write(TextWriter output, string name, string folder, string file)
    {
        Measurement[] calls = [.. Enumerable.Range(0, Rounds).Select(_ => Measurement.Parse(Processes.Run(Environment.ProcessPath!, [.. Host, Verb, folder, file])))];
        double[] times = [.. calls.Select(call => call.Processor).Order()];
        output.WriteLine(FormattableString.Invariant(
            $"| {name} | {Path.GetFileName(file)} | {File.ReadAllText(file).Length:#,0} | {calls[0].Result} | {times.Median():0.0} | {times[0]:0.0}–{times[^1]:0.0} | {calls.Select(call => call.Methods).Median()} |"));
    }

    /// <summary>The program itself where it has an executable of its own, and its assembly where <c>dotnet</c> runs it.</summary>
    private static string[] Host => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(FirstCallTable).Assembly.Location] : [];
}
