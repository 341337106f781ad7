using System.Text;

namespace HexiModel;

/// <summary>Says what a fact states as its author put it: 增长6%, 100家以上, 连续3年全市第一, 与经济增长同步.</summary>
internal static class ChineseDescription
{
    private static readonly CultureInfo Chinese = CultureInfo.InvariantCulture;
    private static readonly string[] Comparing = ["与", "同", "不低于", "不高于", "高于", "快于", "优于", "好于", "低于", "慢于", "少于", "大于", "小于"];
    private static readonly string[] Reaching = ["达到", "符合", "超过", "优于", "好于", "高于", "不低于", "低于"];

    public static string Of(Fact fact)
    {
        StringBuilder words = new();
        if (fact.Period.IsDeadline)
        {
            words.Append(fact.Period.ToString("Z", null));
        }

        if (fact is Commitment)
        {
            return words.Append("完成").ToString();
        }

        string value = Value(fact);
        words.Append(fact.IsEstimate ? "预计" : "").Append(fact.IsCumulative ? "累计" : "").Append(fact.IsAnnualised ? "年均" : "");
        if (fact.Streak is { } streak)
        {
            string unit = fact.Statement.StreakUnit ?? Units.Year.Symbol;
            words.Append("连续").Append(streak.ToString(Chinese)).Append(unit == "季度" ? "个" : "").Append(unit);
        }

        if (fact.Baseline is { } baseline && value.IndexOf(baseline, StringComparison.Ordinal) < 0)
        {
            words.Append('较').Append(baseline);
        }

        return words.Append(value).ToString();
    }

    private static string Value(Fact fact)
    {
        if (fact.Quantity is null && fact.Range is null)
        {
            return RelativeTo(fact) ?? (fact.Qualitative is { } direction ? fact.Scope + direction : "");
        }

        string per = fact.Per is { } each && (fact.Statement.Unit ?? "").IndexOf('/') < 0 ? "每" + each : "";
        string words = fact.Statement.Words ?? Stated(fact);
        return per + (IsBareChange(fact, words) ? fact.Direction == Direction.Down ? "减少" : "新增" : "") + words;
    }

    /// <summary>新增…楼宇1座: the verb is far from the number.</summary>
    private static bool IsBareChange(Fact fact, string words)
        => fact is { Measure: Measure.Change, Change: not ChangeKind.Points } && words.Length > 0 && words[0] is (>= '0' and <= '9') or '近' or '约';

    /// <summary>What the number states, where its words are not known or are not all at one place.</summary>
    private static string Stated(Fact fact)
    {
        if (fact.Rank is { } rank)
        {
            return fact.Scope + "第" + rank.ToString(Chinese);
        }

        if (fact.Range is { } range)
        {
            return Number(range.Lower) + "—" + Bounded(fact.Bound, Number(range.Upper));
        }

        string value = Number(fact.Quantity!.Value);
        return fact.Kind == QuantityKind.Complete ? fact.Quantity.Value.Amount == 0m ? "清零" : "全覆盖"
            : fact.From is { } from ? "由" + Number(from) + (fact.Direction == Direction.Down ? "降至" : "增至") + value
            : Verb(fact) + Bounded(fact.Bound, value);
    }

    private static string Verb(Fact fact) => fact.Kind switch
    {
        QuantityKind.Growth => fact.Direction == Direction.Down ? "下降" : "增长",
        QuantityKind.Points => fact.Direction == Direction.Down ? "下降" : "提高",
        QuantityKind.Increase when fact.Measure == Measure.Growth => "增长",
        QuantityKind.Decrease when fact.Measure == Measure.Growth => "下降",
        QuantityKind.Increase => "增加",
        QuantityKind.Decrease => "减少",
        _ => "",
    };

    private static string Bounded(Bound bound, string value) => bound switch
    {
        Bound.AtLeast => value + "以上",
        Bound.AtMost => value + "以内",
        Bound.MoreThan => "超过" + value,
        Bound.LessThan => "低于" + value,
        Bound.About => "约" + value,
        Bound.Nearly => "近" + value,
        Bound.Over => Surplus(value),
        _ => value,
    };

    /// <summary>余 comes between the number and its unit: 4.3万余人.</summary>
    private static string Surplus(string value)
    {
        int unit = value.Length;
        while (unit > 0 && !(value[unit - 1] is (>= '0' and <= '9') or '千' or '百' or '万' or '亿'))
        {
            unit--;
        }

        return value.Insert(unit, "余");
    }

    /// <summary>The words of the report from the word that compares on; else such words.</summary>
    private static string? RelativeTo(Fact fact)
    {
        if (fact.RelativeTo is not { } standard)
        {
            return null;
        }

        string outside = standard.Trim('“', '”', '「', '」', '《', '》');
        int place = fact.Label.LastIndexOf(outside, StringComparison.Ordinal);
        if (place >= 0)
        {
            foreach (string verb in Reaching)
            {
                if (fact.Label.LastIndexOf(verb, place, StringComparison.Ordinal) is >= 0 and var found)
                {
                    return fact.Label.Substring(found);
                }
            }
        }

        foreach (string word in Comparing)
        {
            if (fact.Label.LastIndexOf(word, StringComparison.Ordinal) is > 0 and var found)
            {
                return fact.Label.Substring(found);
            }
        }

        string name = fact.RelativeToIndicator?.Name ?? fact.RelativeToFact?.Label ?? standard;
        return fact.Bound switch
        {
            Bound.AtLeast => "不低于" + name,
            Bound.MoreThan => "高于" + name,
            Bound.AtMost => "不高于" + name,
            Bound.LessThan => "低于" + name,
            _ => "与" + name + "同步",
        };
    }

    private static string Number(Quantity quantity)
        => quantity.Unit.Symbol.IndexOf('/') >= 0
            ? new Quantity(quantity.Amount, Units.FindOrCounter(quantity.Unit.Symbol.Substring(0, quantity.Unit.Symbol.IndexOf('/'))), quantity.Scale).ToString("Z", null)
            : quantity.ToString("Z", null);
}
