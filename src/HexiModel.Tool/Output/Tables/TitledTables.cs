using System.Globalization;
using HexiModel.Tool.Output.Columns;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HexiModel.Tool.Output.Tables;

/// <summary>Writes tables under their titles, with as many of their columns as the terminal has room for.</summary>
internal sealed class TitledTables(ToolConsole console)
{
    private readonly TableRenderer _renderer = new(console, console.Out);
    private readonly Palette _palette = new(console.ColourOut);

    /// <summary>Writes things, one on a row.</summary>
    public void Write<T>(string title, IReadOnlyCollection<T> things, IReadOnlyList<Column<T>> columns)
        => Write(title, things.Count, columns, things.Select(thing => new Row<T>(thing)));

    /// <summary>Writes a table.</summary>
    /// <param name="title">What it is about.</param>
    /// <param name="count">How many things are in it; of none there is only the title.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">Its rows.</param>
    public void Write<T>(string title, int count, IReadOnlyList<Column<T>> columns, IEnumerable<Row<T>> rows)
    {
        WriteTitle(title, count);
        if (count > 0)
        {
            _renderer.Write(Fitting(columns, [.. rows]));
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

    private Table Fitting<T>(IReadOnlyList<Column<T>> columns, Row<T>[] rows)
    {
        Table whole = Create(columns, rows, Layouts.Whole);
        if (_renderer.Fits(whole))
        {
            return whole;
        }

        Table narrow = Create(columns, rows, Layouts.Narrow);
        return _renderer.FitsBroken(narrow) ? narrow : Create(columns, rows, Layouts.Narrowest);
    }

    private static Table Create<T>(IReadOnlyList<Column<T>> columns, Row<T>[] rows, Layouts layout)
    {
        Table table = new() { Border = TableBorder.Simple, BorderStyle = TableParts.FaintStyle };
        Column<T>[] shown = [.. columns.Where(column => column.Layouts.HasFlag(layout))];
        foreach (Column<T> column in shown)
        {
            table.AddColumn(new TableColumn(TableParts.Head(column.Head, column.Kind)) { NoWrap = !column.MayBreak, Padding = new Padding(0, 0, 2, 0) });
        }

        foreach (Row<T> row in rows)
        {
            table.AddRow(shown.Select((column, index) => index == 0 ? First(row, column) : Cell(row, column)));
        }

        return table;
    }

    private static IRenderable First<T>(Row<T> row, Column<T> column) => row switch
    {
        { Title: { } title } => TableParts.Strong(title),
        { IsSetIn: true } => TableParts.SetIn(column.Of(row.Thing!) ?? ""),
        _ => Cell(row, column),
    };

    private static IRenderable Cell<T>(Row<T> row, Column<T> column)
        => row.Thing is { } thing ? TableParts.Cell(column.Of(thing) ?? "", column.Kind) : TableParts.Words("");
}

/// <summary>A row of a table.</summary>
/// <param name="Thing">What it is about; null for one that only says what the rows below it have in common.</param>
/// <param name="Title">What the rows below it have in common or belong to; null for most.</param>
/// <param name="IsSetIn">Whether it belongs to a row above.</param>
internal sealed record Row<T>(T? Thing, string? Title = null, bool IsSetIn = false);
