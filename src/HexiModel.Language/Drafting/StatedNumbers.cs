using HexiModel.Language.Quantities;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>The numbers of a paragraph that could be what a statement is about, and those that only describe it.</summary>
internal sealed class StatedNumbers
{
    private readonly DraftParagraph _paragraph;

    public StatedNumbers(DraftParagraph paragraph)
    {
        _paragraph = paragraph;
        Statements = [.. paragraph.Quantities.Where(IsStatement)];
        Criteria = [.. paragraph.Quantities.Where(quantity => quantity.IsCriterion)];
    }

    /// <summary>The numbers, in order.</summary>
    public List<QuantityExpression> Statements { get; }

    /// <summary>Conditions (亿元以上项目, 60周岁以上老人), in order.</summary>
    public List<QuantityExpression> Criteria { get; }

    /// <summary>The numbers in a stretch. Completeness (全部, 全覆盖) says something of the number there, and is one itself only where no other is.</summary>
    public List<QuantityExpression> In(TextSpan span)
    {
        List<QuantityExpression> inside = [.. Inside(Statements, span).Where(number => !IsInBrackets(span, number))];
        return inside.Any(number => number.Kind != QuantityKind.Complete) ? [.. inside.Where(number => number.Kind != QuantityKind.Complete)] : inside;
    }

    /// <summary>The expressions whose number lies in a stretch; they are in order, and do not overlap.</summary>
    public static IEnumerable<QuantityExpression> Inside(List<QuantityExpression> numbers, TextSpan span)
    {
        int low = 0;
        int high = numbers.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = NumberOf(numbers[middle]).Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < numbers.Count && NumberOf(numbers[low]).Start < span.End; low++)
        {
            if (span.Contains(NumberOf(numbers[low])))
            {
                yield return numbers[low];
            }
        }
    }

    /// <summary>Where the numeral is; the whole expression where it has none.</summary>
    public static TextSpan NumberOf(QuantityExpression quantity) => quantity.NumberSpan ?? quantity.Span;

    /// <summary>The number with its bound and unit, without the verb that it shares.</summary>
    public static TextSpan Bare(QuantityExpression quantity)
    {
        int start = NumberOf(quantity).Start;
        int bound = quantity.BoundSpan is { } words && words.End <= start ? words.Start : start;
        return TextSpan.FromBounds(Math.Max(quantity.Span.Start, bound), quantity.Span.End);
    }

    private static bool IsStatement(QuantityExpression quantity)
        => !quantity.IsCriterion && !quantity.IsOutOfRange
            && quantity.Kind is not (QuantityKind.Date or QuantityKind.Duration or QuantityKind.Age or QuantityKind.Streak);

    /// <summary>A bracket in a clause explains (其中…, 年度目标6%以上): its number is not the clause's own.</summary>
    private bool IsInBrackets(TextSpan span, QuantityExpression number)
    {
        int start = NumberOf(number).Start;
        int open = _paragraph.Text.LastIndexOfAny(['(', '（', '“', '《'], start, start - span.Start + 1);
        return open >= span.Start && _paragraph.Text.IndexOfAny([')', '）', '”', '》'], open, span.End - open) is var close && close >= NumberOf(number).End;
    }
}
