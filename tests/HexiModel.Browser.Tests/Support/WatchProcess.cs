using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace HexiModel.Tool.Tests.Browser;

/// <summary>A <c>hexi view --watch</c> that runs, as a shell would start it.</summary>
internal sealed class WatchProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Process _process;
    private readonly BlockingCollection<string> _errors = [];

    private WatchProcess(Process process, string address)
    {
        (_process, Address) = (process, address);
        process.ErrorDataReceived += (_, line) => _errors.Add(line.Data ?? "");
        process.BeginErrorReadLine();
    }

    /// <summary>What it printed as the address of the page.</summary>
    public string Address { get; }

    /// <summary>What it wrote to standard output besides the address.</summary>
    public string Rest => _process.StandardOutput.ReadToEnd();

    /// <summary>Starts it on any free port.</summary>
    public static async Task<WatchProcess> StartAsync(string folder)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "hexi.dll"), "view", folder, "--watch"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process process = Process.Start(start)!;
        string? address = await process.StandardOutput.ReadLineAsync();
        Assert.NotNull(address);
        return new WatchProcess(process, address);
    }

    /// <summary>The next message of a sort.</summary>
    public Task<string> ErrorAsync(Func<string, bool> isWanted) => Task.Run(() =>
    {
        using CancellationTokenSource late = new(Patience);
        return _errors.GetConsumingEnumerable(late.Token).First(isWanted);
    });

    /// <summary>Presses Ctrl+C, and waits for the end.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> InterruptAsync()
    {
        using Process kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        using CancellationTokenSource late = new(Patience);
        await _process.WaitForExitAsync(late.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _errors.Dispose();
    }
}
