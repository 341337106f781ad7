using System.Text.RegularExpressions;
using HexiModel.Language.Binding;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>
/// The parts that an explanation names. Names that are explained (“一核”即…;“两轴”即…) each make a part; else the members of one list do,
/// where they are as many as the headword announces (两谷两园两区: six).
/// </summary>
/// <param name="paragraph">The explanation.</param>
/// <param name="headword">The name that it explains.</param>
/// <param name="start">Where the explanation begins.</param>
internal sealed class EntryParts(DraftParagraph paragraph, TextSpan headword, int start)
{
    private static readonly Regex Named = new(@"“(?<name>[^“”]{1,12})”[，,]?(?:是指|即：|即:|即|指|为|包括|：|:|是|(?=[（(]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex ListStart = new(@"(?:^|[,，。;；])(?:就是指|是指|指的是|主要是|主要包括|即|指|包括)[:：]?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private readonly string _text = paragraph.Text;

    public void Mark()
    {
        List<Match> names = [.. Named.Matches(_text).Cast<Match>().Where(match => match.Index >= start && IsExplained(match))];
        int[] counts = Counts();
        if (names.Count > 1)
        {
            for (int i = 0; i < names.Count; i++)
            {
                MarkNamed(names[i], i + 1 < names.Count ? names[i + 1].Index : _text.Length);
            }

            SayCount([.. names.Select(name => AnnouncedCount.ReadOne(name.Groups["name"].Value))]);
        }
        else if (counts.Sum() > 1)
        {
            _ = MarkSegments(counts) || MarkCounted(counts) || MarkQuoted(counts) || MarkList(counts, [counts.Sum()]) || MarkLists(counts) || MarkList(counts, Sums(counts));
        }
        else if (names.Count == 1 && counts.Length == 0 && ItemsOf(names[0], SegmentEnd(names[0].Index + names[0].Length, _text.Length)) is not null)
        {
            MarkNamed(names[0], _text.Length);
        }
    }

    /// <summary>“5”是清理…: a number explains itself so, and “众”是主体 describes.</summary>
    private static bool IsExplained(Match match)
        => match.Value[match.Value.Length - 1] != '是' || match.Value.EndsWith("就是", StringComparison.Ordinal) || AnnouncedCount.Read(match.Groups["name"].Value) is not null;

    /// <summary>两不愁三保障：不愁吃、不愁穿；保障甲、乙和丙: a list for each number.</summary>
    private bool MarkLists(int[] counts)
    {
        foreach (int from in counts.Length > 1 ? ListStarts() : [])
        {
            foreach (string signs in new[] { "；;", "，," })
            {
                TextSpan[] lists = [.. ListMembers.Split(_text, TextSpan.FromBounds(from, SentenceEnd(from)), signs).SkipWhile(segment => segment.Of(_text).IndexOf('、') < 0)];
                List<TextSpan>[] items = [.. lists.Zip(counts, (list, count) => count == 1 ? [list] : EntryLists.Counted(_text, list, count)).OfType<List<TextSpan>>()];
                if (lists.Length == counts.Length && items.Length == counts.Length)
                {
                    Array.ForEach(items, MarkPart);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A part that is a list; one with a single member has no items.</summary>
    private void MarkPart(List<TextSpan> members)
    {
        paragraph.TryAdd(new DraftMark(TextSpan.FromBounds(members[0].Start, members[members.Count - 1].End), SpanClass.Part));
        MarkItems(members.Count > 1 ? members : []);
    }

    /// <summary>即“甲”德育品牌、“乙”智育品牌: members with a name of their own are parts.</summary>
    private bool MarkQuoted(int[] counts)
    {
        foreach (int from in counts.Length == 1 ? ListStarts() : [])
        {
            List<TextSpan>? members = EntryLists.Counted(_text, TextSpan.FromBounds(from, SegmentEnd(from, _text.Length)), counts[0]);
            if (members is not null && members.All(member => _text[member.Start] == '“' && _text.IndexOf('”', member.Start, member.Length) is var close && close > member.Start + 1 && close + 2 < member.End))
            {
                foreach (TextSpan member in members)
                {
                    paragraph.TryAdd(new DraftMark(member, SpanClass.Part));
                    paragraph.TryAdd(new DraftMark(TextSpan.FromBounds(member.Start + 1, _text.IndexOf('”', member.Start)), SpanClass.Name));
                }

                return true;
            }
        }

        return false;
    }

    /// <summary>The items behind a name, as many as it announces; null where the list has another number.</summary>
    private List<TextSpan>? ItemsOf(Match name, int end)
        => AnnouncedCount.ReadOne(name.Groups["name"].Value) is { } count && count > 1 ? EntryLists.Counted(_text, TextSpan.FromBounds(name.Index + name.Length, end), count) : null;

    /// <summary>一核两轴三中心多点支撑: the last name announces any number, which the headword alone does not say.</summary>
    private void SayCount(int?[] parts)
    {
        string said = string.Join("+", parts.Select(count => count?.ToString(CultureInfo.InvariantCulture) ?? "*"));
        if (Counts() is { Length: > 0 } counts && counts.Length < parts.Length && parts.OfType<int>().SequenceEqual(counts))
        {
            DraftMark term = paragraph.In(headword).First(mark => mark.Span == headword);
            paragraph.Replace(term, term.With(AttributeKeys.Count.Name, said));
        }
    }

    /// <summary>The numbers that the headword announces; empty where it announces none that can be counted.</summary>
    private int[] Counts()
    {
        string[] announced = (AnnouncedCount.Read(headword.Of(_text)) ?? "").Split('+');
        int[] counts = [.. announced.Select(count => int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0)];
        return counts.All(count => count > 0) ? counts : [];
    }

    /// <summary>即构建一个平台,…；突出三项服务,…: a part a segment, each with the number that the headword announces.</summary>
    private bool MarkSegments(int[] counts)
    {
        int from = ListStarts().First();
        int end = _text.IndexOfAny(['。', '\n'], from);
        List<TextSpan> segments = ListMembers.Split(_text, TextSpan.FromBounds(from, end < 0 ? _text.Length : end), "；;");
        if (counts.Length < 2 || segments.Count != counts.Length || segments.Zip(counts, (segment, count) => NameOf(segment, count).IsEmpty).Any(isMissing => isMissing))
        {
            return false;
        }

        for (int i = 0; i < segments.Count; i++)
        {
            TextSpan name = NameOf(segments[i], counts[i]);
            List<TextSpan> items = EntryLists.Counted(_text, TextSpan.FromBounds(Math.Min(name.End + 1, segments[i].End), segments[i].End), counts[i]) ?? [];
            int comma = items.Count > 1 ? _text.IndexOfAny(['，', ','], items[items.Count - 1].End, segments[i].End - items[items.Count - 1].End) : -1;
            TextSpan part = TextSpan.FromBounds(segments[i].Start, comma >= 0 ? comma : segments[i].End);
            paragraph.TryAdd(new DraftMark(part, SpanClass.Part));
            paragraph.TryAdd(new DraftMark(name, SpanClass.Name));
            MarkItems(items.Count > 1 ? items : []);
        }

        return true;
    }

    /// <summary>The words with the announced number, at the beginning of a segment; empty where it has another number.</summary>
    private TextSpan NameOf(TextSpan segment, int count)
    {
        TextSpan clause = ListMembers.Split(_text, segment, "，,")[0];
        int verb = DraftWords.VerbLength(clause.Of(_text));
        TextSpan name = TextSpan.FromBounds(clause.Start + (verb < clause.Length ? verb : 0), clause.End);
        return AnnouncedCount.ReadOne(name.Of(_text)) == count ? name : default;
    }

    /// <summary>即两个11人制球场、三个7人制球场: each member says itself how many it stands for.</summary>
    private bool MarkCounted(int[] counts)
    {
        foreach (int from in counts.Length > 1 ? ListStarts() : [])
        {
            List<TextSpan> members = [.. ListMembers.Of(_text, TextSpan.FromBounds(from, SegmentEnd(from, _text.Length))).Select(WithoutQuotes)];
            if (members.Count == counts.Length && members.Zip(counts, (member, count) => AnnouncedCount.ReadOne(member.Of(_text).Substring(0, 1)) == count).All(isSame => isSame))
            {
                for (int i = 0; i < members.Count; i++)
                {
                    paragraph.TryAdd(new DraftMark(members[i], SpanClass.Part).With(AttributeKeys.Count.Name, counts[i].ToString(CultureInfo.InvariantCulture)).With(AttributeKeys.Partial.Name, "true"));
                }

                return true;
            }
        }

        return false;
    }

    private TextSpan WithoutQuotes(TextSpan span)
    {
        int start = _text.IndexOf('“', span.Start, span.Length) is var open && open >= 0 && open <= span.Start + 2 ? open + 1 : span.Start;
        return TextSpan.FromBounds(start, start > span.Start && _text[span.End - 1] == '”' ? span.End - 1 : span.End);
    }

    /// <summary>“两轴”即A和B: the part, its name and its items.</summary>
    private void MarkNamed(Match name, int limit)
    {
        TextSpan part = WithoutEnd(TextSpan.FromBounds(name.Index, BracketEnd(name, limit) ?? SegmentEnd(name.Index + name.Length, limit)));
        if (part.End <= name.Index + name.Length || !paragraph.TryAdd(new DraftMark(part, SpanClass.Part)))
        {
            return;
        }

        Group words = name.Groups["name"];
        paragraph.TryAdd(new DraftMark(new TextSpan(words.Index, words.Length), SpanClass.Name));
        bool isInBrackets = BracketEnd(name, limit) is not null;
        TextSpan list = TextSpan.FromBounds(name.Index + name.Length + (isInBrackets ? 1 : 0), part.End - (isInBrackets ? 1 : 0));
        int? announced = AnnouncedCount.ReadOne(words.Value);
        List<TextSpan> items = EntryLists.Counted(_text, list, announced ?? 0) ?? ListMembers.Of(_text, list);
        if (items.Count == announced)
        {
            MarkItems(items);
        }
        else if (items.Count > 2 && _text.IndexOf('等', items[items.Count - 1].Start, part.End - items[items.Count - 1].Start) >= 0)
        {
            DraftMark marked = paragraph.In(part).First(mark => mark.Span == part);
            paragraph.Replace(marked, marked.With(AttributeKeys.Partial.Name, "true"));
            MarkItems(items);
        }
    }

    /// <summary>“五大战略”（甲、乙、丙、丁、戊）: the part ends with its bracket; null where none opens behind the name.</summary>
    private int? BracketEnd(Match name, int limit)
    {
        int open = name.Index + name.Length;
        int close = open < limit && _text[open] is '（' or '(' ? _text.IndexOfAny(['）', ')'], open, limit - open) : -1;
        return close < 0 ? null : close + 1;
    }

    /// <summary>
    /// One list: a part where the headword announces one number, a part for each number where it announces several. The list may leave the
    /// last of them out.
    /// </summary>
    private bool MarkList(int[] counts, int[] sums)
    {
        List<TextSpan>? items = sums.SelectMany(sum => ListStarts().Select(from => EntryLists.Numbered(_text, TextSpan.FromBounds(from, SentenceEnd(from)), sum)
            ?? EntryLists.Counted(_text, TextSpan.FromBounds(from, SegmentEnd(from, _text.Length)), sum))).FirstOrDefault(found => found is not null);
        if (items is null)
        {
            return false;
        }

        int next = 0;
        foreach (int count in counts.TakeWhile(count => next + count <= items.Count))
        {
            MarkPart(items.GetRange(next, count));
            next += count;
        }

        return true;
    }

    /// <summary>How many members the list may have: all that are announced, or without the last of them.</summary>
    private static int[] Sums(int[] counts) => [.. Enumerable.Range(1, counts.Length).Select(length => counts.Take(length).Sum()).Where(sum => sum > 1).Reverse()];

    /// <summary>Where a list may begin: right behind the colon, or behind 即, 指, 包括.</summary>
    private IEnumerable<int> ListStarts()
        => ListStart.Matches(_text.Substring(start)).Cast<Match>().Select(match => start + match.Index + match.Length).Append(start);

    private void MarkItems(List<TextSpan> items)
    {
        foreach (TextSpan item in items)
        {
            paragraph.TryAdd(new DraftMark(item, SpanClass.Item));
        }
    }

    private int SentenceEnd(int from) => _text.IndexOfAny(['。', '\n'], from) is >= 0 and var end ? end : _text.Length;

    /// <summary>A part ends with its sentence, or where the next begins.</summary>
    private int SegmentEnd(int from, int limit)
    {
        int end = _text.IndexOfAny(['；', ';', '。', '\n'], from, limit - from);
        return end < 0 ? limit : end;
    }

    private TextSpan WithoutEnd(TextSpan span)
    {
        int end = span.End;
        while (end > span.Start && (_text[end - 1] is '，' or ',' or '、' or '和' or '；' or ';' || char.IsWhiteSpace(_text[end - 1])))
        {
            end--;
        }

        return TextSpan.FromBounds(span.Start, end);
    }
}
