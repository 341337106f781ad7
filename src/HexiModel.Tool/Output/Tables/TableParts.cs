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

    /// <summary>What the column or the rows below are about.</summary>
    public static IRenderable Strong(string text) => new WrappedText(VisibleText.Of(text), StrongStyle);

    /// <summary>What belongs to the row above; where it needs more lines they are set in as well.</summary>
    public static IRenderable SetIn(string text) => new Padder(Words(text), new Padding(2, 0, 0, 0));

    /// <summary>A value.</summary>
    public static IRenderable Value(string text) => new WrappedText(VisibleText.Of(text), ValueStyle);

    /// <summary>The head of a column of line numbers, which stand under each other at their last digit.</summary>
    public static IRenderable LineHead(string text) => new WrappedText(text, StrongStyle, right: true);

    /// <summary>A line number.</summary>
    public static IRenderable Line(string number) => new WrappedText(number, FaintStyle, right: true);

    /// <summary>An id.</summary>
    public static IRenderable Faint(string text) => new WrappedText(VisibleText.Of(text), FaintStyle);
}
