using HexiModel.Language.Quantities;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>The statements of one clause: a single one, a list with a shared verb, or several numbers that share their words.</summary>
internal sealed class ClauseFacts(DraftParagraph paragraph, StatedNumbers numbers)
{
    private const string SummedUp = "归纳用语,不是数量";

    /// <summary>在7个项目全面投产的基础上: what a statement starts from.</summary>
    private static readonly string[] Settings = ["基础上", "的同时", "情况下", "之际", "背景下", "条件下"];

    private static readonly string[] Reaches = ["突破", "超过", "达到"];
    private static readonly string[] Lists = ["入选", "列入", "跻身", "位列"];

    private readonly ClauseList _list = new(paragraph, numbers);
    private readonly DescribedNumbers _described = new(paragraph, numbers);

    public void Read(TextSpan clause)
    {
        List<QuantityExpression> found = numbers.In(clause);
        if (Settings.Any(word => paragraph.Words(clause).EndsWith(word, StringComparison.Ordinal)))
        {
            found.ForEach(number => MarkSkip(StatedNumbers.Bare(number), "背景,不是成效"));
            return;
        }

        if (SplitBehindMoney(clause, found) is { IsEmpty: false } rest)
        {
            Read(TextSpan.FromBounds(clause.Start, rest.Start));
            Read(rest);
            return;
        }

        List<QuantityExpression> stated = [.. found.Where(number => !IsSummedUp(clause, number))];
        foreach (QuantityExpression number in found.Except(stated))
        {
            MarkSkip(StatedNumbers.Bare(number), SummedUp);
        }

        if (stated.Count == 1)
        {
            MarkOne(clause, stated[0]);
        }
        else if (stated.Count > 1)
        {
            MarkSeveral(clause, stated);
        }

        _described.MarkCriteria(clause);
    }

    /// <summary>投入资金15亿元实施102个项目: what was done with the money is a statement of its own; empty where nothing is counted.</summary>
    private TextSpan SplitBehindMoney(TextSpan clause, List<QuantityExpression> found)
    {
        QuantityExpression? money = found.Take(found.Count - 1).FirstOrDefault(number => number.Unit?.Dimension is Money && number.Span.End < clause.End
            && DraftWords.VerbLength(paragraph.Words(TextSpan.FromBounds(number.Span.End, clause.End))) > 1);
        return money is null ? default : TextSpan.FromBounds(money.Span.End, clause.End);
    }

    /// <summary>五大城市品牌, 三个关键词: a numeral in words before a noun sums up what is listed. At the end of the clause (精品线路两条) it counts.</summary>
    public bool IsSummedUp(TextSpan clause, QuantityExpression number)
        => number is { Kind: QuantityKind.Count or QuantityKind.Level, UnitText: "个" or "大" or "项" or "条" or "方面" or "类" or "种" or "次" or "" }
            && number.Span.End < clause.End
            && paragraph.Words(StatedNumbers.NumberOf(number)).All(c => c > '\u007f' && !char.IsDigit(c));

    private void MarkSkip(TextSpan words, string why) => paragraph.TryAdd(new DraftMark(words, SpanClass.Skip) { IsUnsure = true }.With(AttributeKeys.Why.Name, why));

    private void MarkOne(TextSpan clause, QuantityExpression number)
    {
        if (number.Span.End < clause.End && Lists.Any(word => paragraph.Words(clause).StartsWith(word, StringComparison.Ordinal)) && number.Kind != QuantityKind.Rank)
        {
            MarkSkip(StatedNumbers.Bare(number), "名单的数量,不是成效");
            return;
        }

        if (paragraph.Section != SpanClass.Review && number.Kind is not (QuantityKind.Complete or QuantityKind.Rank) && IsSize(clause, number))
        {
            MarkSized(clause, number);
            return;
        }

        if (IsAllPeople(clause, number))
        {
            MarkSkip(BackgroundNumbers.WithNoun(paragraph.Text, StatedNumbers.Bare(number)), "人口的泛称,不是成效");
            return;
        }

        paragraph.TryAdd(new DraftMark(clause, SpanClass.Fact) { IsUnsure = number.Kind == QuantityKind.Complete });
    }

    /// <summary>总投资5.63亿元的科创园, 1200兆瓦抽水蓄能电站: a number that describes what is built, and not a target.</summary>
    private bool IsSize(TextSpan clause, QuantityExpression number)
        => number.Span.End < clause.End && number.Unit?.Dimension is not (Count or Ratio or Points or Rank or null)
            && (paragraph.Text[number.Span.End] == '的' || IsBeforeNoun(clause, number));

