using System.Text.RegularExpressions;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HexiModel.Tool.Output.Tables;

/// <summary>Draws tables, and draws them the same for everybody: what Spectre.Console finds out about its surroundings is decided here.</summary>
internal sealed partial class TableRenderer(ToolConsole console, TextWriter writer)
{
    /// <summary>In a file or a pipe no line is broken, however long.</summary>
    private const int Unbroken = 100_000;

    /// <summary>Whether a table has room as it is, no cell broken into lines.</summary>
    public bool Fits(IRenderable renderable) => console.TerminalWidth is not { } width || Measure(renderable).Max <= width;

    /// <summary>Whether a table has room with its cells broken into lines.</summary>
    public bool FitsBroken(IRenderable renderable) => console.TerminalWidth is not { } width || Measure(renderable).Min <= width;

    /// <summary>Draws one.</summary>
    public void Write(IRenderable renderable)
    {
        using StringWriter drawing = new() { NewLine = "\n" };
        Create(drawing).Write(renderable);
        // A border without lines is still drawn, as lines of spaces.
        string[] lines = drawing.ToString().ReplaceLineEndings("\n").Split('\n');
        int first = Array.FindIndex(lines, line => !IsBlank(line));
        int last = Array.FindLastIndex(lines, line => !IsBlank(line));
        for (int i = Math.Max(first, 0); i <= last; i++)
        {
            writer.WriteLine(lines[i].TrimEnd(' '));
        }
    }

    private static bool IsBlank(string line) => ControlSequence().Replace(line, "").Trim(' ').Length == 0;

    [GeneratedRegex("\u001B\\[[0-9;]*m")]
    private static partial Regex ControlSequence();

    private Measurement Measure(IRenderable renderable)
    {
        IAnsiConsole ansi = Create(TextWriter.Null);
        return renderable.Measure(RenderOptions.Create(ansi, ansi.Profile.Capabilities), Unbroken);
    }

    private IAnsiConsole Create(TextWriter drawing)
    {
        IAnsiConsole ansi = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = console.ColourOut ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = console.ColourOut ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(drawing),
        });
        ansi.Profile.Width = console.TerminalWidth ?? Unbroken;
        ansi.Profile.Capabilities.Unicode = true;
        return ansi;
    }
}
