using Spectre.Console;
using Spectre.Console.Rendering;

namespace HexiModel.Tool.Output.Tables;

/// <summary>Draws tables, and draws them the same for everybody: what Spectre.Console finds out about its surroundings is decided here.</summary>
internal sealed class TableRenderer(ToolConsole console, TextWriter writer)
{
    /// <summary>In a file or a pipe no line is broken, however long.</summary>
    private const int Unbroken = 100_000;

    /// <summary>Whether a table has room as it is, no cell broken into lines.</summary>
    public bool Fits(IRenderable renderable)
    {
        if (console.TerminalWidth is not { } width)
        {
            return true;
        }

        IAnsiConsole ansi = Create(TextWriter.Null);
        return renderable.Measure(RenderOptions.Create(ansi, ansi.Profile.Capabilities), Unbroken).Max <= width;
    }

    /// <summary>Draws one.</summary>
    public void Write(IRenderable renderable)
    {
        using StringWriter drawing = new() { NewLine = "\n" };
        Create(drawing).Write(renderable);
        // A border without lines is still drawn, as lines of spaces.
        IEnumerable<string> lines = drawing.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd(' '));
        writer.WriteLine(string.Join('\n', lines).Trim('\n'));
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
