using System.Globalization;
using System.Text;

namespace HexiModel.Tool.Output;

/// <summary>Where the command writes, and what is known about it. Data goes to <see cref="Out"/>, messages to <see cref="Error"/>.</summary>
internal sealed class ToolConsole : IDisposable
{
    /// <summary>Wide enough to read, narrow enough for a log: the width of an excerpt where no terminal says otherwise.</summary>
    private const int WidthOfLogs = 120;

    /// <summary>Below this a table is no table; a narrower terminal breaks its lines itself.</summary>
    private const int SmallestWidth = 40;

    /// <summary>The data.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>The messages.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens the stream of the data, for what is not text. Text that was written before has to be flushed.</summary>
    public Func<Stream> OpenBytes { get; init; } = Console.OpenStandardOutput;

    /// <summary>How text is written, on every system.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The messages, behind the data so far: on a terminal both streams are one.</summary>
    public TextWriter Messages
    {
        get
        {
            Out.Flush();
            return Error;
        }
    }

    /// <summary>The width of the terminal in cells; null where the data goes to a file or a pipe, whose lines are never broken.</summary>
    public int? TerminalWidth { get; init; }

    /// <summary>Whether the data may be coloured.</summary>
    public bool ColourOut { get; init; }

    /// <summary>Whether the messages may be coloured.</summary>
    public bool ColourError { get; init; }

    /// <summary>The language of the environment.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>How many cells an excerpt of a line may take.</summary>
    public int ExcerptWidth => TerminalWidth ?? WidthOfLogs;

    /// <summary>The console of this process. Its output is UTF-8 without a byte order mark, its lines end with a line feed, on every system.</summary>
    public static ToolConsole Open()
    {
        bool colour = MayColour(Environment.GetEnvironmentVariable("NO_COLOR"), Environment.GetEnvironmentVariable("TERM"));
        return new ToolConsole
        {
            Out = Console.IsOutputRedirected ? Redirected(Console.OpenStandardOutput()) : Terminal(() => Console.Out),
            Error = Console.IsErrorRedirected ? Redirected(Console.OpenStandardError()) : Terminal(() => Console.Error),
            TerminalWidth = Console.IsOutputRedirected ? null : WidthOfTerminal(),
            ColourOut = colour && !Console.IsOutputRedirected,
            ColourError = colour && !Console.IsErrorRedirected,
            Culture = CultureInfo.CurrentUICulture,
        };
    }

    /// <summary>Whether a terminal may be coloured: <see href="https://no-color.org"/> asks for silence with any value but the empty one.</summary>
    public static bool MayColour(string? noColor, string? term) => string.IsNullOrEmpty(noColor) && term != "dumb";

    /// <summary>Writes out what is still held.</summary>
    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }

    private static StreamWriter Redirected(Stream stream) => new(stream, Encoding) { NewLine = "\n" };

    private static TextWriter Terminal(Func<TextWriter> writer)
    {
        // A Windows terminal starts in the code page of the system, which has no place for every Chinese character.
        Console.OutputEncoding = Encoding;
        return writer();
    }

    private static int WidthOfTerminal()
    {
        int width;
        try
        {
            width = Console.WindowWidth;
        }
        catch (IOException)
        {
            width = 0;
        }

        // Some build servers pretend to be a terminal and give no size, or none in cells.
        return width <= 0 ? WidthOfLogs : Math.Max(width, SmallestWidth);
    }
}
