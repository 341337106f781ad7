using HexiModel.Language.Quantities.Grammar.Attaching;
using HexiModel.Language.Quantities.Grammar.Classifying;
using HexiModel.Language.Quantities.Grammar.Combining;
using HexiModel.Language.Quantities.Grammar.Emitting;
using HexiModel.Language.Quantities.Grammar.Rejecting;
using HexiModel.Language.Quantities.Numerals;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>Takes a number through the phases.</summary>
internal static class NumberReader
{
    /// <summary>Reads the quantity that a numeral begins, and gives the place to go on at.</summary>
    public static int Read(ref ClauseContext clause, in Numeral number)
    {
        Candidate candidate = Attacher.Attach(clause, number);
        int next = Math.Max(candidate.End, candidate.Number.End);
        if (FromToRows.TryMerge(ref clause, ref candidate))
        {
            clause.Previous = Emitter.Emit(ref clause, candidate);
            return next;
        }

        ListRows.Attach(clause, ref candidate);
        if (!VerdictRows.IsQuantity(clause, candidate))
        {
            PassOver(ref clause, candidate);
            return candidate.Number.End;
        }

        KindRows.Classify(clause, ref candidate);
        clause.Previous = Emitter.Emit(ref clause, candidate);
        ListRows.Share(ref clause, candidate);
        return next;
    }

    /// <summary>A number that is no quantity by itself may be the first end of a change, or what others are counted for.</summary>
    private static void PassOver(ref ClauseContext clause, in Candidate candidate)
    {
        if (candidate.Number.Form == NumeralForm.Arabic)
        {
            clause.Previous = candidate;
        }

        Finding.PerWords.Note(ref clause, candidate);
    }
}
