using System.Diagnostics;
using System.Text.RegularExpressions;

namespace HexiModel.Packages.Tests.Support;

/// <summary>A program that serves HTTP on a free port of this machine, until it is disposed.</summary>
public sealed partial class RunningSample : IAsyncDisposable
{
    private readonly Process _process;

    private RunningSample(Process process, Uri address)
    {
        _process = process;
        Http = new HttpClient { BaseAddress = address };
    }

    /// <summary>A client of the program.</summary>
    public HttpClient Http { get; }

    /// <summary>Starts the program, and waits for the address that it prints.</summary>
    public static async Task<RunningSample> Start(string program, string folder)
    {
        ProcessStartInfo start = new("dotnet", ["exec", program, "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
                return new RunningSample(process, new Uri(match.Groups["address"].Value));
            }
        }

        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync(CancellationToken.None));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    [GeneratedRegex("Now listening on: (?<address>http://127.0.0.1:[0-9]+)")]
    private static partial Regex Listening();
}
