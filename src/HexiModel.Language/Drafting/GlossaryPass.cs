using System.Text.RegularExpressions;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>Explanations of terms (名词解释): the headword of each entry, its parts and their items.</summary>
internal static class GlossaryPass
{
    private const int LongestHeadword = 40;

    private static readonly Regex Number = new(@"^[\s　]*(?:\d{1,3}[.．、]|[\[〔【（(]\d{1,3}[\]〕】）)]|[一二三四五六七八九十]{1,3}、)[\s　]*", RegexOptions.CultureInvariant);

    public static void Run(DraftDocument document)
    {
        DraftParagraph[] entries = [.. document.Glossary.Where(paragraph => paragraph.Role == DraftRole.Entry)];
        bool areNumbered = 2 * entries.Count(entry => Number.IsMatch(entry.Text)) > entries.Length;
        foreach (DraftParagraph paragraph in entries)
        {
            int colon = paragraph.Text.IndexOfAny(['：', ':']);
            int start = Number.Match(paragraph.Text).Length;
            if (colon > start && colon - start <= LongestHeadword && (start > 0 || !areNumbered))
            {
                TextSpan headword = Headword(paragraph.Text, TextSpan.FromBounds(start, colon));
                string words = headword.Of(paragraph.Text);
                bool isProgramme = words.EndsWith("工程", StringComparison.Ordinal) || words.EndsWith("行动", StringComparison.Ordinal) || words.EndsWith("计划", StringComparison.Ordinal);
                if (paragraph.TryAdd(new DraftMark(headword, SpanClass.Term) { Second = isProgramme ? SpanClass.Programme : SpanClass.None }))
                {
                    new EntryParts(paragraph, headword, colon + 1).Mark();
                }
            }
        }
    }

    /// <summary>The name, without quotation marks that stand around all of it.</summary>
    private static TextSpan Headword(string text, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        bool isQuoted = end - start > 2 && text[start] == '“' && text[end - 1] == '”' && text.IndexOf('”', start) == end - 1;
        return isQuoted ? TextSpan.FromBounds(start + 1, end - 1) : TextSpan.FromBounds(start, end);
    }
}
