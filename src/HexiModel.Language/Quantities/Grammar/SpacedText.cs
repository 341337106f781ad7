using System.Collections.Immutable;
using HexiModel.Language.Quantities.Words;
using HexiModel.Language.Text;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>
/// 2023 年 6 月, 第 5 位, 增长 5% 至 6%: typesetting puts spaces between digits and words. They are left out for the reading, and the
/// expressions are put back to where they stand. A space between two digits or two words is kept.
/// </summary>
internal static class SpacedText
{
    /// <summary>The text without those spaces; itself, and no places, where it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="places">Where each character stands in the text.</param>
    public static string Squeeze(string text, out int[]? places)
    {
        places = null;
        int index = 0;
        // Nearly all characters are beyond the last of the spaces.
        while (index < text.Length && (text[index] > '\u202F' || !IsSpaceOfType(text, index)))
        {
            index++;
        }

        return index == text.Length ? text : SqueezeFrom(text, index, out places);
    }

    /// <summary>The expressions of a squeezed text in the text itself.</summary>
    public static ImmutableArray<QuantityExpression> PutBack(ImmutableArray<QuantityExpression> found, int[] places)
    {
        ImmutableArray<QuantityExpression>.Builder expressions = ImmutableArray.CreateBuilder<QuantityExpression>(found.Length);
        foreach (QuantityExpression e in found)
        {
            expressions.Add(e with { Span = PutBack(e.Span, places), Pieces = PutBack(e.Pieces, places) });
        }

        return expressions.MoveToImmutable();
    }

    private static string SqueezeFrom(string text, int first, out int[] places)
    {
        char[] squeezed = text.ToCharArray();
        int[] kept = new int[text.Length];
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (i < first || !IsSpaceOfType(text, i))
            {
                squeezed[length] = text[i];
                kept[length++] = i;
            }
        }

        places = kept;
        return new string(squeezed, 0, length);
    }

    private static PieceSpans PutBack(PieceSpans pieces, int[] places) => new()
    {
        Verb = PutBack(pieces.Verb, places),
        Bound = PutBack(pieces.Bound, places),
        Number = PutBack(pieces.Number, places),
        FromNumber = PutBack(pieces.FromNumber, places),
        Scale = PutBack(pieces.Scale, places),
        Unit = PutBack(pieces.Unit, places),
        Base = PutBack(pieces.Base, places),
    };

    private static TextSpan PutBack(TextSpan span, int[] places)
        => span.Length == 0 ? default : TextSpan.FromBounds(places[span.Start], places[span.End - 1] + 1);

    /// <summary>One space between a digit or % and a Han character, or between a digit and %.</summary>
    private static bool IsSpaceOfType(string text, int index)
    {
        char c = text[index];
        if (c is not (' ' or '\u00A0' or '\u2002' or '\u2006' or '\u2009' or '\u202F') || index == 0 || index + 1 == text.Length)
        {
            return false;
        }

        char before = text[index - 1];
        char behind = text[index + 1];
        return (IsOfNumber(before) && CharClasses.IsHan(behind)) || (CharClasses.IsHan(before) && CharClasses.IsDigit(behind))
            || (CharClasses.IsDigit(before) && behind is '%' or '％');
    }

    private static bool IsOfNumber(char c) => CharClasses.IsDigit(c) || c is '%' or '％';
}
