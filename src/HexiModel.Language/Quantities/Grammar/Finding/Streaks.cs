using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;
using HexiModel.Language.Text;

namespace HexiModel.Language.Quantities.Grammar.Finding;

/// <summary>连续三年, 连续5次.</summary>
internal static class Streaks
{
    /// <summary>Reads a streak.</summary>
    public static int Read(ref ClauseContext clause, int index)
    {
        int start = index + 2;
        if (clause.At(index + 1) != '续' || !clause.IsNumeralAt(start) || !NumeralReader.TryRead(clause.Text, start, out Numeral number))
        {
            return index;
        }

        Word unit = UnitWords.Table.Find(clause.Text, number.End, clause.Text.Length);
        string word = unit.IsFound ? UnitWords.Table.TextOf(unit) : "";
        string symbol = word == "个季度" ? "季度" : word;
        if (symbol is not ("年" or "届" or "次" or "个月" or "季度" or "周" or "天") || number.Form == NumeralForm.Indefinite)
        {
            return index;
        }

        int unitEnd = number.End + unit.Length;
        bool isOver = clause.At(unitEnd) is '多' or '余';
        int end = unitEnd + (isOver ? 1 : 0);
        clause.Add(new QuantityExpression
        {
            Span = TextSpan.FromBounds(index, end),
            Statement = new QuantityStatement
            {
                Kind = QuantityKind.Streak,
                Amount = number.IsOutOfRange ? null : number.Value,
                Bound = isOver ? Bound.Over : number.Bound,
                Unit = symbol,
            },
            Traits = number.IsOutOfRange ? QuantityTraits.OutOfRange : QuantityTraits.None,
            Pieces = new PieceSpans { Number = TextSpan.FromBounds(number.Start, number.End), Unit = TextSpan.FromBounds(number.End, unitEnd), Bound = isOver ? new TextSpan(unitEnd, 1) : default },
        });
        return end;
    }
}
