using HexiModel.Tool.Output.Columns;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HexiModel.Tool.Output.Tables;

/// <summary>The cells of tables. The words in them come from reports and are made safe to show.</summary>
internal static class TableParts
{
    /// <summary>What helps the eye and is not read first: rules, lines, ids.</summary>
    public static readonly Style FaintStyle = new(decoration: Decoration.Dim);

    private static readonly Style StrongStyle = new(decoration: Decoration.Bold);
    private static readonly Style ValueStyle = new(Color.Green);

    /// <summary>Words.</summary>
    public static IRenderable Words(string text) => new WrappedText(VisibleText.Of(text));

    /// <summary>What the rows below are about.</summary>
    public static IRenderable Strong(string text) => new WrappedText(VisibleText.Of(text), StrongStyle);

    /// <summary>What is not read first.</summary>
    public static IRenderable Faint(string text) => new WrappedText(VisibleText.Of(text), FaintStyle);

    /// <summary>What belongs to the row above; where it needs more lines they are set in as well.</summary>
    public static IRenderable SetIn(string text) => new Padder(Words(text), new Padding(2, 0, 0, 0));

    /// <summary>The head of a column.</summary>
    public static IRenderable Head(string text, CellKind kind) => new WrappedText(text, StrongStyle, IsRight(kind));

    /// <summary>A cell.</summary>
    public static IRenderable Cell(string text, CellKind kind) => new WrappedText(VisibleText.Of(text), StyleOf(kind), IsRight(kind));

    /// <summary>Two columns without rules, the first as wide as it must be.</summary>
    /// <param name="before">The cells before the first column.</param>
    public static Grid Pairs(int before = 1)
    {
        Grid grid = new();
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(before, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        return grid;
    }

    private static Style StyleOf(CellKind kind) => kind switch
    {
        CellKind.Value => ValueStyle,
        CellKind.Place or CellKind.Id => FaintStyle,
        _ => Style.Plain,
    };

    /// <summary>Line numbers stand under each other at their last digit.</summary>
    private static bool IsRight(CellKind kind) => kind == CellKind.Place;
}
