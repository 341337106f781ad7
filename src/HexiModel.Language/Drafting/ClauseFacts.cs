using HexiModel.Language.Quantities;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>The statements of one clause: a single one, a list with a shared verb, or several numbers that share their words.</summary>
internal sealed class ClauseFacts(DraftParagraph paragraph, StatedNumbers numbers)
{
    private const string Joints = "、和及与";
    private const string SummedUp = "归纳用语,不是数量";

    private static readonly string[] Reaches = ["突破", "超过", "达到"];
    private static readonly string[] Lists = ["入选", "列入", "跻身", "位列"];

    public void Read(TextSpan clause)
    {
        List<QuantityExpression> found = numbers.In(clause);
        List<QuantityExpression> stated = [.. found.Where(number => !IsSummedUp(clause, number))];
        foreach (QuantityExpression number in found.Except(stated))
        {
            MarkSkip(clause, number, SummedUp);
        }

        if (stated.Count == 1)
        {
            MarkOne(clause, stated[0]);
        }
        else if (stated.Count > 1)
        {
            MarkSeveral(clause, stated);
        }

        MarkCriteria(clause);
    }

    /// <summary>Conditions inside a statement.</summary>
    public void MarkCriteria(TextSpan clause)
    {
        foreach (QuantityExpression criterion in StatedNumbers.Inside(numbers.Criteria, clause).Where(criterion => clause.Contains(criterion.Span)))
        {
            DraftMark? around = paragraph.In(criterion.Span).LastOrDefault(mark => mark.IsFact && mark.Span.Contains(criterion.Span));
            if (around is not null && around.Span != criterion.Span)
            {
                paragraph.TryAdd(new DraftMark(CriterionWords.Around(paragraph.Text, around.Span, criterion, around.Span.End), SpanClass.Criterion));
            }
        }
    }

    /// <summary>五大城市品牌, 三个关键词: a numeral in words before a noun sums up what is listed. At the end of the clause (精品线路两条) it counts.</summary>
    private bool IsSummedUp(TextSpan clause, QuantityExpression number)
        => number is { Kind: QuantityKind.Count or QuantityKind.Level, UnitText: "个" or "大" or "项" or "条" or "方面" or "类" or "种" or "" }
            && number.Span.End < clause.End
            && paragraph.Words(StatedNumbers.NumberOf(number)).All(c => c > '\u007f' && !char.IsDigit(c));

    private void MarkSkip(TextSpan clause, QuantityExpression number, string why)
        => paragraph.TryAdd(new DraftMark(StatedNumbers.Bare(number), SpanClass.Skip) { IsUnsure = clause.Length > 0 }.With("why", why));

    private void MarkOne(TextSpan clause, QuantityExpression number)
    {
        if (number.Span.End < clause.End && Lists.Any(word => paragraph.Words(clause).StartsWith(word, StringComparison.Ordinal)) && number.Kind != QuantityKind.Rank)
        {
            MarkSkip(clause, number, "名单的数量,不是成效");
            return;
        }

        if (paragraph.Section != SpanClass.Review && number.Kind is not (QuantityKind.Complete or QuantityKind.Rank) && IsSize(clause, number))
        {
            MarkSized(clause, number);
            return;
        }

        if (IsAllPeople(clause, number))
        {
            paragraph.TryAdd(new DraftMark(BackgroundNumbers.WithNoun(paragraph.Text, StatedNumbers.Bare(number)), SpanClass.Skip) { IsUnsure = true }.With("why", "人口的泛称,不是成效"));
            return;
        }

        paragraph.TryAdd(new DraftMark(clause, SpanClass.Fact) { IsUnsure = number.Kind == QuantityKind.Complete });
    }