    /// <summary>推进黄花滩1200兆瓦电站进度: the verb of the clause is not that of the number, and a noun is behind it.</summary>
    private bool IsBeforeNoun(TextSpan clause, QuantityExpression number)
        => number.Span.Start > clause.Start + 2 && number.Span.End + 3 < clause.End
            && DraftWords.VerbLength(paragraph.Words(clause)) > 0
            && DraftWords.VerbBefore(paragraph.Text, StatedNumbers.NumberOf(number).Start) == 0
            && DraftWords.VerbLength(paragraph.Words(TextSpan.FromBounds(number.Span.End, clause.End))) == 0;

    /// <summary>What is promised of a thing of that size is a commitment, where it has an end; else the size is all there is, and counts as read.</summary>
    private void MarkSized(TextSpan clause, QuantityExpression number)
    {
        TextSpan size = CriterionWords.Around(paragraph.Text, clause, number, clause.End);
        if (DraftWords.SaysEnd(paragraph.Words(TextSpan.FromBounds(number.Span.End, clause.End))))
        {
            paragraph.TryAdd(new DraftMark(clause, SpanClass.Commitment) { IsUnsure = true });
            paragraph.TryAdd(new DraftMark(size, SpanClass.Criterion));
        }
        else
        {
            MarkSkip(size, "项目规模,不是目标数");
        }
    }

    /// <summary>同28万涞源人民一道: the number of people is a way of saying all.</summary>
    private bool IsAllPeople(TextSpan clause, QuantityExpression number)
        => paragraph.Words(TextSpan.FromBounds(StatedNumbers.NumberOf(number).End, Math.Min(number.Span.End + 6, clause.End))) is var behind && (behind.Contains("人民") || behind.Contains("儿女"));

    private void MarkSeveral(TextSpan clause, List<QuantityExpression> stated)
    {
        List<TextSpan> members = _list.Members(clause, stated);
        if (members.Count > 1 && members.Skip(1).All(member => BareChange.Is(paragraph, numbers, member)))
        {
            MarkChanges(clause, members);
        }
        else if (IsDistributed(clause, stated, members) || AreAdjacent(stated))
        {
            MarkShared(clause, stated);
        }
        else if (members.Count == 1)
        {
            _described.Mark(clause, stated);
        }
        else
        {
            _list.Mark(clause, members);
        }
    }

    /// <summary>A、B分别达到X、Y, or A、B下降X、Y: the numbers are a list of their own.</summary>
    private bool IsDistributed(TextSpan clause, List<QuantityExpression> stated, List<TextSpan> members)
        => (paragraph.Text.IndexOf("分别", clause.Start, clause.Length, StringComparison.Ordinal) is var at && at >= 0 && at < StatedNumbers.NumberOf(stated[0]).Start)
            || (members.Count == stated.Count && members.Skip(1).Zip(stated.Skip(1), (member, number) => StatedNumbers.Bare(number).Contains(member)).All(isBare => isBare));

    /// <summary>636户1443人: one thing, counted in two ways; a noun may stand between them (261个村19945户).</summary>
    private bool AreAdjacent(List<QuantityExpression> stated)
        => stated.Zip(stated.Skip(1), (left, right) => (left.Span.End, StatedNumbers.NumberOf(right).Start))
            .All(gap => gap.Item2 - gap.End is 0 || (gap.Item2 - gap.End is 1 && paragraph.Text[gap.End] is not ('的' or '、' or '和' or '中')));

    /// <summary>吞吐量4387万标箱、增长11.6%: one subject, and what became of it.</summary>
    private void MarkChanges(TextSpan clause, List<TextSpan> members)
    {
        if (numbers.In(members[0]) is not [var value] || !paragraph.TryAdd(new DraftMark(clause, SpanClass.Group)))
        {
            return;
        }

        paragraph.TryAdd(new DraftMark(BareChange.ValueOf(paragraph, value, members[0]), SpanClass.Fact));
        foreach (TextSpan change in members.Skip(1))
        {
            paragraph.TryAdd(new DraftMark(change, SpanClass.Fact));
        }
    }

    private void MarkShared(TextSpan clause, List<QuantityExpression> stated)
    {
        if (!paragraph.TryAdd(new DraftMark(clause, SpanClass.Group)))
        {
            return;
        }

        for (int i = 0; i < stated.Count; i++)
        {
            TextSpan bare = WithoutReach(StatedNumbers.Bare(stated[i]));
            int next = i + 1 < stated.Count ? StatedNumbers.NumberOf(stated[i + 1]).Start : bare.End;
            bool hasNoun = next - bare.End == 1 && ClauseList.Joints.IndexOf(paragraph.Text[bare.End]) < 0;
            paragraph.TryAdd(new DraftMark(hasNoun ? TextSpan.FromBounds(bare.Start, next) : bare, SpanClass.Fact));
        }
    }

    /// <summary>分别突破30亿元、40亿元: the verb belongs to both.</summary>
    private TextSpan WithoutReach(TextSpan bare)
        => Reaches.Any(word => paragraph.Words(bare).StartsWith(word, StringComparison.Ordinal)) ? TextSpan.FromBounds(bare.Start + 2, bare.End) : bare;
}
