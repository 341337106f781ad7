using HexiModel.Language.Quantities.Dates;
using HexiModel.Language.Quantities.Grammar.Attaching;
using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Finding;

/// <summary>Quotations and titles, whose numbers are mostly parts of names.</summary>
internal static class Quotations
{
    /// <summary>A quotation up to this length is a name or a slogan (“四个意识”, “133工程”), and what it counts is no quantity.</summary>
    private const int LongestSlogan = 8;

    private const int LongestTitle = 80;

    /// <summary>The same for one that ends with a noun such as 工程.</summary>
    private const int LongestName = 14;

    private static readonly WordTable Names = new("n 工程 行动 计划 模式 机制 体系 专班 品牌 战略 格局 ", backwards: true);

    /// <summary>“十四五”末, “十四五”期间: a date by the five-year plan it lies in. The first plan began in 1953, the eleventh in 2006.</summary>
    public static int ReadPlan(ref ClauseContext clause, int open)
    {
        int close = open + 4;
        int ordinal = clause.At(open + 1) == '十' && clause.At(open + 3) == '五' && EndOfQuote(clause, open) == close ? HanDigits.ValueOf(clause.Text[open + 2]) : 0;
        int length = clause.IsAt(close + 1, "末") ? 1
            : clause.IsAt(close + 1, "期间") || clause.IsAt(close + 1, "时期") || clause.IsAt(close + 1, "以来") || clause.IsAt(close + 1, "期末") ? 2
            : 0;
        if (ordinal is < 1 or > 9 || length == 0)
        {
            return open;
        }

        int first = 2006 + (5 * (ordinal - 1));
        int end = close + 1 + length;
        clause.AddDate(open, end, clause.Text[end - 1] switch
        {
            '末' => new DateParts(first + 4, 0, 0, 0, 0, Openness.Closed),
            '来' => new DateParts(first, 0, 0, 0, 0, Openness.End),
            _ => new DateParts(first, 0, 0, first + 4, 0, Openness.Closed),
        });
        return end;
    }

    /// <summary>突破“六百亿”, 达到“百分之百”: a number with its scale or unit, and a verb or bound before the quotation; “两位数”增长.</summary>
    public static int ReadNumber(ref ClauseContext clause, int open)
    {
        int close = EndOfQuote(clause, open);
        if (close == open || !clause.IsNumeralAt(open + 1) || !NumeralReader.TryRead(clause.Text, open + 1, out Numeral number))
        {
            return open;
        }

        if (clause.IsAt(number.End, "位数") && number.End + 2 == close)
        {
            return open + 1;
        }

        UnitMatch unit = UnitRows.Read(clause, number);
        bool isReached = BeforeRows.Read(clause, number, unit, clause.Limit).Start < number.Start || clause.IsAt(open - 2, "实现") || clause.IsAt(open - 2, "做到");
        bool isWhole = unit.IsFound ? unit.End == close || number.End == close : number.HasScale && number.End == close;
        return isReached && isWhole ? open + 1 : open;
    }

    /// <summary>Whether what stands between two places is quoted.</summary>
    public static bool IsQuoted(in ClauseContext clause, int start, int end)
        => start > 0 && CharClasses.Of(clause.Text[start - 1]) == CharClass.Quote && clause.At(end) == CloseOf(clause.Text[start - 1]);

    /// <summary>The numbers of a short quotation are none.</summary>
    public static int ReadSlogan(ref ClauseContext clause, int open)
    {
        int end = EndOfQuote(clause, open);
        end = end == open ? EndOfName(clause, open) : end;
        end = end == open ? EndOfHalves(clause, open) : end;
        if (end == open)
        {
            return open;
        }

        clause.QuoteEnd = Math.Max(clause.QuoteEnd, end);
        return open + 1;
    }

    /// <summary>Nothing in a title 《…（2021—2023年）》 or a note mark [3] is said by the text itself.</summary>
    public static int SkipTitle(ref ClauseContext clause, int index)
    {
        char close = clause.Text[index] switch
        {
            '《' => '》',
            '〔' => '〕',
            '［' => '］',
            _ => ']',
        };
        return EndOf(clause, index, close, clause.Text[index] == '《' ? LongestTitle : 4);
    }

    /// <summary>“15分钟便民生活圈”: a longer quotation that ends with a noun for what has a name.</summary>
    private static int EndOfName(in ClauseContext clause, int open)
    {
        int end = EndOf(clause, open, CloseOf(clause.Text[open]), LongestName);
        return end > open && (clause.At(end - 1) == '圈' || Names.Find(clause.Text, end, open + 1).IsFound) ? end : open;
    }

    /// <summary>“五个不变、六个确保”: halves that begin with a Han numeral and have no verb are a slogan, however long.</summary>
    private static int EndOfHalves(in ClauseContext clause, int open)
    {
        int end = EndOf(clause, open, CloseOf(clause.Text[open]), LongestTitle);
        bool isHalf = end > open;
        for (int start = open + 1, i = start; isHalf && i <= end; i++)
        {
            if (i == end || clause.Text[i] is '、' or '，' or '·' or ' ')
            {
                isHalf = i - start is >= 2 and <= LongestSlogan && (HanDigits.IsHan(clause.Text[start]) || CharClasses.IsDigit(clause.Text[start]))
                    && !UnitRows.IsExact(clause, start, i);
                start = i + 1;
            }
        }

        return isHalf ? end : open;
    }

    private static int EndOfQuote(in ClauseContext clause, int open) => EndOf(clause, open, CloseOf(clause.Text[open]), LongestSlogan);

    private static char CloseOf(char open) => open switch
    {
        '“' => '”',
        '‘' => '’',
        '「' => '」',
        '『' => '』',
        _ => open,
    };

    /// <summary>The index of <paramref name="close"/> behind <paramref name="open"/>, at most <paramref name="longest"/> characters on; <paramref name="open"/> where it is not there.</summary>
    private static int EndOf(in ClauseContext clause, int open, char close, int longest)
    {
        int last = Math.Min(clause.Text.Length - 1, open + longest + 1);
        for (int i = open + 1; i <= last; i++)
        {
            if (clause.Text[i] == close)
            {
                return i;
            }

            if (clause.Text[i] == '\n')
            {
                break;
            }
        }

        return open;
    }
}
