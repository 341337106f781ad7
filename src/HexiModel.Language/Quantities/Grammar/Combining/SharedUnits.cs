using HexiModel.Language.Quantities.Grammar.Attaching;
using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Combining;

/// <summary>6.8、22.5个百分点, 1.2个、0.8个百分点, 30×40厘米: the unit stands behind a later member.</summary>
internal static class SharedUnits
{
    /// <summary>How many members ahead a unit is looked for.</summary>
    private const int LongestList = 5;

    /// <summary>Takes the unit of a later member.</summary>
    public static bool Read(in ClauseContext clause, ref Candidate candidate)
    {
        bool isHalfSaid = candidate.Unit.Text == "个" && candidate.Unit.Tag == UnitWords.Classifier;
        bool isPlain = (isHalfSaid || !candidate.Unit.IsFound) && !candidate.Unit.IsBlocked && candidate.Number.Form == NumeralForm.Arabic;
        int index = isHalfSaid ? candidate.Unit.End : candidate.Number.End;
        for (int members = 0; isPlain && members < LongestList; members++)
        {
            int start = clause.EndOfSeparator(index) + (clause.At(index) == '×' ? 1 : 0);
            start += isHalfSaid ? LengthOfScope(clause, start) : 0;
            if (start == index || !CharClasses.IsDigit(clause.At(start)) || !NumeralReader.TryRead(clause.Text, start, out Numeral next))
            {
                return false;
            }

            UnitMatch unit = UnitRows.Read(clause, next);
            if (unit.IsFound && !(isHalfSaid && unit.Text == "个"))
            {
                return TryTake(clause, ref candidate, unit, isHalfSaid);
            }

            index = unit.IsFound ? unit.End : next.End;
        }

        return false;
    }

    /// <summary>高于全国1.5个、全省0.8个百分点: each member may have its own scope.</summary>
    private static int LengthOfScope(in ClauseContext clause, int index)
        => clause.IsAt(index, "全国") || clause.IsAt(index, "全省") || clause.IsAt(index, "全市") || clause.IsAt(index, "全区") ? 2 : 0;

    private static bool TryTake(in ClauseContext clause, ref Candidate candidate, in UnitMatch unit, bool isHalfSaid)
    {
        if (isHalfSaid && unit.Tag != UnitWords.Points)
        {
            return false;
        }

        int end = isHalfSaid ? candidate.Unit.End : candidate.Number.End;
        candidate.Unit = unit;
        candidate.Unit.Start = candidate.Number.End;
        candidate.Unit.End = end;
        candidate.Unit.PerStart = 0;
        candidate.UnitText = unit.Text;
        candidate.IsUnitInferred = true;
        if (isHalfSaid)
        {
            // 提高 takes points, and no counters.
            candidate.Prefix = BeforeRows.Read(clause, candidate.Number, unit, clause.Limit);
            candidate.Start = candidate.Prefix.Start;
        }

        return true;
    }
}
