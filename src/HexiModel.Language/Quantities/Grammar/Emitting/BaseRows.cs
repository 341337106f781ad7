using HexiModel.Language.Quantities.Grammar.Classifying;
using HexiModel.Language.Quantities.Words;
using HexiModel.Language.Text;

namespace HexiModel.Language.Quantities.Grammar.Emitting;

/// <summary>Finds the baseline of a candidate, if that is this row's; a row may also say that there is none.</summary>
internal delegate Baseline? FindBaseline(in ClauseContext clause, in Candidate candidate);

/// <summary>
/// What a change or a difference is compared with. A date there (较2016年) would be an expression of its own, so it joins the change;
/// words (较上年, 高于全国) stay outside the span.
/// </summary>
internal static class BaseRows
{
    /// <summary>The rows, in the order in which they are asked.</summary>
    public static readonly ReadingRow<FindBaseline>[] All =
    [
        new("base-of-the-list", "分别是2010年的2.2倍和2.5倍", "是2010年的2.2倍，约2.5倍", OfListOfMultiples),
        new("base-of-a-multiple", "是2016年的2.4倍", "增长2.4倍", OfMultiple),
        new("nothing-is-compared-again", "较上年提高1.2个百分点、达到66%", "较上年提高1.2个、0.8个百分点", OfReached),
        new("next-base", "分别比上年和2019年增长5%和8%", "比上年和2019年增长5%", OfNextBase),
        new("first-base", "分别比上年和2019年增长5%和8%", "比上年和2019年增长5%", OfFirstBase),
        new("own-difference", "高于全国1.5个、全省0.8个百分点", "高于全国1.5个百分点", OfDifference),
        new("shared-base", "较上年提高1.2、0.8个百分点", "较上年提高1.2个百分点", OfNumberBefore),
        new("base", "PM2.5浓度较2016年下降44%", "PM2.5浓度下降44%", OfChange),
        new("exceeded", "高出全省平均水平2.6个百分点", "高出2.6个百分点", OfExceeded),
        new("base-of-the-sentence", "与上年比，比重上升2.1个百分点", "与上年比，比重为2.1%", OfSentence),
        new("base-of-the-clause-before", "增值税比上年减收620万元，下降5.1%", "增值税比上年减收620万元，企业所得税下降5.1%", OfClauseBefore),
    ];

    /// <summary>How long the words of a baseline may be.</summary>
    private const int LongestBase = 14;

    private static readonly WordTable Comparisons = new("c 累计 高出 多出 低出 偏高 偏低 偏多 偏少 分别 ", backwards: true);

    /// <summary>The baseline of a candidate.</summary>
    public static Baseline Read(in ClauseContext clause, in Candidate candidate)
    {
        foreach (ReadingRow<FindBaseline> row in All)
        {
            if (clause.IsOn(row) && row.Decide(clause, candidate) is { } baseline)
            {
                clause.Probe?.Note(row);
                return baseline;
            }
        }

        return default;
    }

    /// <summary>分别是2010年的2.2倍和2.5倍: the members share what they are multiples of.</summary>
    private static Baseline? OfListOfMultiples(in ClauseContext clause, in Candidate candidate)
        => candidate.IsListed && candidate.Start == candidate.NumberStart && clause.Previous.Kind == candidate.Kind
            && clause.Last is { Statement.Baseline: { } words } last && clause.At(last.Pieces.Base.End) == '的'
            ? new Baseline(words, last.Pieces.Base)
            : null;

    /// <summary>是2016年的2.4倍, 相当于上年的1.3倍, 恢复到2019年的92%: what a multiple or a share is of.</summary>
    private static Baseline? OfMultiple(in ClauseContext clause, in Candidate candidate)
    {
        int end = candidate.Start - 1;
        bool isOfDate = candidate.Kind == QuantityKind.Share && clause.LastDate is { } date && end - date.Span.End is >= 0 and <= 2;
        if ((candidate.Kind != QuantityKind.Multiple && !isOfDate) || clause.At(end) != '的')
        {
            return null;
        }

        for (int start = end - 1; start > Math.Max(clause.Start, end - LongestBase); start--)
        {
            if (clause.Text[start - 1] is '是' or '于' or '到' or '达' or '为')
            {
                TextSpan span = TextSpan.FromBounds(start, end);
                bool isDate = candidate.Kind == QuantityKind.Multiple && clause.LastDate is { } year && year.Span == span;
                return new Baseline(span.Of(clause.Text), span, isDate);
            }
        }

        return null;
    }

