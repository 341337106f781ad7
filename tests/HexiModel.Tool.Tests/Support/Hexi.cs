using System.Globalization;
using HexiModel.Tool.Output;

namespace HexiModel.Tool.Tests;

/// <summary>The command, run in this process: its arguments in, its exit code and what it wrote out.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Out">The data.</param>
/// <param name="Error">The messages.</param>
internal sealed record Hexi(int ExitCode, string Out, string Error)
{
    /// <summary>Its data where it is not text.</summary>
    public byte[] Bytes { get; private init; } = [];

    /// <summary>Runs it as in a pipe: no colours, no width.</summary>
    public static Hexi Run(params string[] args) => RunOn(null, colour: false, "", args);

    /// <summary>Runs it as on a terminal.</summary>
    public static Hexi RunOnTerminal(int width, params string[] args) => RunOn(width, colour: true, "", args);

    /// <summary>Runs it in an environment of another language.</summary>
    public static Hexi RunIn(string culture, params string[] args) => RunOn(null, colour: false, culture, args);

    private static Hexi RunOn(int? width, bool colour, string culture, string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using MemoryStream bytes = new();
        using ToolConsole console = new()
        {
            OpenBytes = () => bytes,
            Out = output,
            Error = error,
            TerminalWidth = width,
            ColourOut = colour,
            ColourError = colour,
            Culture = CultureInfo.GetCultureInfo(culture),
        };
        int exitCode = new HexiApplication(console).Run(args);
        return new Hexi(exitCode, output.ToString(), error.ToString()) { Bytes = bytes.ToArray() };
    }
}
