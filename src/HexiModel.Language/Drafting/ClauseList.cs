using HexiModel.Language.Quantities;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>A clause that is a list with a number in each member (创建美丽庭院2900个、精品庭院800个): what its members are, and which words they share.</summary>
internal sealed class ClauseList(DraftParagraph paragraph, StatedNumbers numbers)
{
    /// <summary>What may be between two members.</summary>
    public const string Joints = "、和及与";

    /// <summary>Words of a kind, before a noun that the members share (省级、市级专业镇).</summary>
    private const string Kinds = "级类型批期";

    private readonly DescribedNumbers _described = new(paragraph, numbers);

    /// <summary>The members of a list: stretches between 、 和 及 与 with a number each.</summary>
    public List<TextSpan> Members(TextSpan clause, List<QuantityExpression> stated)
    {
        List<TextSpan> members = [];
        int start = clause.Start;
        for (int i = 0; i + 1 < stated.Count; i++)
        {
            TextSpan joint = JointBetween(stated[i], stated[i + 1]);
            if (!joint.IsEmpty)
            {
                members.Add(TextSpan.FromBounds(start, joint.Start));
                start = joint.End;
            }
        }

        members.Add(TextSpan.FromBounds(start, clause.End));
        return members;
    }

    /// <summary>Marks the members; those that share words are a group.</summary>
    public void Mark(TextSpan clause, List<TextSpan> members)
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
                MarkMember(members[i]);
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
            MarkMember(i > 0 && i + 1 == members.Count ? WithoutTail(words, members[i - 1]) : words);
        }
    }

    /// <summary>What comes behind the last member of a list belongs to all of it: a verb (驻点帮扶) or a noun.</summary>
    private TextSpan WithoutTail(TextSpan member, TextSpan before)
    {
        if (numbers.In(member) is not [var number] || number.Span.End >= member.End)
        {
            return member;
        }

        bool isNumberFirst = StatedNumbers.NumberOf(number).Start <= member.Start + 1;
        return TextSpan.FromBounds(member.Start, number.Span.End + (isNumberFirst ? NounLength(TextSpan.FromBounds(number.Span.End, member.End), WordsBehindNumber(before)) : 0));
    }

    /// <summary>How far the noun of the last member goes, beside that of the one before: 7大类、42项|制度, 14个街级、27个社区级|服务站, 13名干部、280名人才|驻点帮扶.</summary>
    private int NounLength(TextSpan behind, string? first)
    {
        string words = paragraph.Words(behind);
        int kind = first is { Length: > 0 and < 5 } && Kinds.IndexOf(first[first.Length - 1]) >= 0 ? words.IndexOf(first[first.Length - 1]) : -1;
        return first is null ? DraftWords.PredicateStart(words)
            : first.Length == 0 ? 0
            : kind >= 0 ? kind + 1
            : DraftWords.PredicateStart(first) < first.Length ? words.Length
            : DraftWords.PredicateStart(words);
    }

    /// <summary>What is counted, behind its number; null where it is named before.</summary>
    private string? WordsBehindNumber(TextSpan member)
    {
        if (numbers.In(member) is not [.., var number] || (number.Span.End >= member.End && !HasVerbOnly(member, number)))
        {
            return null;
        }

        return paragraph.Words(TextSpan.FromBounds(Math.Min(number.Span.End, member.End), member.End));
    }

    private bool HasVerbOnly(TextSpan member, QuantityExpression number)
        => StatedNumbers.NumberOf(number).Start is var start && (start <= member.Start + 1 || DraftWords.IsAllVerbs(paragraph.Words(TextSpan.FromBounds(member.Start, start))));

    private void MarkMember(TextSpan words)
    {
        List<QuantityExpression> found = numbers.In(words);
        if (found.Count > 1)
        {
            _described.Mark(words, found);
        }
        else if (found.Count == 1)
        {
            paragraph.TryAdd(new DraftMark(words, SpanClass.Fact));
        }
    }

    /// <summary>Where the list goes on between two numbers: right behind the first (A10个、B5个), or right before the second (2座A和3座B); empty where it does not.</summary>
    private TextSpan JointBetween(QuantityExpression left, QuantityExpression right)
    {
        int end = left.Span.End;
        int before = right.Span.Start;
        if (end < before && Joints.IndexOf(paragraph.Text[end]) >= 0)
        {
            return new TextSpan(end, 1);
        }

        bool isBefore = before - 1 > end && Joints.IndexOf(paragraph.Text[before - 1]) >= 0;
        int start = before - 1 - (isBefore && before - 2 >= end && paragraph.Text[before - 2] == '以' && paragraph.Text[before - 1] == '及' ? 1 : 0);
        return isBefore ? TextSpan.FromBounds(start, before) : default;
    }
}
