using System.Diagnostics;
using HexiModel.Tests;

namespace HexiModel.Benchmarks;

/// <summary>Programs that are started to be measured, and the command that publishes them.</summary>
internal static class Processes
{
    /// <summary>Runs a program to its end; gives what it wrote.</summary>
    public static string Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: exit code {process.ExitCode}\n{output}");
    }

    /// <summary>Publishes a project of the repository, optimised, into a folder.</summary>
    public static void Publish(string project, string folder, params string[] options)
        => Run("dotnet", ["publish", Path.Combine(Repository.Root, project), "-c", "Release", "-o", folder, .. options]);
}
