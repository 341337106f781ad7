using System.Diagnostics;
using System.Text;

namespace HexiModel.Packages.Tests.Support;

/// <summary>A command that was run: <c>dotnet build</c>, or what was built.</summary>
/// <param name="Line">The command line, for messages.</param>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to both of its streams.</param>
internal sealed record DotnetCommand(string Line, int ExitCode, string Output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">The program.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="folder">The folder it runs in.</param>
    /// <param name="environment">Variables on top of those of the test; null takes one away.</param>
    public static async Task<DotnetCommand> Run(string program, IEnumerable<string> args, string folder, IEnumerable<KeyValuePair<string, string?>> environment)
    {
        ProcessStartInfo start = new(program, args)
        {
            WorkingDirectory = folder,
            // All three: a child that shares the terminal stops a test run in the background.
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach ((string name, string? value) in environment)
        {
            start.Environment[name] = value;
        }

        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        using Process process = Process.Start(start)!;
        try
        {
            process.StandardInput.Close();
            Task<string> errors = process.StandardError.ReadToEndAsync(patience.Token);
            string output = await process.StandardOutput.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return new DotnetCommand($"{program} {string.Join(' ', start.ArgumentList)}", process.ExitCode, output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>The output of a command that has to succeed, without white space at its ends.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Line}: exit code {ExitCode}\n{Output}");
        return Output.Trim();
    }

    /// <summary>The output of a build that has to succeed without a warning.</summary>
    public string SucceededWithoutWarnings()
    {
        string output = Succeeded();
        Assert.DoesNotContain(": warning", output, StringComparison.Ordinal);
        return output;
    }

    /// <summary>The output of a command that has to fail.</summary>
    public string Failed()
    {
        Assert.True(ExitCode != 0, $"{Line}: succeeded\n{Output}");
        return Output;
    }
}
