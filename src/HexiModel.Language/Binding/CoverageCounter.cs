using HexiModel.Language.Diagnostics;
using HexiModel.Language.Quantities;
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
            SpanCover accounted = Cover(context, block, attributes => Accounts(attributes.Class));
            SpanCover passed = Cover(context, block, attributes => attributes.Class == SpanClass.Skip);
            SpanCover wrong = Cover(context, block, attributes => attributes.Class == SpanClass.None);
            foreach (QuantityExpression expression in block.Quantities.Where(Counts))
            {
                quantities++;
                TextSpan number = OwnNumber.Number(expression);
                if (passed.Covers(number))
                {
                    skipped++;
                }
                else if (accounted.Covers(number) || block.IsShared(number))
                {
                    covered++;
                }
                else if (!wrong.Covers(number))
                {
                    context.Report(Rules.QuantityOpen, block, block.Block.Text.ToFile(expression.Span), expression.Span.Of(block.Text));
                }
            }
        }

        return new Coverage(quantities, covered, skipped);
    }

    private static SpanCover Cover(BindingContext context, BlockContext block, Func<BoundAttributes, bool> isWanted)
        => new(block.Block.Descendants().Where(span => isWanted(context.AttributesOf(block, span))));

    private static bool Counts(QuantityExpression expression)
        => expression.Kind is not (QuantityKind.Date or QuantityKind.Duration or QuantityKind.Streak or QuantityKind.Complete);

    private static bool Accounts(SpanClass spanClass)
        => SpanClasses.IsFact(spanClass) || SpanClasses.IsTerm(spanClass)
            || spanClass is SpanClass.Commitment or SpanClass.Criterion or SpanClass.Part or SpanClass.Item or SpanClass.Revision;
}
