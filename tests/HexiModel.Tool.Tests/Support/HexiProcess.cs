using System.Diagnostics;
using System.Text;

namespace HexiModel.Tool.Tests;

/// <summary>The command as a process of its own, as a shell would start it.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Out">The bytes of its data.</param>
/// <param name="Error">Its messages.</param>
internal sealed record HexiProcess(int ExitCode, byte[] Out, string Error)
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "hexi.dll");

    /// <summary>Its data as text.</summary>
    public string OutText => Encoding.UTF8.GetString(Out);

    /// <summary>Runs it in a folder.</summary>
    public static HexiProcess Run(string folder, params string[] args)
    {
        using Process process = Start("dotnet", folder, [Tool, .. args]);
        return Read(process);
    }

    /// <summary>Runs a command line of the shell, in which <c>hexi</c> is the command.</summary>
    public static HexiProcess RunShell(string folder, string command)
    {
        using Process process = Start("bash", folder, ["-c", $"hexi() {{ dotnet '{Tool}' \"$@\"; }}; {command}"]);
        return Read(process);
    }

    private static Process Start(string program, string folder, string[] args)
    {
        ProcessStartInfo start = new(program, args)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        return Process.Start(start)!;
    }

    private static HexiProcess Read(Process process)
    {
        Task<string> error = process.StandardError.ReadToEndAsync();
        using MemoryStream output = new();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return new HexiProcess(process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }
}
