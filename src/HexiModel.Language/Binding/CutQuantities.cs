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
    public static void Check(BindingContext context, BlockContext block, SpanSyntax span)
    {
        TextSpan words = span.Official;
        for (int i = block.FirstQuantityFrom(words.Start); i < block.Quantities.Length && block.Quantities[i].Span.Start < words.End; i++)
        {
            QuantityExpression quantity = block.Quantities[i];
            if (quantity.Kind != QuantityKind.Date && IsCut(quantity, words))
            {
                context.Report(Rules.QuantityCut, block, block.Block.Text.ToFile(quantity.Span), quantity.Span.Of(block.Text));
            }
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