    /// <summary>What is reached has no baseline: 较上年提高1.2个百分点、达到66%.</summary>
    private static Baseline? OfReached(in ClauseContext clause, in Candidate candidate)
        => IsBehindAnother(clause, candidate) && candidate.Prefix.HasVerb && !candidate.Prefix.IsChange && !candidate.IsShared ? default(Baseline) : null;

    /// <summary>分别比上年和2019年增长5%和8%: the first change is compared with the first.</summary>
    private static Baseline? OfFirstBase(in ClauseContext clause, in Candidate candidate)
    {
        int start = clause.Base + 1;
        int behind = clause.EndOfSeparator(candidate.End);
        bool isFirst = clause.Base >= clause.Start && clause.Respectively >= clause.Start && (candidate.Prefix.IsChange || candidate.Kind == QuantityKind.Points) && !candidate.IsListed
            && behind > candidate.End && clause.IsNumeralAt(behind) && candidate.Start - start <= 2 * LongestBase;
        for (int end = start + 1; isFirst && end < candidate.Start - 1; end++)
        {
            if (clause.EndOfSeparator(end) > end)
            {
                bool hasDate = clause.LastDate is { } date && date.Span.Start >= start;
                return new Baseline(clause.Text.Substring(start, end - start), TextSpan.FromBounds(clause.Base, end), hasDate);
            }
        }

        return null;
    }

    /// <summary>分别比上年和2019年增长5%和8%: the second change is compared with the second.</summary>
    private static Baseline? OfNextBase(in ClauseContext clause, in Candidate candidate)
    {
        if (!candidate.IsListed || clause.Respectively < clause.Start || clause.Last is not { Statement.Baseline: not null } last)
        {
            return null;
        }

        int verb = StartOfListVerb(clause);
        int start = clause.EndOfSeparator(last.Pieces.Base.End);
        if (start == last.Pieces.Base.End || start >= verb || last.Pieces.Base.Start < clause.Base)
        {
            return null;
        }

        int end = start + 1;
        while (end < verb && clause.EndOfSeparator(end) == end)
        {
            end++;
        }

        int length = end - start - (end == verb ? LengthOfComparison(clause, end, end - start) : 0);
        return new Baseline(clause.Text.Substring(start, length), new TextSpan(start, length));
    }

    /// <summary>The verb of a list of changes stands at the first, which is compared with the first of the baselines.</summary>
    private static int StartOfListVerb(in ClauseContext clause)
    {
        int index = clause.Found!.Count - 1;
        while (index >= 0 && clause.Found[index].Pieces.Base.Start > clause.Base)
        {
            index--;
        }

        return index < 0 ? clause.Base
            : clause.Found[index].Pieces.Verb.Length > 0 ? clause.Found[index].Pieces.Verb.Start
            : clause.Found[index].Span.Start;
    }

    /// <summary>高于 goes on with one of its own: 高于全国1.5个、全省0.8个百分点.</summary>
    private static Baseline? OfDifference(in ClauseContext clause, in Candidate candidate)
    {
        if (!IsBehindAnother(clause, candidate) || clause.Text[clause.Base] != '于' || candidate.Kind != QuantityKind.Points)
        {
            return null;
        }

        int start = clause.EndOfSeparator(clause.Floor);
        TextSpan span = start < candidate.Start ? TextSpan.FromBounds(start, candidate.Start) : default;
        return span.Length is > 0 and <= LongestBase ? new Baseline(span.Of(clause.Text), span) : null;
    }

    /// <summary>A list shares the baseline: 较上年提高1.2、0.8个百分点.</summary>
    private static Baseline? OfNumberBefore(in ClauseContext clause, in Candidate candidate)
        => !IsBehindAnother(clause, candidate) ? null
            : clause.Last is { } last && (candidate.IsListed || candidate.Direction is not null) ? new Baseline(last.Statement.Baseline, last.Pieces.Base)
            : default(Baseline);

