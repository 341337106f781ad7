using HexiModel.Language.Diagnostics;
using HexiModel.Language.Quantities.Words;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>Checks that a span is where its class has a meaning, holds what its class is about, and ends where its words end.</summary>
internal sealed class SpanChecks(BindingContext context)
{
    private const string Facts = ".target, .observation, .fact";

    /// <param name="block">The paragraph.</param>
    /// <param name="span">The span.</param>
    /// <param name="isInFact">It is in a fact, whose number it may mark.</param>
    /// <param name="isInOwner">It is in something that has conditions.</param>
    public void Check(BlockContext block, SpanSyntax span, bool isInFact, bool isInOwner)
    {
        BoundAttributes attributes = context.AttributesOf(block, span);
        switch (attributes.Class)
        {
            case SpanClass.Quantity when !isInFact:
                context.Report(Rules.OutOfPlace, block, span.Attributes.Span, SpanClasses.NameOf(SpanClass.Quantity), Facts);
                break;
            case SpanClass.Criterion when !isInOwner:
                context.Report(Rules.CriterionWithoutFact, block, span.Attributes.Span);
                break;
            case SpanClass.Criterion when !HasNumber(block, span) && !attributes.HasErrors && attributes.Find(AttributeKeys.Amount) is null && attributes.Find(AttributeKeys.From) is null:
                context.Report(Rules.CriterionWithoutNumber, block, span.Attributes.Span);
                break;
            case SpanClass.Skip:
                CheckSkip(block, span);
                break;
            case SpanClass.Term or SpanClass.Programme:
                CheckHeadword(block, span);
                break;
            case SpanClass.Target or SpanClass.Observation or SpanClass.Fact or SpanClass.Commitment:
                CheckSentences(block, span);
                break;
        }
    }

    private void CheckSkip(BlockContext block, SpanSyntax span)
    {
        if (span.Descendants().FirstOrDefault(inner => SpanClasses.IsMember(context.AttributesOf(block, inner).Class)) is { } fact)
        {
            context.Report(Rules.SkipAroundFact, block, span.Attributes.Span, block.Words(fact));
        }
        else if (!HasNumber(block, span))
        {
            context.Report(Rules.SkipWithoutNumber, block, span.Attributes.Span);
        }
    }

    private static bool HasNumber(BlockContext block, SpanSyntax span)
        => OwnNumber.Inside(block, span.Official).Any() || block.Words(span).Any(c => CharClasses.Of(c) == CharClass.Numeral);

    /// <summary>“133[工程]”: quotation marks say where a name begins.</summary>
    private void CheckHeadword(BlockContext block, SpanSyntax span)
    {
        TextSpan words = span.Official;
        int open = words.Start == 0 ? -1 : block.Text.LastIndexOf('“', words.Start - 1);
        int close = open < 0 ? -1 : block.Text.IndexOf('”', open);
        if (open >= 0 && open + 1 < words.Start && close >= words.End)
        {
            TextSpan name = TextSpan.FromBounds(open + 1, close);
            context.Report(Rules.HeadwordCut, block, block.Block.Text.ToFile(words), words.Of(block.Text), name.Of(block.Text));
        }
    }

    /// <summary>A fact is said in one sentence; a quotation may hold several.</summary>
    private void CheckSentences(BlockContext block, SpanSyntax span)
    {
        string words = block.Words(span).TrimEnd('。', '”');
        int quotes = 0;
        for (int i = 0; i < words.Length; i++)
        {
            quotes += words[i] == '“' ? 1 : words[i] == '”' ? -1 : 0;
            if (words[i] == '。' && quotes <= 0)
            {
                context.Report(Rules.SpanOverSentences, block, block.Block.Text.ToFile(new TextSpan(span.Official.Start + i, 1)));
                return;
            }
        }
    }
}
