namespace HexiModel.Language.Text;

/// <summary>The members of an enumeration: A、B、C和D等.</summary>
internal static class ListMembers
{
    private const string Openers = "“《（(【〔";
    private const string Closers = "”》）)】〕";

    private static readonly string[] Lasts = ["以及", "和", "与", "及"];
    private static readonly string[] Verbs = ["创建", "强化", "建设", "打造", "突出", "构建", "建成", "实现", "推进", "坚持", "加强", "完善", "涵盖", "包括", "提供", "做好", "开展", "评选", "即"];

    /// <summary>The members in a stretch; one where there is no list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="splitsLast">Whether 和 and 及 in the last member part two members.</param>
    public static List<TextSpan> Of(string text, TextSpan span, bool splitsLast = true)
    {
        bool hasSigns = text.IndexOf('、', span.Start, span.Length) >= 0;
        List<TextSpan> members = Split(text, span, hasSigns ? "、" : "，,");
        if (members.Count == 0)
        {
            return members;
        }

        TextSpan last = members[members.Count - 1];
        if (hasSigns && Split(text, last, "，,") is [var own, _, ..])
        {
            // What comes behind a comma goes on with the sentence.
            members[members.Count - 1] = last = own;
        }

        if (!hasSigns && splitsLast && LastJoint(text, members[0]).Length > 0)
        {
            members = [last = members[0]];
        }

        if (splitsLast && LastJoint(text, last) is { Length: > 0 } joint)
        {
            members.RemoveAt(members.Count - 1);
            members.Add(TextSpan.FromBounds(last.Start, joint.Start));
            members.Add(TextSpan.FromBounds(joint.End, last.End));
        }

        return [.. members.Select((member, i) => Trimmed(text, member, i == 0 && members.Count > 1, i == members.Count - 1)).Where(member => !member.IsEmpty)];
    }

    /// <summary>The members where they are as many as announced, whether or not 和 parts the last two; else null.</summary>
    public static List<TextSpan>? Counted(string text, TextSpan span, int count)
    {
        // Behind the list the sentence may go on, with other lists in it.
        int sign = text.IndexOf('、', span.Start, span.Length);
        int comma = sign < 0 ? -1 : text.IndexOfAny(['，', ','], sign, span.End - sign);
        TextSpan[] stretches = comma < 0 ? [span] : [span, TextSpan.FromBounds(span.Start, comma)];
        return stretches.SelectMany(stretch => new List<TextSpan>[] { Of(text, stretch, splitsLast: false), Of(text, stretch) }).FirstOrDefault(members => members.Count == count);
    }

    /// <summary>The members between given signs.</summary>
    public static List<TextSpan> Between(string text, TextSpan span, string signs)
    {
        List<TextSpan> members = Split(text, span, signs);
        if (signs == "、" && members.Count > 0 && LastJoint(text, members[members.Count - 1]) is { Length: > 0 } joint)
        {
            TextSpan last = members[members.Count - 1];
            members[members.Count - 1] = TextSpan.FromBounds(last.Start, joint.Start);
            members.Add(TextSpan.FromBounds(joint.End, last.End));
        }

        return [.. members.Select(member => Trimmed(text, member, false, false)).Where(member => !member.IsEmpty)];
    }

    /// <summary>The parts between signs that are in no bracket or quotation.</summary>
    public static List<TextSpan> Split(string text, TextSpan span, string signs)
    {
        List<TextSpan> parts = [];
        int depth = 0;
        int start = span.Start;
        for (int i = span.Start; i <= span.End; i++)
        {
            depth += i == span.End ? 0 : Openers.IndexOf(text[i]) >= 0 ? 1 : Closers.IndexOf(text[i]) >= 0 && depth > 0 ? -1 : 0;
            if (i == span.End || (depth == 0 && signs.IndexOf(text[i]) >= 0))
            {
                parts.Add(TextSpan.FromBounds(start, i));
                start = i + 1;
            }
        }

        return [.. parts.Where(part => !part.IsEmpty)];
    }

    /// <summary>The word before the last member, outside of brackets; empty where there is none.</summary>
    private static TextSpan LastJoint(string text, TextSpan last)
    {
        int depth = 0;
        for (int i = last.Start + 1; i < last.End - 1; i++)
        {
            depth += Openers.IndexOf(text[i]) >= 0 ? 1 : Closers.IndexOf(text[i]) >= 0 && depth > 0 ? -1 : 0;
            string? word = depth == 0 ? Lasts.FirstOrDefault(word => string.CompareOrdinal(text, i, word, 0, word.Length) == 0) : null;
            if (word is not null)
            {
                return new TextSpan(i, word.Length);
            }
        }

        return default;
    }

    private static string? VerbAt(string text, int start, int end)
        => Verbs.FirstOrDefault(word => string.CompareOrdinal(text, start, word, 0, word.Length) == 0 && end - start > word.Length + 1);

    /// <summary>Without the verb that all share, without a bracket that explains, without 等 and what goes on behind it.</summary>
    private static TextSpan Trimmed(string text, TextSpan member, bool isFirst, bool isLast)
    {
        int start = member.Start;
        int end = member.End;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        for (string? verb = VerbAt(text, start, end); isFirst && verb is not null; verb = VerbAt(text, start, end))
        {
            start += verb.Length;
        }

        int more = isLast ? text.IndexOf('等', start, end - start) : -1;
        end = more > start ? more : end;
        int bracket = text.IndexOfAny(['（', '('], start, end - start);
        end = bracket > start ? bracket : end;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '，' or ','))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
