using HexiModel.Language.Diagnostics;
using HexiModel.Language.Quantities.Words;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>Walks the spans of a block: facts and groups go to the <see cref="FactBinder"/>, spans in the wrong place are said.</summary>
internal sealed class SpanWalker(BindingContext context, FactBinder facts)
{
    public void Walk(BlockContext block)
    {
        foreach (SpanSyntax span in block.Block.Children)
        {
            CheckVisible(block, span);
            CheckTopics(block, block.Block is HeadingSyntax ? [span, .. span.Descendants()] : span.Descendants());
        }

        Walk(block, block.Block.Children, [], isInFact: false);
    }

    private void Walk(BlockContext block, IEnumerable<SpanSyntax> spans, IReadOnlyList<SpanSyntax> groups, bool isInFact)
    {
        foreach (SpanSyntax span in spans)
        {
            BoundAttributes attributes = context.AttributesOf(block, span);
            SpanClass spanClass = attributes.Class;
            block.HasAttributeErrors |= attributes.HasErrors || spanClass == SpanClass.None;
            if (SpanClasses.IsMember(spanClass) || spanClass is SpanClass.Quantity or SpanClass.Criterion or SpanClass.Skip)
            {
                CutQuantities.Check(context, block, span);
            }

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
                Check(block, span, spanClass, isInFact);
                Walk(block, span.Children, groups, isInFact);
            }
        }
    }

    /// <summary>A number of its own belongs to a fact, and what is skipped is a number: elsewhere these marks do nothing.</summary>
    private void Check(BlockContext block, SpanSyntax span, SpanClass spanClass, bool isInFact)
    {
        if (spanClass == SpanClass.None)
        {
            context.LeaveOut(span);
            if (span.Attributes.Id is null)
            {
                context.Ids.NoteMissing();
            }
        }
        else if (spanClass == SpanClass.Quantity && !isInFact)
        {
            context.Report(Rules.OutOfPlace, block, span.Attributes.Span, "quantity", ".target, .observation, .fact");
        }
        else if (spanClass == SpanClass.Skip && !OwnNumber.Inside(block, span.Official).Any() && !block.Words(span).Any(c => CharClasses.Of(c) == CharClass.Numeral))
        {
            context.Report(Rules.SkipWithoutNumber, block, span.Attributes.Span);
        }
    }

    /// <summary>A lead sentence stands right in its paragraph.</summary>
    private void CheckTopics(BlockContext block, IEnumerable<SpanSyntax> nested)
    {
        foreach (SpanSyntax span in nested.Where(span => context.AttributesOf(block, span).Class == SpanClass.Topic))
        {
            context.Report(Rules.OutOfPlace, block, span.Attributes.Span, "topic", "a paragraph (段落)");
        }
    }

    /// <summary>What the model takes from the words must be what the reader sees.</summary>
    private void CheckVisible(BlockContext block, SpanSyntax span)
    {
        int found = InvisibleCharacters.Find(block.Text, span.Official);
        if (found >= 0)
        {
            context.Report(
                Rules.InvisibleCharacter,
                block,
                block.Block.Text.ToFile(new Text.TextSpan(found, 1)),
                MessageText.Code(block.Text[found]),
                SpanClasses.NameOf(context.AttributesOf(block, span).Class));
        }
    }
}
