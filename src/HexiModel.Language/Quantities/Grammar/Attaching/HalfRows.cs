using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Attaching;

/// <summary>Attaches something to a number, if it is this row's.</summary>
internal delegate bool AttachWord(in ClauseContext clause, ref Candidate candidate);

/// <summary>半 behind a number: half of its unit more.</summary>
internal static class HalfRows
{
    /// <summary>The rows, in the order in which they are asked.</summary>
    public static readonly ReadingRow<AttachWord>[] All =
    [
        new("half-more", "历时两年半", "一年半载", ReadBehind),
        new("half-inside", "一个半小时", "一个半成品", ReadInside),
    ];

    /// <summary>Adds the half.</summary>
    public static void Read(in ClauseContext clause, ref Candidate candidate)
    {
        if (candidate.IsRange || clause.At(candidate.End) != '半')
        {
            return;
        }

        foreach (ReadingRow<AttachWord> row in All)
        {
            if (clause.IsOn(row) && row.Decide(clause, ref candidate))
            {
                clause.Probe?.Note(row);
                return;
            }
        }
    }

    /// <summary>两年半, 三吨半.</summary>
    private static bool ReadBehind(in ClauseContext clause, ref Candidate candidate)
    {
        bool takesHalf = candidate.Unit.Tag is UnitWords.Measure or UnitWords.Duration or UnitWords.Times or UnitWords.Tenth
            && !candidate.Number.HasScale && candidate.Number.Form != NumeralForm.Indefinite
            && "数天月年径成价载".IndexOf(clause.At(candidate.End + 1)) < 0;
        if (takesHalf)
        {
            candidate.Amount += 0.5m;
            candidate.End++;
        }

        return takesHalf;
    }

    /// <summary>一个半小时, 两个半月: the half stands before the unit.</summary>
    private static bool ReadInside(in ClauseContext clause, ref Candidate candidate)
    {
        string unit = clause.IsAt(candidate.End + 1, "小时") ? "小时" : clause.At(candidate.End + 1) == '月' ? "月" : "";
        if (candidate.Unit.Text != "个" || unit.Length == 0)
        {
            return false;
        }

        candidate.Amount += 0.5m;
        candidate.Unit.Tag = UnitWords.Duration;
        candidate.Unit.End = candidate.End += 1 + unit.Length;
        candidate.Unit.Text = candidate.UnitText = unit == "月" ? "个月" : unit;
        return true;
    }
}
