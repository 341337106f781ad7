using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>What some spans of a block cover of its official text. Spans nest, so the outermost cover what all do.</summary>
internal sealed class SpanCover
{
    private readonly List<TextSpan> _outermost = [];

    /// <summary>The cover of spans that come in the order of the text, outer before inner.</summary>
    public SpanCover(IEnumerable<SpanSyntax> spans)
    {
        foreach (SpanSyntax span in spans)
        {
            if (_outermost.Count == 0 || span.Official.Start >= _outermost[_outermost.Count - 1].End)
            {
                _outermost.Add(span.Official);
            }
        }
    }

    /// <summary>Whether a stretch of the official text lies in one of the spans.</summary>
    public bool Covers(TextSpan official)
    {
        int low = 0;
        int high = _outermost.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_outermost[middle].End <= official.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < _outermost.Count && _outermost[low].Contains(official);
    }
}
