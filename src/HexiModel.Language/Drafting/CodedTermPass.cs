using System.Text.RegularExpressions;
using HexiModel.Language.Binding;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>
/// Terms that the report itself explains (坚持“456”工作落实机制，做到“4个有”，即：…): the mechanism is the term, each counted name behind it a
/// part, what is listed its items. Only a name that announces as many as are listed makes a part.
/// </summary>
internal static class CodedTermPass
{
    private static readonly string[] Signs = ["；;", "，,", "、"];

    private static readonly Regex Coded = new(
        "(?:坚持|落实|实施|推行|健全|完善|践行|运用|建立)(?<name>“[^“”]{1,10}”[^，,。；;“”]{2,10}?(?:机制|模式|工作法|体系|制度|行动|工程))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Counted = new("“(?<name>[^“”，。；]{2,10})”[，,]?(?:即|就是|是指|指)[：:]?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static void Run(DraftDocument document)
    {
        foreach (DraftParagraph paragraph in document.Report.Where(paragraph => paragraph is { Role: DraftRole.Body or DraftRole.Background, HeadingLevel: 0 }))
        {
            int from = 0;
            Match[] parts = [.. Counted.Matches(paragraph.Text).Cast<Match>()];
            foreach (Match term in parts.Length > 0 ? Coded.Matches(paragraph.Text).Cast<Match>() : [])
            {
                int next = term.NextMatch() is { Success: true } following ? following.Index : paragraph.Text.Length;
                int marked = parts.Count(part => part.Index > term.Index && part.Index >= from && part.Index < next && TryMark(paragraph, part));
                from = next;
                if (marked > 0)
                {
                    Group name = term.Groups["name"];
                    paragraph.TryAdd(new DraftMark(new TextSpan(name.Index, name.Length), SpanClass.Term) { IsUnsure = true });
                }
            }
        }
    }

    private static bool TryMark(DraftParagraph paragraph, Match part)
    {
        Group name = part.Groups["name"];
        int start = part.Index + part.Length;
        if (AnnouncedCount.ReadOne(name.Value) is not { } count || Items(paragraph.Text, start, count) is not { } items)
        {
            return false;
        }

        TextSpan clause = paragraph.Sentences.SelectMany(sentence => sentence.Clauses).LastOrDefault(clause => clause.Start <= part.Index);
        int end = Math.Max(items[items.Count - 1].End, EndOfClause(paragraph.Text, items[items.Count - 1].End));
        if (clause.IsEmpty || !paragraph.TryAdd(new DraftMark(TextSpan.FromBounds(clause.Start, end), SpanClass.Part)))
        {
            return false;
        }

        paragraph.TryAdd(new DraftMark(new TextSpan(name.Index, name.Length), SpanClass.Name));
        items.ForEach(item => paragraph.TryAdd(new DraftMark(item, SpanClass.Item)));
        return true;
    }

    /// <summary>As many members as announced: in a quotation, or up to the end of the sentence, between the signs that give that number.</summary>
    private static List<TextSpan>? Items(string text, int start, int count)
    {
        bool isQuoted = start < text.Length && text[start] == '“';
        int from = isQuoted ? start + 1 : start;
        int end = isQuoted ? text.IndexOf('”', from) : text.IndexOf('。', from);
        TextSpan list = TextSpan.FromBounds(from, end < 0 ? text.Length : end);
        return Signs.Select(signs => ListMembers.Between(text, list, signs)).FirstOrDefault(items => items.Count == count && count > 1);
    }

    private static int EndOfClause(string text, int position)
    {
        int end = text.IndexOfAny(['；', ';', '。', '，', ','], position);
        return end < 0 || text[position] is '；' or ';' or '。' ? position : end;
    }
}
