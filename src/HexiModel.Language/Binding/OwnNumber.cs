using HexiModel.Language.Quantities;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>
/// A fact's own number: its <c>.quantity</c>, else the only expression in it that is no date, duration, age, criterion, baseline or
/// quoted name.
/// </summary>
internal sealed class OwnNumber
{
    private OwnNumber(QuantityExpression? expression, IReadOnlyList<QuantityExpression> candidates, SpanSyntax? quantity)
    {
        Expression = expression;
        Candidates = candidates;
        Quantity = quantity;
    }

    /// <summary>The number; null where there is none or more than one.</summary>
    public QuantityExpression? Expression { get; }

    /// <summary>All that could be it.</summary>
    public IReadOnlyList<QuantityExpression> Candidates { get; }

    /// <summary>The span that marks it; null where none does.</summary>
    public SpanSyntax? Quantity { get; }

    public static OwnNumber Find(BindingContext context, BlockContext block, SpanSyntax fact)
    {
        List<SpanSyntax> marked = [.. Marks(context, block, fact.Children)];
        if (marked.Count > 0)
        {
            List<QuantityExpression> inside = [.. marked.SelectMany(mark => Inside(block, mark.Official))];
            return new OwnNumber(inside.Count == 1 ? inside[0] : null, inside, marked[0]);
        }

        SpanCover excluded = new(Elsewhere(context, block, fact));
        List<QuantityExpression> candidates = [.. Inside(block, fact.Official)
            .Where(expression => IsCandidate(expression) && !excluded.Covers(Number(expression)))];

        // 14家…全部完成: completeness says something of a number that stands there; it is the number only where none does.
        List<QuantityExpression> numbers = [.. candidates.Where(expression => expression.Kind != QuantityKind.Complete)];
        candidates = numbers.Count > 0 ? numbers : candidates;
        return new OwnNumber(candidates.Count == 1 ? candidates[0] : null, candidates, null);
    }

    /// <summary>The number that a fact shares with the others of its group.</summary>
    public static OwnNumber Shared(QuantityExpression expression) => new(expression, [expression], null);

    /// <summary>The same, and its words leave open what a change is counted in.</summary>
    public OwnNumber WithAmbiguousChange() => Expression is null ? this : new(Expression with { IsChangeAmbiguous = true }, Candidates, Quantity);

    /// <summary>The spans in a fact or group whose numbers and dates are not its own.</summary>
    public static IEnumerable<SpanSyntax> Elsewhere(BindingContext context, BlockContext block, SpanSyntax span)
        => span.Descendants().Where(inner => IsElsewhere(context.AttributesOf(block, inner).Class));

    /// <summary>The expressions whose number stands in a stretch of the official text; their verb may stand before it.</summary>
    public static IEnumerable<QuantityExpression> Inside(BlockContext block, TextSpan official)
    {
        // The expressions do not overlap, so their numbers are in order too.
        for (int i = block.FirstQuantityFrom(official.Start); i < block.Quantities.Length && block.Quantities[i].Span.Start < official.End; i++)
        {
            if (official.Contains(Number(block.Quantities[i])))
            {
                yield return block.Quantities[i];
            }
        }
    }

    /// <summary>Where the number of an expression stands; the whole expression where it has no numeral.</summary>
    public static TextSpan Number(QuantityExpression expression) => expression.NumberSpan ?? expression.Span;

    /// <summary>The marks of its number; those of a fact inside it are not among them.</summary>
    private static IEnumerable<SpanSyntax> Marks(BindingContext context, BlockContext block, IEnumerable<SpanSyntax> spans)
    {
        foreach (SpanSyntax span in spans)
        {
            SpanClass spanClass = context.AttributesOf(block, span).Class;
            IEnumerable<SpanSyntax> marks = spanClass == SpanClass.Quantity ? [span] : SpanClasses.IsMember(spanClass) ? [] : Marks(context, block, span.Children);
            foreach (SpanSyntax mark in marks)
            {
                yield return mark;
            }
        }
    }

    /// <summary>Whether an expression can be what a fact states.</summary>
    public static bool IsCandidate(QuantityExpression expression)
        => !expression.IsCriterion
            && expression.Kind is not (QuantityKind.Date or QuantityKind.Duration or QuantityKind.Age or QuantityKind.Streak);

    private static bool IsElsewhere(SpanClass spanClass)
        => SpanClasses.IsMember(spanClass) || SpanClasses.IsTerm(spanClass)
            || spanClass is SpanClass.Criterion or SpanClass.Skip or SpanClass.Ref or SpanClass.Item or SpanClass.Part;
}
