using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>Walks the spans of a block: facts and groups go to the <see cref="FactBinder"/>, spans in the wrong place are said.</summary>
internal sealed class SpanWalker(BindingContext context, FactBinder facts)
{
    public void Walk(BlockContext block) => Walk(block, block.Block.Children, [], isInFact: false);

    private void Walk(BlockContext block, IEnumerable<SpanSyntax> spans, IReadOnlyList<SpanSyntax> groups, bool isInFact)
    {
        foreach (SpanSyntax span in spans)
        {
            SpanClass spanClass = context.AttributesOf(block, span).Class;
            if (spanClass == SpanClass.Group)
            {
                Walk(block, span.Children, [.. groups, span], isInFact);
            }
            else if (SpanClasses.IsMember(spanClass))
            {
                facts.Bind(block, [.. groups, span]);
                Walk(block, span.Children, [], isInFact: true);
            }
            else
            {
                CheckPlace(block, span, spanClass, isInFact);
                Walk(block, span.Children, groups, isInFact);
            }
        }
    }

    /// <summary>A number of its own belongs to a fact; a span that marks one outside of any says nothing.</summary>
    private void CheckPlace(BlockContext block, SpanSyntax span, SpanClass spanClass, bool isInFact)
    {
        if (spanClass == SpanClass.Quantity && !isInFact)
        {
            context.Report(Rules.OutOfPlace, block, span.Attributes.Span, "quantity", ".target, .observation, .fact");
        }
    }
}
