using HexiModel.Language.Quantities;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>A clause that is a list with a number in each member (创建美丽庭院2900个、精品庭院800个): what its members are, and which words they share.</summary>
internal sealed class ClauseList(DraftParagraph paragraph, StatedNumbers numbers)
{
    /// <summary>What may be between two members.</summary>
    public const string Joints = "、和及与";

    private readonly DescribedNumbers _described = new(paragraph, numbers);

    /// <summary>The members of a list: stretches between 、 和 及 与 with a number each.</summary>
    public List<TextSpan> Members(TextSpan clause, List<QuantityExpression> stated)
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
            MarkMember(i + 1 == members.Count ? WithoutTail(words) : words);
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

    /// <summary>Where the list goes on between two numbers: right behind the first (A10个、B5个), or right before the second (2座A和3座B).</summary>
    private int JointBetween(QuantityExpression left, QuantityExpression right)
    {
        int end = left.Span.End;
        int before = right.Span.Start;
        return end < before && Joints.IndexOf(paragraph.Text[end]) >= 0 ? end
            : before - 1 > end && Joints.IndexOf(paragraph.Text[before - 1]) >= 0 ? before - 1
            : -1;
    }
}
