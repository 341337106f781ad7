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
        new("tenth-of-a-tenth", "客流增长三成五", "客流增长三成五百", ReadTenthOfTenth),
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
        decimal parts = 1m;
        decimal total = candidate.Amount;
        string smallest = candidate.Unit.Text;
        while (clause.IsNumeralAt(end) && NumeralReader.TryRead(clause.Text, end, out Numeral number) && !number.HasScale
            && PartOf(candidate.Unit.Text, clause, number.End) is { Parts: > 0m } part && part.Parts > parts)
        {
            total = (total * part.Parts / parts) + number.Value;
            (parts, smallest) = part;
            end = number.End + (clause.IsAt(number.End, "分钟") || clause.IsAt(number.End, "秒钟") ? 2 : 1);
        }

        if (end == candidate.End)
        {
            return false;
        }

        // 3分20秒 has no exact number of minutes, so it is one of seconds.
        bool isExact = decimal.Round(total / parts, 6) * parts == total;
        candidate.Amount = isExact ? total / parts : total;
        candidate.Unit.Text = candidate.UnitText = !isExact ? smallest : candidate.Unit.Text == "分" ? "分钟" : candidate.Unit.Text;
        candidate.Unit.Tag = smallest is "秒" or "分钟" ? UnitWords.Duration : candidate.Unit.Tag;
        candidate.Unit.End = candidate.End = end;
        return true;
    }

    /// <summary>三成五 is 35 %.</summary>
    private static bool ReadTenthOfTenth(in ClauseContext clause, ref Candidate candidate)
    {
        int behind = candidate.End + 1;
        int digit = HanDigits.ValueOf(clause.At(candidate.End));
        bool isTenth = candidate.Unit.Tag == UnitWords.Tenth && digit > 0 && !clause.IsNumeralAt(behind) && clause.At(behind) is not ('.' or '．')
            && !UnitWords.Table.Find(clause.Text, behind, clause.Text.Length).IsFound;
        if (isTenth)
        {
            candidate.Amount += digit / 10m;
            candidate.End = behind;
        }

        return isTenth;
    }

    /// <summary>How many of the smaller unit at a place make one, and its name; 0 where none stands there.</summary>
    private static (decimal Parts, string Unit) PartOf(string unit, in ClauseContext clause, int index) => (unit, clause.At(index)) switch
    {
        ("元", '角' or '毛') => (10m, "角"),
        ("元", '分') => (100m, "分"),
        ("角" or "毛", '分') => (10m, "分"),
        ("小时", '分') => (60m, "分钟"),
        ("小时", '秒') => (3600m, "秒"),
        ("分钟" or "分", '秒') => (60m, "秒"),
        _ => (0m, ""),
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
