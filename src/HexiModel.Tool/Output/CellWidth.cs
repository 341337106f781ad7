using Spectre.Console.Rendering;

namespace HexiModel.Tool.Output;

/// <summary>How many cells of a terminal a text takes: two for a Chinese character. The same measure as that of the tables.</summary>
internal static class CellWidth
{
    /// <summary>The width of a text.</summary>
    public static int Of(string text) => new Segment(text).CellCount();
}
