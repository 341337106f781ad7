using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Attaching;

/// <summary>Attaches something to a number, if it is this row's.</summary>
internal delegate bool AttachWord(in ClauseContext clause, ref Candidate candidate);

/// <summary>What is added behind a unit: 半, and an amount in a smaller unit.</summary>
internal static class HalfRows
{
    /// <summary>The rows, in the order in which they are asked.</summary>
    public static readonly ReadingRow<AttachWord>[] All =
    [
        new("half-more", "历时两年半", "一年半载", ReadBehind),
        new("half-inside", "一个半小时", "一个半成品", ReadInside),
        new("smaller-unit", "售价123元1角1分", "售价123元1个", ReadSmallerUnit),
    ];

    /// <summary>Adds the half.</summary>
    public static void Read(in ClauseContext clause, ref Candidate candidate)
    {
        if (candidate.IsRange || !clause.IsNumeralAt(candidate.End))
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
        bool takesHalf = clause.At(candidate.End) == '半' && candidate.Unit.Tag is UnitWords.Measure or UnitWords.Duration or UnitWords.Times or UnitWords.Tenth
            && !candidate.Number.HasScale && candidate.Number.Form != NumeralForm.Indefinite
            && "数天月年径成价载".IndexOf(clause.At(candidate.End + 1)) < 0;
        if (takesHalf)
        {
            candidate.Amount += 0.5m;
            candidate.End++;
        }

        return takesHalf;
    }

    /// <summary>123元1角1分, 2小时15分: the smaller unit is a part of the first.</summary>
    private static bool ReadSmallerUnit(in ClauseContext clause, ref Candidate candidate)
    {
        int end = candidate.End;
        decimal sum = 0m;
        while (clause.IsNumeralAt(end) && NumeralReader.TryRead(clause.Text, end, out Numeral number) && !number.HasScale
            && PartOf(candidate.Unit.Text, clause, number.End) is > 0m and decimal part)
        {
            sum += number.Value / part;
            end = number.End + (clause.IsAt(number.End, "分钟") ? 2 : 1);
        }

        bool isFound = end > candidate.End;
        candidate.Amount += sum;
        candidate.Unit.End = isFound ? end : candidate.Unit.End;
        candidate.End = end;
        return isFound;
    }

    /// <summary>How many of the smaller unit at a place make one; 0 where none stands there.</summary>
    private static decimal PartOf(string unit, in ClauseContext clause, int index) => (unit, clause.At(index)) switch
    {
        ("元", '角' or '毛') => 10m,
        ("元", '分') => 100m,
        ("小时", '分') => 60m,
        ("分钟" or "分", '秒') => 60m,
        _ => 0m,
    };

    /// <summary>一个半小时, 两个半月: the half stands before the unit.</summary>
    private static bool ReadInside(in ClauseContext clause, ref Candidate candidate)
    {
        string unit = clause.IsAt(candidate.End + 1, "小时") ? "小时" : clause.At(candidate.End + 1) == '月' ? "月" : "";
        if (clause.At(candidate.End) != '半' || candidate.Unit.Text != "个" || unit.Length == 0)
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
