using System.Diagnostics;
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

    private const int Processes = 9;

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
            PublishCommand(command);
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
        FirstCall[] calls = [.. Enumerable.Range(0, Processes)
            .Select(_ => FirstCall.Parse(Start(Environment.ProcessPath!, [.. Host, Verb, folder, file])))
            .OrderBy(call => call.Milliseconds)];
        FirstCall median = calls[Processes / 2];
        output.WriteLine(FormattableString.Invariant(
            $"| {name} | {Path.GetFileName(file)} | {File.ReadAllText(file).Length:#,0} | {median.Expressions} | {median.Milliseconds:0.0} | {calls[0].Milliseconds:0.0}–{calls[^1].Milliseconds:0.0} | {median.Methods} |"));
    }

    /// <summary>The program itself where it has an executable of its own, and its assembly where <c>dotnet</c> runs it.</summary>
    private static string[] Host => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(FirstCallTable).Assembly.Location] : [];

    private static void PublishCommand(string folder)
        => Start("dotnet", "publish", Path.Combine(Repository.Root, "src", "HexiModel.Tool"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder);

    private static string Start(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: exit code {process.ExitCode}\n{output}");
    }
}
