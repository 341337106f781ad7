using HexiModel.Language.Diagnostics;
using HexiModel.Language.Quantities;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>Counts which numbers of the official text the annotation accounts for (覆盖率) and lists the rest.</summary>
internal static class CoverageCounter
{
    public static Coverage Count(BindingContext context, IEnumerable<BlockContext> blocks)
    {
        int quantities = 0;
        int covered = 0;
        int skipped = 0;
        foreach (BlockContext block in blocks)
        {
            List<TextSpan> accounted = Outermost(context, block, Accounts);
            List<TextSpan> passed = Outermost(context, block, spanClass => spanClass == SpanClass.Skip);
            foreach (QuantityExpression expression in block.Quantities.Where(Counts))
            {
                quantities++;
                TextSpan number = OwnNumber.Number(expression);
                if (Covers(passed, number))
                {
                    skipped++;
                }
                else if (Covers(accounted, number))
                {
                    covered++;
                }
                else
                {
                    context.Report(Rules.QuantityOpen, block, block.Block.Text.ToFile(expression.Span), expression.Span.Of(block.Text));
                }
            }
        }

        return new Coverage(quantities, covered, skipped);
    }

    /// <summary>The spans of some classes that stand in no other of these, in order: spans nest, so these cover what all cover.</summary>
    private static List<TextSpan> Outermost(BindingContext context, BlockContext block, Func<SpanClass, bool> isWanted)
    {
        List<TextSpan> outermost = [];
        foreach (SpanSyntax span in block.Block.Descendants().Where(span => isWanted(context.AttributesOf(block, span).Class)))
        {
            if (outermost.Count == 0 || span.Official.Start >= outermost[outermost.Count - 1].End)
            {
                outermost.Add(span.Official);
            }
        }

        return outermost;
    }

    private static bool Covers(List<TextSpan> spans, TextSpan number)
    {
        int low = 0;
        int high = spans.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (spans[middle].End <= number.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < spans.Count && spans[low].Contains(number);
    }

    private static bool Counts(QuantityExpression expression)
        => expression.Kind is not (QuantityKind.Date or QuantityKind.Duration or QuantityKind.Streak or QuantityKind.Complete);

    private static bool Accounts(SpanClass spanClass)
        => SpanClasses.IsFact(spanClass) || SpanClasses.IsTerm(spanClass)
            || spanClass is SpanClass.Commitment or SpanClass.Criterion or SpanClass.Part or SpanClass.Item or SpanClass.Revision;
}
