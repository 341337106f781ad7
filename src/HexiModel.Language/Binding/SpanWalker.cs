using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>Walks the spans of a block: facts and groups go to the <see cref="FactBinder"/>, spans in the wrong place are said.</summary>
internal sealed class SpanWalker(BindingContext context, FactBinder facts)
{
    private readonly SpanChecks _checks = new(context);

    public void Walk(BlockContext block)
    {
        foreach (SpanSyntax span in block.Block.Children)
        {
            CheckVisible(block, span);
            CheckTopics(block, block.Block is HeadingSyntax ? [span, .. span.Descendants()] : span.Descendants());
        }

        Walk(block, block.Block.Children, [], isInFact: false, isInOwner: false);
    }

    private void Walk(BlockContext block, IEnumerable<SpanSyntax> spans, IReadOnlyList<SpanSyntax> groups, bool isInFact, bool isInOwner)
    {
        foreach (SpanSyntax span in spans)
        {
            BoundAttributes attributes = context.AttributesOf(block, span);
            SpanClass spanClass = attributes.Class;
            block.HasAttributeErrors |= attributes.HasErrors || spanClass == SpanClass.None;
            if (SpanClasses.IsMember(spanClass) || spanClass is SpanClass.Quantity or SpanClass.Criterion or SpanClass.Skip)
            {
                CutQuantities.Check(context, block, span, SpanClasses.IsMember(spanClass) ? groups : null);
            }

            _checks.Check(block, span, isInFact, isInOwner);

            if (spanClass == SpanClass.Group)
            {
                Walk(block, span.Children, [.. groups, span], isInFact, isInOwner: true);
            }
            else if (SpanClasses.IsMember(spanClass))
            {
                facts.Bind(block, [.. groups, span]);
                Walk(block, span.Children, [], isInFact: true, isInOwner: true);
            }
            else
            {
                LeaveOutWithoutClass(span, spanClass);
                Walk(block, span.Children, groups, isInFact, isInOwner || spanClass is SpanClass.Part or SpanClass.None);
            }
        }
    }

    private void LeaveOutWithoutClass(SpanSyntax span, SpanClass spanClass)
    {
        if (spanClass == SpanClass.None)
        {
            context.LeaveOut(span);
            if (span.Attributes.Id is null)
            {
                context.Ids.NoteMissing();
            }
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
