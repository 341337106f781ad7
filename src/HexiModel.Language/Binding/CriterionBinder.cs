using HexiModel.Compiled;
using HexiModel.Language.Quantities;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>Reads conditions with a number (<c>.criterion</c>).</summary>
internal static class CriterionBinder
{
    /// <summary>The conditions in a span, those of other facts in it not among them.</summary>
    public static List<CriterionData> Bind(BindingContext context, BlockContext block, SpanSyntax owner)
    {
        List<CriterionData> criteria = [];
        Collect(context, block, owner.Children, criteria);
        return criteria;
    }

    private static void Collect(BindingContext context, BlockContext block, IEnumerable<SpanSyntax> spans, List<CriterionData> criteria)
    {
        foreach (SpanSyntax span in spans)
        {
            SpanClass spanClass = context.AttributesOf(block, span).Class;
            if (spanClass == SpanClass.Criterion)
            {
                criteria.Add(Bind(context, block, span, context.AttributesOf(block, span)));
            }
            else if (!SpanClasses.IsMember(spanClass))
            {
                Collect(context, block, span.Children, criteria);
            }
        }
    }

    private static CriterionData Bind(BindingContext context, BlockContext block, SpanSyntax span, BoundAttributes attributes)
    {
        QuantityExpression? expression = OwnNumber.Inside(block, span.Official)
            .FirstOrDefault(found => found.Kind is not (QuantityKind.Date or QuantityKind.Streak));
        QuantityStatement value = new AssertionBinder(context, block, new FactKeys(attributes, null, [])).Apply(expression?.Statement ?? new QuantityStatement());
        return new CriterionData { Text = block.Words(span), Amount = value.Amount, Bound = value.Bound, Unit = value.Amount is null ? null : value.Unit };
    }
}