    /// <summary>总投资5.63亿元的科创园, 1200兆瓦抽水蓄能电站: a number that describes what is built, and is no target.</summary>
    private bool IsSize(TextSpan clause, QuantityExpression number)
        => number.Span.End < clause.End && number.Unit?.Dimension is not (Count or Ratio or Points or Rank or null)
            && (paragraph.Text[number.Span.End] == '的' || (DraftWords.VerbLength(paragraph.Words(clause)) > 0 && number.Span.Start > clause.Start + 2 && number.Span.End + 3 < clause.End && DraftWords.VerbLength(paragraph.Words(TextSpan.FromBounds(number.Span.End, clause.End))) == 0 && DraftWords.VerbBefore(paragraph.Text, StatedNumbers.NumberOf(number).Start) == 0));

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
            paragraph.TryAdd(new DraftMark(size, SpanClass.Skip) { IsUnsure = true }.With("why", "项目规模,不是目标数"));
        }
    }

    /// <summary>同28万涞源人民一道: the number of people is a way of saying all.</summary>
    private bool IsAllPeople(TextSpan clause, QuantityExpression number)
        => paragraph.Words(TextSpan.FromBounds(StatedNumbers.NumberOf(number).End, Math.Min(number.Span.End + 6, clause.End))) is var behind && (behind.Contains("人民") || behind.Contains("儿女"));

    private void MarkSeveral(TextSpan clause, List<QuantityExpression> stated)
    {
        List<TextSpan> members = Members(clause, stated);
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
            MarkDescribed(clause, stated);
        }
        else
        {
            MarkList(clause, members);
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
            bool hasNoun = next - bare.End == 1 && Joints.IndexOf(paragraph.Text[bare.End]) < 0;
            paragraph.TryAdd(new DraftMark(hasNoun ? TextSpan.FromBounds(bare.Start, next) : bare, SpanClass.Fact));
        }
    }

    /// <summary>分别突破30亿元、40亿元: the verb belongs to both.</summary>
    private TextSpan WithoutReach(TextSpan bare)
        => Reaches.Any(word => paragraph.Words(bare).StartsWith(word, StringComparison.Ordinal)) ? TextSpan.FromBounds(bare.Start + 2, bare.End) : bare;

    /// <summary>The members of a list: stretches between 、 和 及 与 with a number each.</summary>
    private List<TextSpan> Members(TextSpan clause, List<QuantityExpression> stated)
    {
        List<TextSpan> members = [];
        int start = clause.Start;
        for (int i = 0; i + 1 < stated.Count; i++)
        {
            int joint = JointBetween(stated[i], stated[i + 1]);
            if (joint >= 0)
            {
                members.Add(TextSpan.FromBounds(start, joint));
                start = joint + 1;
            }
        }

        members.Add(TextSpan.FromBounds(start, clause.End));
        return members;
    }

    /// <summary>Where the list goes on between two numbers: right behind the first (A10个、B5个), or right before the second (2座A和3座B).</summary>
    private int JointBetween(QuantityExpression left, QuantityExpression right)
    {
        int end = left.Span.End;
        int before = right.Span.Start;
        return end < before && Joints.IndexOf(paragraph.Text[end]) >= 0 ? end
            : before - 1 > end && Joints.IndexOf(paragraph.Text[before - 1]) >= 0 ? before - 1
            : -1;
    }

    private void MarkList(TextSpan clause, List<TextSpan> members)
    {
        for (int i = 0; i < members.Count;)
        {
            int shared = SharedLength(members, i);
            int last = i;
            while (shared >= 0 && last + 1 < members.Count && GoesOn(members[i], members[last + 1], shared))
            {
                last++;
            }

            if (last > i)
            {
                TextSpan whole = TextSpan.FromBounds(members[i].Start, last + 1 == members.Count ? clause.End : members[last].End);
                MarkGroup(whole, shared, members.GetRange(i, last - i + 1));
            }
            else
            {
                MarkMember(members[i], members[i]);
            }

            i = last + 1;
        }
    }

    /// <summary>How many characters of the first member belong to all: its verb (建成), or its subject before a verb of the number (建设项目累计); negative for none.</summary>
    private int SharedLength(List<TextSpan> members, int first)
    {
        int verb = DraftWords.VerbLength(paragraph.Words(members[first]));
        if (verb > 0)
        {
            return verb;
        }

        int number = StatedNumbers.NumberOf(numbers.In(members[first])[0]).Start;
        if (number <= members[first].Start + 1)
        {
            return paragraph.Text.IndexOf('的', number, members[first].End - number) < 0 ? 0 : -1;
        }

        // 建设项目累计开工1174万平方米、竣工699万平方米; 雨污分流改造52个小区、3条道路.
        int own = DraftWords.VerbBefore(paragraph.Text, number);
        return first + 1 >= members.Count || own == 0 ? -1
            : IsNumberFirst(members[first + 1]) ? number - members[first].Start
            : IsVerbAndNumber(members[first + 1]) ? Math.Max(number - own - members[first].Start, -1) : -1;
    }

    private bool IsNumberFirst(TextSpan member) => numbers.In(member) is [var number, ..] && StatedNumbers.NumberOf(number).Start <= member.Start + 1;

    private bool IsVerbAndNumber(TextSpan member)
        => numbers.In(member) is [var number, ..] && StatedNumbers.NumberOf(number).Start is var start && DraftWords.VerbBefore(paragraph.Text, start) == start - member.Start;

    /// <summary>A member without a verb and without a measure of its own shares the words before the first; where that begins with a number, so does it.</summary>
    private bool GoesOn(TextSpan first, TextSpan member, int shared)
        => DraftWords.VerbLength(paragraph.Words(first)) == 0 && shared > 0 ? IsNumberFirst(member) || IsVerbAndNumber(member)
            : DraftWords.VerbLength(paragraph.Words(member)) == 0 && !DraftWords.BeginsWithMeasure(paragraph.Words(member)) && (shared > 0 || IsNumberFirst(member));

    private void MarkGroup(TextSpan whole, int shared, List<TextSpan> members)
    {
        if (!paragraph.TryAdd(new DraftMark(whole, SpanClass.Group)))
        {
            return;
        }

        for (int i = 0; i < members.Count; i++)
        {
            TextSpan words = i == 0 ? TextSpan.FromBounds(members[0].Start + shared, members[0].End) : members[i];
            MarkMember(words, i + 1 == members.Count ? WithoutTail(words) : words);
        }
    }

    /// <summary>What comes behind the last member of a list belongs to all of it: a verb (驻点帮扶) or a noun.</summary>
    private TextSpan WithoutTail(TextSpan member)
    {
        if (numbers.In(member) is not [var number])
        {
            return member;
        }

        bool isNumberFirst = StatedNumbers.NumberOf(number).Start <= member.Start + 1;
        int end = number.Span.End >= member.End ? member.End
            : isNumberFirst ? number.Span.End + DraftWords.NounLength(paragraph.Words(TextSpan.FromBounds(number.Span.End, member.End)))
            : number.Span.End;
        return TextSpan.FromBounds(member.Start, end);
    }

    private void MarkMember(TextSpan member, TextSpan words)
    {
        List<QuantityExpression> found = numbers.In(words);
        if (found.Count > 1)
        {
            MarkDescribed(words, found);
        }
        else if (found.Count == 1 && member.Length > 0)
        {
            paragraph.TryAdd(new DraftMark(words, SpanClass.Fact));
        }
    }

    /// <summary>Several numbers in one statement: the last is its own, those before describe what it counts (总投资83.88亿元的…项目).</summary>
    private void MarkDescribed(TextSpan clause, List<QuantityExpression> stated)
    {
        QuantityExpression own = stated[stated.Count - 1];
        if (IsForPeople(clause, stated))
        {
            MarkForPeople(clause, stated[0], own);
        }
        else if (paragraph.TryAdd(new DraftMark(clause, SpanClass.Fact) { IsUnsure = true }))
        {
            bool countsTheRest = own.Kind == QuantityKind.Rank || (stated.Count > 2 && own.Amount == stated.Count - 1);
            if (countsTheRest)
            {
                paragraph.TryAdd(new DraftMark(StatedNumbers.Bare(own), SpanClass.Quantity));
                return;
            }

            foreach (QuantityExpression number in stated.Take(stated.Count - 1))
            {
                paragraph.TryAdd(new DraftMark(CriterionWords.Around(paragraph.Text, clause, number, StatedNumbers.NumberOf(own).Start), SpanClass.Criterion));
            }
        }
    }

    /// <summary>为6873名困难群体代缴养老保险费68.73万元: how many people, and how much for them.</summary>
    private bool IsForPeople(TextSpan clause, List<QuantityExpression> stated)
        => stated.Count == 2 && paragraph.Text[clause.Start] is '为' or '向' or '给' && stated[0].UnitText is "名" or "人" or "户";

    private void MarkForPeople(TextSpan clause, QuantityExpression people, QuantityExpression amount)
    {
        int noun = people.Span.End + DraftWords.NounLength(paragraph.Words(TextSpan.FromBounds(people.Span.End, StatedNumbers.NumberOf(amount).Start)));
        if (paragraph.TryAdd(new DraftMark(clause, SpanClass.Group)))
        {
            paragraph.TryAdd(new DraftMark(TextSpan.FromBounds(clause.Start, noun), SpanClass.Fact));
            paragraph.TryAdd(new DraftMark(StatedNumbers.Bare(amount), SpanClass.Fact));
        }
    }
}