    private static Baseline? OfChange(in ClauseContext clause, in Candidate candidate)
    {
        int start = clause.Base + 1;
        // 比去年少支管理费120万元: the comparison ends where the verb of the noun begins.
        int end = candidate.Kind is QuantityKind.Increase or QuantityKind.Decrease && !candidate.Prefix.HasVerb && !candidate.IsListed
            ? GovernedAmounts.StartOfVerb(clause, candidate) : candidate.Start;
        int length = end - start;
        bool isChange = candidate.Kind is QuantityKind.Growth or QuantityKind.Increase or QuantityKind.Decrease or QuantityKind.Points or QuantityKind.Multiple
            || candidate.Direction is not null;
        if (clause.Base < clause.Start || !isChange || length is < 1 or > LongestBase)
        {
            return null;
        }

        string words = clause.Text.Substring(start, length - LengthOfComparison(clause, end, length));
        bool isDate = clause.Last is { } last
            && (last.Kind == QuantityKind.Date ? last.Span == new TextSpan(start, clause.IsAt(end - 2, "分别") ? words.Length : length) : last.Kind == QuantityKind.Duration && IsYearsOfBase(clause, last.Span, start));
        return new Baseline(words, TextSpan.FromBounds(clause.Base, end), isDate && clause.Text[clause.Base] != '于' && clause.Text[start] != '“');
    }

    /// <summary>比上年减收620万元，下降5.1%: a clause that is only a change goes on with the comparison before it.</summary>
    private static Baseline? OfClauseBefore(in ClauseContext clause, in Candidate candidate)
        => candidate.Start == clause.Start && candidate.Prefix.IsChange && clause.At(clause.Start - 1) is '，' or ','
            && clause.Last is { Statement.Baseline: { } words } last && last.Span.End == clause.Start - 1
            ? new Baseline(words, last.Pieces.Base)
            : null;

    /// <summary>比前五年, 比五年前: the years are what is compared with.</summary>
    private static bool IsYearsOfBase(in ClauseContext clause, TextSpan years, int start)
        => years.Start >= start && (clause.At(years.Start - 1) == '前' || clause.At(years.End) == '前');

    /// <summary>与上年比，第二产业比重上升2.1个百分点: a comparison that stands before its clauses.</summary>
    private static Baseline? OfSentence(in ClauseContext clause, in Candidate candidate)
        => (candidate.Prefix.IsChange || candidate.Kind is QuantityKind.Increase or QuantityKind.Decrease) && clause.SentenceBase.Length > 0 ? new Baseline(clause.SentenceBase.Of(clause.Text), clause.SentenceBase) : null;

    /// <summary>高出全省平均水平2.6个百分点: no 比 stands before what is exceeded.</summary>
    private static Baseline? OfExceeded(in ClauseContext clause, in Candidate candidate)
    {
        for (int start = candidate.Start - 1; candidate.Kind == QuantityKind.Points && start > Math.Max(clause.Limit + 1, candidate.Start - LongestBase); start--)
        {
            if (clause.IsAt(start - 2, "高出") || clause.IsAt(start - 2, "低出") || clause.IsAt(start - 2, "超出") || clause.IsAt(start - 2, "领先"))
            {
                TextSpan span = TextSpan.FromBounds(start, candidate.Start);
                return new Baseline(span.Of(clause.Text), span);
            }
        }

        return null;
    }

    /// <summary>比去年预算高0.2个百分点, 比预期目标高出0.5个百分点, 较上年分别增长3%: these words are no part of what is compared with.</summary>
    private static int LengthOfComparison(in ClauseContext clause, int end, int length)
        => length > 2 && Comparisons.Find(clause.Text, end, end - length + 1) is { IsFound: true } word ? word.Length
            : length > 3 && clause.At(end - 1) is '高' or '低' or '多' or '少' or '快' or '慢' && clause.IsAt(end - 3, "分别") ? 3
            : length > 2 && clause.At(end - 1) is '高' or '低' or '多' or '少' && clause.At(end - 2) is '还' or '又' or '再' ? 2
            : length > 1 && clause.At(end - 1) is '高' or '低' or '多' or '少' or '快' or '慢' or '增' or '减' or '各' ? 1
            : length > 1 && clause.At(end - 1) == '均' && clause.At(end - 2) is not ('平' or '人' or '户') ? 1
            : 0;

    /// <summary>Whether 较 or 比 stands before another number of the clause.</summary>
    private static bool IsBehindAnother(in ClauseContext clause, in Candidate candidate)
        => clause.Base >= clause.Start && clause.Base <= clause.Previous.Start && clause.Previous.End > clause.Base && !IsYearsAgo(clause) && clause.Last is not null
            && (candidate.IsListed || clause.Base < clause.Floor - 1);

    /// <summary>比五年前下降3.1个百分点, 比前五年增长2.3倍: the years are a part of what is compared with.</summary>
    private static bool IsYearsAgo(in ClauseContext clause)
        => clause.Previous.Kind == QuantityKind.Duration
            && clause.At(clause.Previous.Start == clause.Base + 1 ? clause.Previous.End : clause.Base + 1) == '前' && clause.Previous.Start <= clause.Base + 2;
}
