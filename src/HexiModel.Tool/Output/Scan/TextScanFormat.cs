using System.Globalization;
using HexiModel.Tool.Input;
using HexiModel.Tool.Localisation;

namespace HexiModel.Tool.Output.Scan;

/// <summary>Expressions for people: each in its line, cut around it, marked, and its reading behind the mark.</summary>
internal sealed class TextScanFormat(Texts texts, Palette palette, int width) : IScanFormat
{
    private const char Mark = '^';
    private const string Gutter = " | ";

    /// <summary>Cells for <c>line:column</c>: five digits each way are more than any report has.</summary>
    private const int NumberWidth = 9;

    private readonly QuantityWords _words = new(texts);
    private int _files;
    private int _expressions;

    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public void Write(IEnumerable<ScannedExpression> expressions, TextWriter writer)
    {
        _files++;
        string? file = null;
        foreach (ScannedExpression expression in expressions)
        {
            if (file is null)
            {
                file = expression.File;
                writer.WriteLine(palette.Strong(VisibleText.Of(file)));
            }

            _expressions++;
            WriteExpression(expression, writer);
        }
    }

    /// <inheritdoc/>
    public void WriteEnd(TextWriter writer)
    {
        if (_expressions > 0)
        {
            writer.WriteLine();
        }

        writer.WriteLine(palette.Strong(texts.ScanSummary(_expressions, _files)));
    }

    private void WriteExpression(ScannedExpression found, TextWriter writer)
    {
        (int start, int end) = (found.Expression.Span.Start, found.Expression.Span.End);
        LineClip clip = LineClip.Cut(found.LineText, start, end, width - NumberWidth - Gutter.Length);
        string place = string.Create(CultureInfo.InvariantCulture, $"{found.Line}:{start + 1}").PadLeft(NumberWidth);
        writer.WriteLine(palette.Faint(place + Gutter) + clip.Before + palette.Notice(clip.Marked) + clip.After);
        writer.WriteLine(palette.Faint(new string(' ', NumberWidth) + Gutter) + MarkAndReading(clip, _words.Reading(found.Expression)));
        if (!found.Rows.IsDefaultOrEmpty)
        {
            writer.WriteLine(palette.Faint(new string(' ', NumberWidth) + Gutter + new string(' ', clip.MarkIndent) + string.Join(", ", found.Rows)));
        }
    }

    /// <summary>The reading stands behind the mark; before it where the line would go on beyond the width.</summary>
    private string MarkAndReading(LineClip clip, string reading)
    {
        string mark = palette.Notice(new string(Mark, clip.MarkWidth));
        int needed = CellWidth.Of(reading) + 1;
        bool goesBefore = NumberWidth + Gutter.Length + clip.MarkIndent + clip.MarkWidth + needed > width && needed <= clip.MarkIndent;
        return goesBefore
            ? new string(' ', clip.MarkIndent - needed) + reading + " " + mark
            : new string(' ', clip.MarkIndent) + mark + " " + reading;
    }
}
