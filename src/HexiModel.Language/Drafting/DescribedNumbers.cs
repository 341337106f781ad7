using HexiModel.Language.Quantities;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>Numbers that describe what a statement is about, beside the one that is its own.</summary>
internal sealed class DescribedNumbers(DraftParagraph paragraph, StatedNumbers numbers)
{
    /// <summary>Several numbers in one statement: the last is its own, those before describe what it counts (总投资83.88亿元的…项目).</summary>
    public void Mark(TextSpan clause, List<QuantityExpression> stated)
    {
        QuantityExpression own = stated[stated.Count - 1];
        if (IsForPeople(clause, stated))
        {
            MarkForPeople(clause, stated[0], own);
        }
        else if (paragraph.TryAdd(new DraftMark(clause, SpanClass.Fact) { IsUnsure = true }))
        {
            bool countsTheRest = own.Kind == QuantityKind.Rank || (stated.Count > 2 && own.Amount == stated.Count - 1);
            if (countsTheRest)
            {
                paragraph.TryAdd(new DraftMark(StatedNumbers.Bare(own), SpanClass.Quantity));
                return;
            }

            foreach (QuantityExpression number in stated.Take(stated.Count - 1))
            {
                paragraph.TryAdd(new DraftMark(CriterionWords.Around(paragraph.Text, clause, number, StatedNumbers.NumberOf(own).Start), SpanClass.Criterion));
            }
        }
    }

    /// <summary>为6873名困难群体代缴养老保险费68.73万元: how many people, and how much for them.</summary>
    private bool IsForPeople(TextSpan clause, List<QuantityExpression> stated)
        => stated.Count == 2 && paragraph.Text[clause.Start] is '为' or '向' or '给' && stated[0].UnitText is "名" or "人" or "户";

    private void MarkForPeople(TextSpan clause, QuantityExpression people, QuantityExpression amount)
    {
        int noun = people.Span.End + DraftWords.NounLength(paragraph.Words(TextSpan.FromBounds(people.Span.End, StatedNumbers.NumberOf(amount).Start)));
        if (paragraph.TryAdd(new DraftMark(clause, SpanClass.Group)))
        {
            paragraph.TryAdd(new DraftMark(TextSpan.FromBounds(clause.Start, noun), SpanClass.Fact));
            paragraph.TryAdd(new DraftMark(StatedNumbers.Bare(amount), SpanClass.Fact));
        }
    }

    /// <summary>Conditions inside a statement.</summary>
    public void MarkCriteria(TextSpan clause)
    {
        foreach (QuantityExpression criterion in StatedNumbers.Inside(numbers.Criteria, clause).Where(criterion => clause.Contains(criterion.Span)))
        {
            DraftMark? around = paragraph.In(criterion.Span).LastOrDefault(mark => mark.IsFact && mark.Span.Contains(criterion.Span));
            if (around is not null && around.Span != criterion.Span)
            {
                paragraph.TryAdd(new DraftMark(CriterionWords.Around(paragraph.Text, around.Span, criterion, around.Span.End), SpanClass.Criterion));
            }
        }
    }
}
