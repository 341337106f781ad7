using HexiModel.Language.Binding;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>Lead sentences (主题句), which name what the sentences behind them are about.</summary>
internal static class LeadSentencePass
{
    /// <summary>The longest lead sentence with a number or dash before it, at the start of a paragraph, and in the middle of a numbered one.</summary>
    private const int LongestFirst = 60;
    private const int LongestPlain = 28;
    private const int LongestInside = 20;
    private const int ShortestLead = 4;

    private static readonly string[] NotLeads =
    [
        "各位", "同志们", "一年来", "以下", "如下", "我们", "主要是", "具体", "同时", "这", "为此", "对此", "谢谢", "现在", "请", "重点抓好", "要", "必须", "只有",
    ];

    public static void Run(DraftDocument document)
    {
        DraftParagraph[] paragraphs = [.. document.Report];
        for (int i = 0; i < paragraphs.Length; i++)
        {
            DraftParagraph paragraph = paragraphs[i];
            if (paragraph.Role == DraftRole.Body && paragraph.Section != SpanClass.None)
            {
                bool isFirst = i > 0 && paragraphs[i - 1].HeadingLevel > 0;
                Mark(paragraph, paragraphs.ElementAtOrDefault(i + 1), isFirst);
            }
        }
    }

    private static void Mark(DraftParagraph paragraph, DraftParagraph? next, bool isFirst)
    {
        for (int i = 0; i < paragraph.Sentences.Length; i++)
        {
            Sentence sentence = paragraph.Sentences[i];
            bool isAlone = paragraph.Sentences.Length == 1;
            TextSpan words = WordsOf(paragraph, sentence);
            if (isAlone ? IsChapter(paragraph, words, next, isFirst) : IsLead(paragraph, sentence, words, i))
            {
                paragraph.TryAdd(new DraftMark(words, SpanClass.Topic));
            }
        }
    }

    /// <summary>Dashes before the words are layout; a number (（一）, 1.) is part of them.</summary>
    private static TextSpan WordsOf(DraftParagraph paragraph, Sentence sentence)
    {
        int start = sentence.Span.Start;
        while (start < sentence.Span.End && (char.IsWhiteSpace(paragraph.Text[start]) || paragraph.Text[start] is '—' or '－' or '-'))
        {
            start++;
        }

        return TextSpan.FromBounds(start, sentence.Span.End);
    }

    private static bool IsLead(DraftParagraph paragraph, Sentence sentence, TextSpan words, int index)
    {
        string text = paragraph.Words(words);
        if (text.Length < ShortestLead + 1 || text[text.Length - 1] != '。' || HasNumber(paragraph, words) || IsOther(text))
        {
            return false;
        }

        bool isLast = index + 1 == paragraph.Sentences.Length;
        int depth = SectionNumber.Of(paragraph.Text).Depth;
        return index > 0 ? depth > 0 && sentence.Clauses.Length == 1 && !isLast && text.Length <= LongestInside && IsShortTitle(text)
            : depth > 0 || words.Start > sentence.Span.Start ? text.Length <= LongestFirst
            : sentence.Clauses.Length == 1 && !isLast && text.Length <= LongestPlain;
    }

    /// <summary>
    /// A sentence that is its whole paragraph opens a chapter where the next paragraph begins with a lead sentence. Right behind a heading it
    /// introduces what the heading names. With a number before it (（一）聚力兴产业。) it does without.
    /// </summary>
    private static bool IsChapter(DraftParagraph paragraph, TextSpan words, DraftParagraph? next, bool isFirst)
    {
        string text = paragraph.Words(words);
        bool isTitle = text.Length is > ShortestLead and <= 100 && text[text.Length - 1] == '。' && !HasNumber(paragraph, words) && !IsOther(text);
        return isTitle && SectionNumber.Of(text).Depth is 1 or 2 ? next is { Role: DraftRole.Body } : isTitle && !isFirst && next is { Role: DraftRole.Body, Sentences.Length: > 1 }
            && IsLead(next, next.Sentences[0], WordsOf(next, next.Sentences[0]), 0);
    }

    /// <summary>In the middle of a paragraph short sentences tell of things that were done, too: a title has neither 了 nor a name of an event.</summary>
    private static bool IsShortTitle(string text)
        => text.IndexOfAny(['了', '、', '“', '《', '是']) < 0;

    private static bool HasNumber(DraftParagraph paragraph, TextSpan words)
        => paragraph.Quantities.Any(quantity => quantity.Kind is not (QuantityKind.Date or QuantityKind.Duration or QuantityKind.Streak or QuantityKind.Complete) && words.Contains(quantity.Span));

    private static bool IsOther(string text)
        => NotLeads.Any(word => text.StartsWith(word, StringComparison.Ordinal)) || text.Contains("之年") || text.Contains("的一年") || text.Contains("以下") || text.Contains("如下");
}
