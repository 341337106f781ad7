using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Rejecting;

/// <summary>Whether a row decides about a candidate.</summary>
internal delegate bool Judge(in ClauseContext clause, in Candidate candidate);

/// <summary>A row that says what its candidates are.</summary>
internal sealed class VerdictRow(bool isQuantity, string name, string example, string counterExample, Judge decide, int forms = ~0)
    : ReadingRow<Judge>(name, example, counterExample, decide)
{
    /// <summary>Whether the row is for numerals of a form.</summary>
    public bool IsFor(NumeralForm form) => (forms & (1 << (int)form)) != 0;

    /// <summary>Whether the candidates that the row decides are quantities.</summary>
    public bool IsQuantity { get; } = isQuantity;
}

/// <summary>Tells quantities from numerals that only sit in words: 一批, 二次供水, 万元GDP, 百亿级, 11人制, 965产业. The first row that applies decides.</summary>
internal static class VerdictRows
{
    private const int Scales = 1 << (int)NumeralForm.BareScale;
    private const int HanNumbers = (1 << (int)NumeralForm.Han) | (1 << (int)NumeralForm.Approximate);
    private const int Parts = (1 << (int)NumeralForm.Fraction) | (1 << (int)NumeralForm.PerHundred) | (1 << (int)NumeralForm.PerThousand);

    /// <summary>The rows, in the order in which they are asked.</summary>
    public static readonly VerdictRow[] All =
    [
        new(false, "size-class", "30万吨级原油码头", "30万吨原油", static (in ClauseContext clause, in Candidate c)
            => c.Unit.IsFound && c.Suffix.Bound == Bound.None && clause.At(c.Unit.End) == '级' && c.Unit.Tag != UnitWords.Duration),
        new(false, "voltage", "500千伏输变电工程", "电压达到500千伏", static (in ClauseContext clause, in Candidate c)
            => c.UnitText is "千伏" or "kV" or "KV" && c.Bound == Bound.None && CharClasses.IsHan(clause.At(c.End))),
        new(false, "session", "十二届市委三次、四次全会", "召开三次全会", static (in ClauseContext clause, in Candidate c)
            => c.UnitText == "次" && c.Number.Form == NumeralForm.Han && clause.At(c.Number.Start - 1) is '届' or '委' or '大' or '协' or '会'),
        new(false, "one-of-several-sessions", "市委五次、六次、七次全会", "召开五次、六次、七次例会", SoleNumbers.IsSession),
        new(false, "class-of-water", "劣五类断面", "建成五类场馆", SoleNumbers.IsClassOfWater),
        new(false, "counted-name", "做到六个百分之百", "做到百分之百", SoleNumbers.IsCountedName),
        new(true, "part-of-a-whole", "三分之二以上", "三个以上", static (in ClauseContext clause, in Candidate c)
            => true, Parts),
        new(false, "some-years", "用几年时间", "用三年时间", static (in ClauseContext clause, in Candidate c)
            => c.Number.Form == NumeralForm.Indefinite && !c.Number.HasScale && c.Unit.Tag == UnitWords.Duration),
        new(true, "barrier-of-a-scale", "一举突破百亿大关", "突破百亿企业", static (in ClauseContext clause, in Candidate c)
            => c.UnitText.Length == 0 && c.Prefix.Bound == Bound.MoreThan && (clause.IsAt(c.End, "大关") || clause.IsAt(c.End + 1, "大关")), Scales),
        new(false, "scale-in-a-word", "我国有上亿市场主体", "我国有上亿元资产", static (in ClauseContext clause, in Candidate c)
            => c.UnitText.Length == 0, Scales),
        new(false, "magnitude", "经济总量迈入万亿级", "经济总量迈入万亿", static (in ClauseContext clause, in Candidate c)
            => clause.At(c.End) == '级', Scales),
        new(true, "bounded-scale", "余额突破万亿元大关", "万亿元大关", static (in ClauseContext clause, in Candidate c)
            => c.Bound != Bound.None, Scales),
        new(true, "scale-behind-a-verb", "余额达到万亿元", "余额万亿元", static (in ClauseContext clause, in Candidate c)
            => c.Prefix.HasVerb, Scales),
        new(true, "scale-of-things", "带动万名青年", "万户", static (in ClauseContext clause, in Candidate c)
            => c.Unit.Text is "名" or "场" && CharClasses.IsHan(clause.At(c.Unit.End)), Scales),
        new(false, "scale-alone", "万元GDP能耗下降3%", "带动万名青年", static (in ClauseContext clause, in Candidate c)
            => true, Scales),
        new(true, "one-of-a-measure", "增长一倍多", "新增一批", static (in ClauseContext clause, in Candidate c)
            => SoleNumbers.IsOne(clause, c) && (c.Unit.Tag is UnitWords.Times or UnitWords.Tenth or UnitWords.Points || c.UnitText == "刻钟"), HanNumbers),
        new(true, "one-kilowatt-hour", "每使用一千瓦时电补贴3元", "打通最后一公里", SoleNumbers.IsOneMeasure, HanNumbers),
        new(true, "one-counted", "至少一个", "迈上一个新台阶", static (in ClauseContext clause, in Candidate c)
            => SoleNumbers.IsOne(clause, c) && SoleNumbers.IsOneCounted(clause, c), HanNumbers),
        new(false, "article", "出台一批政策", "出台两批政策", SoleNumbers.IsOne, HanNumbers),
        new(false, "second", "正在进行二次结构施工", "正在进行两次结构施工", static (in ClauseContext clause, in Candidate c)
            => SoleNumbers.IsSole(clause, c, '二') && !c.Prefix.HasVerb, HanNumbers),
        new(true, "unit", "建成2所小学", "建成2", static (in ClauseContext clause, in Candidate c) => c.Unit.IsFound),
        new(false, "glued-number", "新增3A级以上旅游景区", "新增3", static (in ClauseContext clause, in Candidate c)
            => clause.At(c.End) is '级' or '-' or '/' || CharClasses.IsLetter(clause.At(c.End))),
        new(true, "inferred-unit", "十五万退休人员", "十五万以上", static (in ClauseContext clause, in Candidate c) => c.IsUnitInferred),
        new(true, "scaled-digits", "登记2.3万个体工商户", "登记2.3个体工商户", static (in ClauseContext clause, in Candidate c)
            => SoleNumbers.IsDigits(clause, c) && (c.Number.HasScale || c.Number.Form == NumeralForm.Mixed)),
        new(true, "index", "基尼系数为0.38", "得分为0.38", SoleNumbers.IsIndex),
        new(true, "bounded-number", "降至2以内", "2以内", SoleNumbers.IsReached),
    ];

    /// <summary>Whether the candidate states a quantity; a number that no row knows does not.</summary>
    public static bool IsQuantity(in ClauseContext clause, in Candidate candidate)
    {
        foreach (VerdictRow row in All)
        {
            if (row.IsFor(candidate.Number.Form) && clause.IsOn(row) && row.Decide(clause, candidate))
            {
                clause.Probe?.Note(row);
                return row.IsQuantity;
            }
        }

        return false;
    }
}
