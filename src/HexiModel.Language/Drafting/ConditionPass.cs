using HexiModel.Language.Quantities;

namespace HexiModel.Language.Drafting;

/// <summary>Conditions in words that state nothing (为65周岁以上老人免费体检): they are no statement, and are looked at by a person.</summary>
internal static class ConditionPass
{
    public static void Run(DraftDocument document)
    {
        foreach (DraftParagraph paragraph in document.Report.Where(paragraph => paragraph is { Role: DraftRole.Body or DraftRole.Background, Section: not SpanClass.None }))
        {
            foreach (QuantityExpression condition in new StatedNumbers(paragraph).Criteria.Where(condition => !paragraph.In(condition.Span).Any()))
            {
                paragraph.TryAdd(new DraftMark(condition.Span, SpanClass.Skip) { IsUnsure = true }.With(AttributeKeys.Why.Name, "条件,这一句没有数值"));
            }
        }
    }
}
