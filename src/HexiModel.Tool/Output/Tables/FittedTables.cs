using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HexiModel.Tool.Output.Tables;

/// <summary>Writes tables under their titles, with as many of their columns as the terminal has room for.</summary>
internal sealed class FittedTables(ToolConsole console)
{
    private readonly TableRenderer _renderer = new(console, console.Out);
    private readonly Palette _palette = new(console.ColourOut);

    /// <summary>Writes a table of facts. Ids go first where room is short, and comparisons next: the words and values are what people came for.</summary>
    /// <param name="title">What the table is about.</param>
    /// <param name="count">How many things are in it; of none there is only the title.</param>
    /// <param name="create">Makes the table with some of its columns.</param>
    /// <param name="compares">Whether there are comparisons to show.</param>
    public void Write(string title, int count, Func<FactColumns, FactTable> create, bool compares = false)
    {
        WriteTitle(title, count);
        if (count > 0)
        {
            _renderer.Write(Fitting(create, compares ? FactColumns.Comparison : FactColumns.None));
        }
    }

    /// <summary>Writes something else of a number of things.</summary>
    public void Write(string title, int count, IRenderable renderable)
    {
        WriteTitle(title, count);
        _renderer.Write(renderable);
    }

    private void WriteTitle(string title, int count)
    {
        console.Out.WriteLine();
        console.Out.WriteLine(_palette.Notice(title) + _palette.Faint(string.Create(CultureInfo.InvariantCulture, $" ({count})")));
    }

    private Table Fitting(Func<FactColumns, FactTable> create, FactColumns comparison)
    {
        Table whole = create(comparison | FactColumns.Ids).Table;
        if (_renderer.Fits(whole))
        {
            return whole;
        }

        Table narrow = create(comparison).Table;
        return _renderer.FitsBroken(narrow) ? narrow : create(FactColumns.None).Table;
    }
}
