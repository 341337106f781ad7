using HexiModel.Language.Quantities.Grammar.Attaching;
using HexiModel.Language.Quantities.Grammar.Classifying;
using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;
using HexiModel.Language.Text;

namespace HexiModel.Language.Quantities.Grammar.Finding;

/// <summary>两位数增长 and “两位数”增长 are 10 % or more and below 100 %.</summary>
internal static class DigitsOfGrowth
{
    /// <summary>Reads the growth that a number of digits says.</summary>
    public static int Read(ref ClauseContext clause, in Numeral number, bool isNumber)
    {
        int end = number.End + 2;
        bool isQuoted = Quotations.IsQuoted(clause, number.Start, end);
        if (!isNumber || number.Form != NumeralForm.Han || !clause.IsAt(number.End, "位数"))
        {
            return number.Start;
        }

        end += isQuoted ? 1 : 0;
        bool isBehind = (clause.IsAt(end, "增长") && clause.At(end + 2) is not ('到' or '至' or '为')) || clause.IsAt(end, "增速") || clause.IsAt(end, "增幅");
        Prefix prefix = BeforeRows.Read(clause, number, new UnitMatch { Tag = UnitWords.Percent, Text = "%" }, clause.Limit);
        bool isGrowth = isBehind || (prefix.HasVerb && !(prefix.IsTo && prefix.Verb == PrefixWords.Up)) || Heads.Before(clause.Text, clause.Start, prefix.Start) == HeadWords.Growth;
        bool isStart = clause.At(number.Start - (isQuoted ? 2 : 1)) is '由' or '从';
        if (!isGrowth || isStart || number.Value is < 1m or > 9m)
        {
            return end;
        }

        int start = prefix.HasVerb && !isBehind ? prefix.Start : number.Start - (isQuoted ? 1 : 0);
        bool hasSuffix = clause.IsAt(end, "以上");
        decimal least = NumberAccumulator.PowerOfTen((int)number.Value - 1);
        end += isBehind || hasSuffix ? 2 : 0;
        bool isDown = prefix.IsChange && prefix.Verb == PrefixWords.Down;
        clause.Add(new QuantityExpression
        {
            Span = TextSpan.FromBounds(start, end),
            Statement = new QuantityStatement
            {
                Kind = isDown ? QuantityKind.Decrease : QuantityKind.Growth,
                Direction = isDown ? Direction.Down : Direction.Up,
                Amount = least,
                Bound = Bound.AtLeast,
                Unit = "%",
                IsAnnualised = (clause.Flags & QuantityTraits.Annualised) != 0,
                IsEstimate = (clause.Flags & QuantityTraits.Estimate) != 0,
            },
            UpperLimit = hasSuffix ? null : least * 10m,
            Traits = QuantityTraits.UnitInferred,
            Pieces = new PieceSpans { Number = TextSpan.FromBounds(number.Start, number.End) },
        });
        return end;
    }
}
