using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>Tells quantities from numerals that only sit in words: 一批, 二次供水, 万元GDP, 百亿级, 11人制, 965产业.</summary>
internal static class CandidateFilter
{
    /// <summary>Whether the candidate states a quantity.</summary>
    public static bool IsQuantity(string text, in Candidate candidate)
    {
        if (candidate.Unit.IsBlocked && !candidate.Number.HasScale)
        {
            return false;
        }

        if (IsSizeClass(text, candidate) || IsVoltage(text, candidate) || IsSession(text, candidate) || IsCountedName(text, candidate)
            || IsQuarterOfYear(text, candidate))
        {
            return false;
        }

        bool isBacked = candidate.Prefix.HasVerb || candidate.Prefix.Bound != Bound.None || candidate.Suffix.Bound != Bound.None;
        switch (candidate.Number.Form)
        {
            case NumeralForm.Fraction or NumeralForm.PerHundred or NumeralForm.PerThousand:
                return true;
            case NumeralForm.Positional:
            case NumeralForm.Indefinite when !candidate.Number.HasScale && candidate.Unit.Tag == UnitWords.Duration:
                return false;
            case NumeralForm.BareScale:
                return candidate.UnitText.Length > 0 && (candidate.Bound != Bound.None || candidate.Prefix.HasVerb || IsSum(text, candidate)) && !IsMagnitude(text, candidate.End);
            case NumeralForm.Han or NumeralForm.Approximate when candidate.Unit.IsFound:
                return IsHanCount(text, candidate, isBacked);
        }

        return candidate.Unit.IsFound || IsBareNumber(text, candidate, isBacked);
    }

    /// <summary>万名青年, 百场招聘会: 名 and 场 count what stands behind them and magnify nothing.</summary>
    private static bool IsSum(string text, in Candidate candidate)
        => candidate.Unit.Text is "名" or "场" && candidate.Unit.End < text.Length && CharClasses.IsHan(text[candidate.Unit.End]);

    /// <summary>四季度, 一至三季度: quarters are numbered so, and counted with 个.</summary>
    private static bool IsQuarterOfYear(string text, in Candidate candidate)
        => candidate.Unit.Text == "季度" && text[candidate.Unit.Start] == '季' && candidate.Number.Value <= 4m;

    /// <summary>两个一百年, 六个百分之百: what is counted is a name that begins with a number.</summary>
    private static bool IsCountedName(string text, in Candidate candidate)
    {
        int start = candidate.NumberStart;
        return start > 1 && text[start - 1] == '个' && HanDigits.ValueOf(text[start - 2]) > 0 && !CharClasses.IsDigit(text[start - 2])
            && candidate.Start == start && !CharClasses.IsDigit(text[start])
            && (candidate.Unit.Tag != UnitWords.Duration || candidate.Number.Value >= 100m);
    }

    /// <summary>A sole 一 is an article (一批, 一个), a sole 二 an ordinal (二次, 二级); both count once a bound or a verb says so.</summary>
    private static bool IsHanCount(string text, in Candidate candidate, bool isBacked)
    {
        char first = text[candidate.Number.Start];
        bool isSole = candidate.Number.End == candidate.Number.Start + 1;
        if (!isSole || candidate.IsRange || candidate.Amount != candidate.Number.Value)
        {
            return true;
        }

        if (first == '一')
        {
            return candidate.Unit.Tag is UnitWords.Times or UnitWords.Tenth or UnitWords.Points || candidate.UnitText == "刻钟" || IsOneCounted(text, candidate);
        }

        return first != '二' || (isBacked && candidate.Prefix.HasVerb);
    }

    /// <summary>新增一家, 至少一个, 一年以上; but not 新增一批, 迈上一个新台阶, 提升一个档次, 提升为一套.</summary>
    private static bool IsOneCounted(string text, in Candidate candidate)
    {
        bool isBound = candidate.Suffix.Bound != Bound.None || (candidate.Prefix.Bound != Bound.None && candidate.Prefix.Verb != PrefixWords.Pass);
        char next = candidate.Unit.End < text.Length ? text[candidate.Unit.End] : '\0';
        bool isFigurative = candidate.UnitText is "批" or "轮" or "种" or "类" or "次" || "新大台档层等水高级".IndexOf(next) >= 0;
        return !isFigurative && (isBound || candidate.Prefix.IsChange);
    }

    /// <summary>A number without a unit counts with a scale (10.81万贫困人口), or as what a verb reaches (降至2以内).</summary>
    private static bool IsBareNumber(string text, in Candidate candidate, bool isBacked)
    {
        char next = candidate.End < text.Length ? text[candidate.End] : '\0';
        if (next == '级' || CharClasses.IsLetter(next) || next is '-' or '/')
        {
            return false;
        }

        if (candidate.IsUnitInferred)
        {
            return true;
        }

        bool hasScale = candidate.Number.HasScale || candidate.Number.Form == NumeralForm.Mixed || candidate.Number.Value >= 10_000m;
        bool isDigits = CharClasses.IsDigit(text[candidate.Number.Start]);
        if (isDigits && candidate.Number.HasScale)
        {
            return true;
        }

        if (isDigits && IsIndexBefore(text, candidate) && !CharClasses.IsHan(next))
        {
            return true;
        }

        bool standsAlone = !CharClasses.IsHan(next) || next is '大' or '的' or '点' || candidate.Suffix.Bound != Bound.None;
        bool isReached = candidate.Prefix.HasVerb || (candidate.Prefix.Bound != Bound.None && hasScale);
        return isBacked && standsAlone && (isDigits ? isReached : hasScale);
    }

    /// <summary>空气综合指数4.80, 基尼系数为0.38: indices and coefficients have no unit.</summary>
    private static bool IsIndexBefore(string text, in Candidate candidate)
    {
        int end = candidate.Start;
        end -= end > 0 && text[end - 1] == '为' ? 1 : 0;
        return WordTable.StandsAt(text, end - 2, "指数", 0, 2) || WordTable.StandsAt(text, end - 2, "系数", 0, 2);
    }

    /// <summary>亿元级, 百万吨级, 11人制: a class of things, not an amount of them.</summary>
    private static bool IsSizeClass(string text, in Candidate candidate)
    {
        int end = candidate.Unit.End;
        char next = end < text.Length ? text[end] : '\0';
        return candidate.Unit.IsFound && candidate.Suffix.Bound == Bound.None
            && ((next == '级' && candidate.Unit.Tag != UnitWords.Duration) || (next == '制' && candidate.Unit.Text == "人"));
    }

    /// <summary>500千伏输变电工程: the voltage names the kind of line.</summary>
    private static bool IsVoltage(string text, in Candidate candidate)
        => candidate.UnitText is "千伏" or "kV" or "KV" && candidate.Bound == Bound.None && candidate.End < text.Length && CharClasses.IsHan(text[candidate.End]);

    /// <summary>市委三次、四次全会: sessions are counted off behind the body that holds them.</summary>
    private static bool IsSession(string text, in Candidate candidate)
        => candidate.UnitText == "次" && candidate.Number.Form == NumeralForm.Han && candidate.Number.Start > 0
            && text[candidate.Number.Start - 1] is '届' or '委' or '大' or '协' or '会';

    /// <summary>万亿级 and the like behind a bound.</summary>
    private static bool IsMagnitude(string text, int end) => end < text.Length && text[end] == '级';
}
