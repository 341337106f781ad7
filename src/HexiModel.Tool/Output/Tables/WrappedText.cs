using Spectre.Console;
using Spectre.Console.Rendering;

namespace HexiModel.Tool.Output.Tables;

/// <summary>Text of a cell. Spectre.Console's own folds Chinese wherever the line is full, in the middle of a number as well.</summary>
internal sealed class WrappedText(string text, Style? style = null, bool right = false) : IRenderable
{
    /// <summary>Six Chinese characters: below that a column cannot be read.</summary>
    private const int Narrowest = 12;

    private readonly string _text = text;
    private readonly Style _style = style ?? Style.Plain;

    /// <inheritdoc/>
    public Measurement Measure(RenderOptions options, int maxWidth)
    {
        int width = _text.Split('\n').Max(CellWidth.Of);
        return new Measurement(Math.Min(Math.Min(width, Narrowest), maxWidth), Math.Min(width, maxWidth));
    }

    /// <inheritdoc/>
    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        bool isFirst = true;
        foreach (string line in LineBreaker.Break(_text, Math.Max(maxWidth, 1)))
        {
            if (!isFirst)
            {
                yield return Segment.LineBreak;
            }

            isFirst = false;
            yield return new Segment(right ? new string(' ', Math.Max(maxWidth - CellWidth.Of(line), 0)) + line : line, _style);
        }
    }
}
