using System.Text.RegularExpressions;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>The lists in explanations: 甲、乙和丙; 一是甲；二是乙; 确立甲，确立乙; 以甲、乙为主. A list is one only where it has as many members as announced.</summary>
internal static class EntryLists
{
    private static readonly Regex Ordinal = new("(?:第?[一二三四五六七八九十]是|[①-⑩]|(?<![0-9])[0-9][.．、](?![0-9]))(?<item>[^；;。，,①-⑩]{2,60})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The members, as many as announced; null where the list has another number.</summary>
    public static List<TextSpan>? Counted(string text, TextSpan span, int count)
    {
        return Numbered(text, span, count) ?? Parallel(text, span, count) ?? Stretches(text, span).Select(stretch => Plain(text, stretch, count)).FirstOrDefault(members => members is not null);
    }

    /// <summary>A member with a comma in it is none: the sentence goes on there. Nor is 市、乡、村三级责任 three.</summary>
    private static List<TextSpan>? Plain(string text, TextSpan list, int count)
    {
        List<TextSpan>? members = ListMembers.Counted(text, list, count);
        if (members is null || members.Skip(1).Any(member => Commas(text, member).Count > 1))
        {
            return null;
        }

        members[0] = Commas(text, members[0]) is [.., var first] ? WithoutOpening(text, first) : members[0];
        return members.Count > 2 && members.Skip(1).Any(member => member.Length == 1) && members.Any(member => member.Length > 4) ? null : WithoutFrame(text, members);
    }

    private static List<TextSpan> Commas(string text, TextSpan member) => ListMembers.Split(text, member, "，,");

    /// <summary>The whole list; else as far as the comma behind its first sign.</summary>
    private static IEnumerable<TextSpan> Stretches(string text, TextSpan list)
    {
        yield return list;
        int sign = text.IndexOf('、', list.Start, list.Length);
        int comma = sign < 0 ? -1 : text.IndexOfAny(['，', ','], sign, list.End - sign);
        if (comma >= 0)
        {
            yield return TextSpan.FromBounds(list.Start, comma);
        }
    }

    /// <summary>一是甲；二是乙; ①甲②乙.</summary>
    public static List<TextSpan>? Numbered(string text, TextSpan list, int count)
    {
        List<TextSpan> members = [.. Ordinal.Matches(list.Of(text)).Cast<Match>().Select(match => match.Groups["item"]).Select(item => new TextSpan(list.Start + item.Index, item.Length))];
        return count > 1 && members.Count == count ? members : null;
    }

    /// <summary>确立甲、乙的地位，确立丙的地位: clauses that begin with the same word.</summary>
    private static List<TextSpan>? Parallel(string text, TextSpan list, int count)
    {
        List<TextSpan> members = ListMembers.Between(text, list, "，,；;");
        bool areAlike = count > 1 && members.Count == count && members.All(member => member.Length > 4 && string.CompareOrdinal(text, member.Start, text, members[0].Start, 2) == 0);
        return areAlike ? members : null;
    }

    /// <summary>…建设，即甲、乙: the list begins behind the word that announces it.</summary>
    private static TextSpan WithoutOpening(string text, TextSpan member)
        => member.Length > 2 && text[member.Start] is '即' or '指' ? TextSpan.FromBounds(member.Start + 1, member.End) : member;

    /// <summary>以甲、乙和丙为基础, 在甲、乙和丙上领先: the list is between.</summary>
    private static List<TextSpan> WithoutFrame(string text, List<TextSpan> members)
    {
        TextSpan first = members[0];
        TextSpan last = members[members.Count - 1];
        int end = text[first.Start] is '以' or '在' ? text.IndexOf(text[first.Start] == '以' ? '为' : '上', last.Start, last.Length) : -1;
        if (end > last.Start + 1 && first.Length > 2 && members.Count > 1)
        {
            members[0] = TextSpan.FromBounds(first.Start + 1, first.End);
            members[members.Count - 1] = TextSpan.FromBounds(last.Start, end);
        }

        return members;
    }
}
