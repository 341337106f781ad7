using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Rejecting;

/// <summary>What <see cref="VerdictRows"/> ask of numbers that words are made of, or that have no unit.</summary>
internal static class SoleNumbers
{
    /// <summary>How far before a class its water is looked for.</summary>
    private const int WaterWindow = 12;

    /// <summary>两个一百年, 六个百分之百: what is counted is a name that begins with a number.</summary>
    public static bool IsCountedName(in ClauseContext clause, in Candidate candidate)
    {
        int start = candidate.NumberStart;
        char count = clause.At(start - 2);
        return clause.At(start - 1) == '个' && HanDigits.ValueOf(count) > 0 && !CharClasses.IsDigit(count)
            && candidate.Start == start && !CharClasses.IsDigit(clause.Text[start])
            && (candidate.Unit.Tag != UnitWords.Duration || candidate.Number.Value >= 100m);
    }

    /// <summary>四届五次、六次、七次全会: sessions are counted off.</summary>
    public static bool IsSession(in ClauseContext clause, in Candidate candidate)
    {
        int index = candidate.Unit.End;
        bool isHan = candidate.UnitText == "次" && candidate.Number.Form == NumeralForm.Han;
        while (isHan && clause.IsNumeralAt(clause.EndOfSeparator(index)) && NumeralReader.TryRead(clause.Text, clause.EndOfSeparator(index), out Numeral next)
            && clause.At(next.End) == '次')
        {
            index = next.End + 1;
        }

        return isHan && (clause.IsAt(index, "全会") || clause.IsAt(index, "全体会议") || clause.IsAt(index, "党代会") || (clause.IsAt(index + 1, "代会") && clause.At(index) is '职' or '教' or '团' or '妇' or '人') || clause.IsAt(index, "代表大会"));
    }

    /// <summary>三类水体, 劣五类断面, 地表水达到三类以上: classes of water are names.</summary>
    public static bool IsClassOfWater(in ClauseContext clause, in Candidate candidate)
    {
        if (candidate.UnitText != "类" || candidate.Amount > 5m)
        {
            return false;
        }

        int end = candidate.Suffix.End;
        bool isNamed = clause.At(candidate.NumberStart - 1) is '劣' or '优' || clause.At(end) == '水' || clause.IsAt(end, "断面") || clause.IsAt(end, "海水")
            || (clause.IsAt(end, "标准") && clause.At(end + 2) != '化');
        for (int i = candidate.Start - 2; !isNamed && i >= Math.Max(clause.Limit, candidate.Start - WaterWindow); i--)
        {
            isNamed = clause.IsAt(i, "表水") || clause.IsAt(i, "水质") || clause.IsAt(i, "断面") || clause.IsAt(i, "水体") || clause.IsAt(i, "湖库") || clause.IsAt(i, "海域");
        }

        return isNamed;
    }

    /// <summary>A sole 一 is an article (一批, 一个), a sole 二 an ordinal (二次, 二级); both count once a bound or a verb says so.</summary>
    public static bool IsSole(in ClauseContext clause, in Candidate candidate, char digit)
        => candidate.Number.Form is NumeralForm.Han or NumeralForm.Approximate && candidate.Unit.IsFound && !candidate.IsRange
            && candidate.Number.End == candidate.Number.Start + 1 && candidate.Amount == candidate.Number.Value && clause.Text[candidate.Number.Start] == digit;

    /// <summary>一 alone.</summary>
    public static bool IsOne(in ClauseContext clause, in Candidate candidate) => IsSole(clause, candidate, '一');

    /// <summary>一千瓦时, 一立方米: units of measure with a name of their own; but not 最后一公里, 每一公里.</summary>
    public static bool IsOneMeasure(in ClauseContext clause, in Candidate candidate)
        => IsOne(clause, candidate) && candidate.Unit.Tag == UnitWords.Measure && candidate.UnitText.Length > 1 && "后每第同这那初前万".IndexOf(clause.At(candidate.Number.Start - 1)) < 0;

    /// <summary>新增一家, 至少一个, 一年以上; but not 新增一批, 迈上一个新台阶, 提升一个档次, 提升为一套.</summary>
    public static bool IsOneCounted(in ClauseContext clause, in Candidate candidate)
    {
        bool isBound = candidate.Suffix.Bound != Bound.None || (candidate.Prefix.Bound != Bound.None && candidate.Prefix.Verb != PrefixWords.Pass);
        bool isFigurative = candidate.UnitText is "批" or "轮" or "种" or "类" or "次" || "新大台档层等水高级".IndexOf(clause.At(candidate.Unit.End)) >= 0
            || (candidate.UnitText == "起" && "事案疫违较重火交".IndexOf(clause.At(candidate.Unit.End)) < 0) || clause.IsAt(candidate.Unit.Start, "件事");
        return !isFigurative && (isBound || candidate.Prefix.IsChange);
    }

    /// <summary>Whether the number is written with digits.</summary>
    public static bool IsDigits(in ClauseContext clause, in Candidate candidate) => CharClasses.IsDigit(clause.Text[candidate.Number.Start]);

    /// <summary>空气综合指数4.80, 基尼系数为0.38: indices and coefficients have no unit.</summary>
    public static bool IsIndex(in ClauseContext clause, in Candidate candidate)
    {
        int end = candidate.Start - (clause.At(candidate.Start - 1) == '为' ? 1 : 0);
        return IsDigits(clause, candidate) && !CharClasses.IsHan(clause.At(candidate.End)) && (clause.IsAt(end - 2, "指数") || clause.IsAt(end - 2, "系数"));
    }

    /// <summary>降至2以内: a number without a unit counts as what a verb reaches.</summary>
    public static bool IsReached(in ClauseContext clause, in Candidate candidate)
    {
        char next = clause.At(candidate.End);
        bool hasScale = candidate.Number.HasScale || candidate.Number.Form == NumeralForm.Mixed || candidate.Number.Value >= 10_000m;
        bool standsAlone = !CharClasses.IsHan(next) || next is '大' or '的' or '点' || candidate.Suffix.Bound != Bound.None;
        bool isBound = candidate.Prefix.Bound != Bound.None;
        return standsAlone && (IsDigits(clause, candidate)
            ? candidate.Prefix.HasVerb || (isBound && hasScale)
            : hasScale && (candidate.Prefix.HasVerb || isBound || candidate.Suffix.Bound != Bound.None));
    }
}
