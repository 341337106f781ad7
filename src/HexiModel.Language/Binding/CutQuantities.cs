using HexiModel.Language.Diagnostics;
using HexiModel.Language.Quantities;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>
/// Finds spans that hold a part of a quantity: [新增就业1.7]万余人 would be a fact of 1.7万余人 whose words say 1.7. A verb may stand outside, for
/// facts share verbs; numerals, scale, unit and the bound behind them belong together.
/// </summary>
internal static class CutQuantities
{
    /// <param name="context">The report.</param>
    /// <param name="block">The paragraph.</param>
    /// <param name="span">The span.</param>
    /// <param name="groups">The groups around a fact, in whose words its bound or baseline may be; null for what is no fact.</param>
    public static void Check(BindingContext context, BlockContext block, SpanSyntax span, IReadOnlyList<SpanSyntax>? groups)
    {
        TextSpan words = span.Official;
        CheckBefore(context, block, words, groups);
        for (int i = block.FirstQuantityFrom(words.Start); i < block.Quantities.Length && block.Quantities[i].Span.Start < words.End; i++)
        {
            QuantityExpression quantity = block.Quantities[i];
            if (quantity.Kind != QuantityKind.Date && IsCut(quantity, words))
            {
                context.Report(Rules.QuantityCut, block, block.Block.Text.ToFile(quantity.Span), quantity.Span.Of(block.Text));
            }
        }
    }

    /// <summary>近[1000家], 较2016年[下降44%], 连续三年[全市第一]: what is said in front of the number belongs to the fact.</summary>
    private static void CheckBefore(BindingContext context, BlockContext block, TextSpan words, IReadOnlyList<SpanSyntax>? groups)
    {
        int first = block.FirstQuantityFrom(words.Start);
        if (groups is null || first == block.Quantities.Length || !words.Contains(OwnNumber.Number(block.Quantities[first])))
        {
            return;
        }

        QuantityExpression quantity = block.Quantities[first];
        bool isStreak = first > 0 && block.Quantities[first - 1] is { Kind: QuantityKind.Streak } streak && streak.Span.End == words.Start;
        TextSpan[] before = [quantity.Pieces.Bound, quantity.Pieces.Base, isStreak ? block.Quantities[first - 1].Span : default];
        foreach (TextSpan piece in before.Where(piece => piece.Length > 0 && piece.End <= words.Start && !groups.Any(group => group.Official.Contains(piece))))
        {
            TextSpan whole = TextSpan.FromBounds(piece.Start, quantity.Span.End);
            context.Report(Rules.QuantityCut, block, block.Block.Text.ToFile(whole), whole.Of(block.Text));
            return;
        }
    }

    private static bool IsCut(QuantityExpression quantity, TextSpan words)
    {
        TextSpan number = OwnNumber.Number(quantity);
        int first = quantity.Pieces.FromNumber.Length > 0 ? Math.Min(number.Start, quantity.Pieces.FromNumber.Start) : number.Start;
        bool isCutBefore = first < words.Start && words.Start < quantity.Span.End;
        bool isCutBehind = first < words.End && words.End < quantity.Span.End;
        return isCutBefore || isCutBehind;
    }
}
