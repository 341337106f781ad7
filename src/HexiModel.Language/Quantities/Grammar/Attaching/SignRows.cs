using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Attaching;

/// <summary>The length of the sign that ends before a place, if it is this row's; 0 where it is not.</summary>
internal delegate int ReadSign(in ClauseContext clause, int end);

/// <summary>The sign before a number: 增长-3.5%, 为负1.1%, 零下10摄氏度, +2.1%.</summary>
internal static class SignRows
{
    /// <summary>What makes a number negative.</summary>
    public static readonly ReadingRow<ReadSign>[] All =
    [
        new("minus", "投资增长-3.5%", "A-3.5%", static (in ClauseContext clause, int end)
            => clause.At(end - 1) is '-' or '－' or '−' && (clause.Floor != end - 1 || end == 1) && !IsJoined(clause.At(end - 2)) ? 1 : 0),
        new("negative-word", "增速为负1.1%", "为企业减负80亿元", static (in ClauseContext clause, int end)
            => clause.At(end - 1) == '负' && clause.At(end - 2) is '为' or '是' or '在' or '至' or '到' or '由' or '从' or '达' or '约' ? 1 : 0),
        new("below-zero", "最低气温零下10摄氏度", "最低气温10摄氏度", static (in ClauseContext clause, int end) => clause.IsAt(end - 2, "零下") ? 2 : 0),
    ];

    /// <summary>A plus, which says that something grows.</summary>
    public static readonly ReadingRow<ReadSign> Plus = new("plus", "工业增加值+2.1%", "构建9+2个平台", static (in ClauseContext clause, int end)
        => IsPlus(clause, end) ? 1 : 0);

    /// <summary>由负2.1%转为正1.3%: 正 is the sign of what was negative.</summary>
    public static readonly ReadingRow<ReadSign> Positive = new("positive-word", "增速由负2.1%转为正1.3%", "增速改正3%", static (in ClauseContext clause, int end)
        => clause.At(end - 1) == '正' && clause.At(end - 2) is '为' or '至' or '到' ? 1 : 0);

    /// <summary>Takes the signs of a number or a range.</summary>
    public static void Read(in ClauseContext clause, ref Candidate candidate)
    {
        ref Numeral first = ref candidate.IsRange ? ref candidate.Lower : ref candidate.Number;
        int length = first.Form is NumeralForm.Arabic or NumeralForm.Han ? LengthBefore(clause, first.Start) : 0;
        first.Start -= length;
        bool isNegative = length > 0 || first.IsNegative;
        candidate.IsNegative = isNegative && !candidate.IsRange;
        candidate.From = isNegative && candidate.IsRange ? -candidate.From : candidate.From;
        candidate.IsPlus = !isNegative && !candidate.IsRange && (TakePlus(clause, Plus, ref first) || TakePlus(clause, Positive, ref first));
    }

    private static bool TakePlus(in ClauseContext clause, ReadingRow<ReadSign> row, ref Numeral number)
    {
        bool isPlus = clause.IsOn(row) && row.Decide(clause, number.Start) > 0;
        if (isPlus)
        {
            clause.Probe?.Note(row);
            number.Start--;
        }

        return isPlus;
    }

    /// <summary>Letters, digits and closing marks, to which a dash joins a number.</summary>
    private static bool IsJoined(char before)
        => CharClasses.IsLetter(before) || CharClasses.IsDigit(before) || before is '-' or '—' or '%' or '％' or ')' or '）' or '”' or '"' or '》';

    /// <summary>The length of the minus before a number.</summary>
    private static int LengthBefore(in ClauseContext clause, int start)
    {
        foreach (ReadingRow<ReadSign> row in All)
        {
            if (clause.IsOn(row) && row.Decide(clause, start) is > 0 and int length)
            {
                clause.Probe?.Note(row);
                return length;
            }
        }

        return 0;
    }

    /// <summary>The length of the minus of an upper end: -5%至-2%, 零下5至零下2摄氏度.</summary>
    public static int LengthAt(in ClauseContext clause, int index)
        => clause.At(index) is '-' or '－' or '−' or '负' ? 1 : clause.IsAt(index, "零下") ? 2 : 0;

    /// <summary>+2.1% behind words, not behind what it would be added to.</summary>
    public static bool IsPlus(in ClauseContext clause, int start)
    {
        char before = clause.At(start - 2);
        return clause.At(start - 1) is '+' or '＋' && !CharClasses.IsDigit(before) && !CharClasses.IsLetter(before) && CharClasses.Of(before) != CharClass.Numeral
            && NumeralReader.TryRead(clause.Text, start, out Numeral number)
            && (clause.At(number.End) is '%' or '％' || clause.IsAt(number.End, "个百分点"));
    }
}
