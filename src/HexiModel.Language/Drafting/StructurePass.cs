using System.Text.RegularExpressions;
using HexiModel.Language.Binding;

namespace HexiModel.Language.Drafting;

/// <summary>What each paragraph is, which are headings, and what their sections are (回顾, 目标, 安排, 名词解释).</summary>
internal static class StructurePass
{
    private const int LongestHeading = 60;
    private const int LongestPlainHeading = 32;
    private const int DeepestHeading = 6;

    public static void Run(DraftDocument document)
    {
        int greeting = FindGreeting(document);
        MarkFront(document, greeting);
        MarkHeadings(document, greeting);
        MarkTail(document);
        document.LooksLikeReport = document.Title is not null || greeting >= 0
            || document.Paragraphs.Count(paragraph => paragraph.HeadingLevel == 2) >= 2;
    }

    /// <summary>Reports begin with their audience (各位代表).</summary>
    private static int FindGreeting(DraftDocument document)
    {
        int most = Math.Min(document.Paragraphs.Length, 20);
        for (int i = 0; i < most; i++)
        {
            if (Regex.IsMatch(document.Paragraphs[i].Text, @"各位代表[\s　]*[：:，,!！]?[\s　]*$"))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Title, day and speaker stand above the greeting, or above the first heading where nobody is greeted.</summary>
    private static void MarkFront(DraftDocument document, int greeting)
    {
        for (int i = 0; i <= Math.Min(Math.Max(greeting, 5), document.Paragraphs.Length - 1); i++)
        {
            DraftParagraph paragraph = document.Paragraphs[i];
            if (document.Title is null && paragraph.Text.Length <= 50 && Squeezed(paragraph.Text).Contains("政府工作报告"))
            {
                document.Title = Squeezed(paragraph.Text);
                paragraph.Role = DraftRole.Heading;
                paragraph.HeadingLevel = 1;
            }
            else if (i <= greeting || (IsFrontLine(paragraph.Text) && greeting < 0))
            {
                paragraph.Role = DraftRole.Front;
            }
        }
    }

    private static bool IsFrontLine(string text)
        => text.Length <= 60 && Regex.IsMatch(text, @"^[\s　—\-（(]*(?:(?:19|20)\d\d年\d{1,2}月|.{0,20}(?:人民政府|省|市|县|区)?(?:代)?(?:省|市|县|区|乡|镇)长)");

    private static void MarkHeadings(DraftDocument document, int greeting)
    {
        for (int i = greeting + 1; i < document.Paragraphs.Length; i++)
        {
            DraftParagraph paragraph = document.Paragraphs[i];
            if (paragraph.Role != DraftRole.Body)
            {
                continue;
            }

            string words = paragraph.Text.Trim();
            int depth = SectionNumber.Of(words).Depth;
            int styled = StyledLevel(document, paragraph, words);
            if (styled > 0 || (depth is 1 or 2 or 3 ? IsNumberedHeading(words, depth) : IsPlainHeading(document, i, words)))
            {
                paragraph.Role = DraftRole.Heading;
                paragraph.HeadingLevel = depth is 1 or 2 or 3 ? depth + 1 : styled > 0 ? Math.Min(styled + 1, DeepestHeading) : 2;
            }
        }
    }

    /// <summary>The level of a line that has a heading style in its document; 0 for none. Styles that are used for their looks are on whole paragraphs.</summary>
    private static int StyledLevel(DraftDocument document, DraftParagraph paragraph, string words)
        => words.Length <= LongestHeading && document.Options.Headings is { } headings && headings.TryGetValue(paragraph.Line, out int level) ? level : 0;

    /// <summary>一、2021年经济工作回顾: short, and no sentence. 1. is a heading only where it could not be a list of explanations.</summary>
    private static bool IsNumberedHeading(string words, int depth)
        => words.Length <= LongestHeading && words.IndexOfAny(['。', '；', ';', '！']) < 0 && (depth < 3 || (words.IndexOfAny(['：', ':']) < 0 && words.Length <= 30));

    /// <summary>2022年重点工作: a short line without a mark at its end that names a section, with words of the report behind it.</summary>
    private static bool IsPlainHeading(DraftDocument document, int index, string words)
    {
        bool isBetween = index + 1 < document.Paragraphs.Length;
        string squeezed = Squeezed(words);
        squeezed = SectionWords.IsGlossary(squeezed) ? squeezed.TrimEnd('：', ':') : squeezed;
        return isBetween && squeezed.Length <= LongestPlainHeading && char.IsLetterOrDigit(LastWord(squeezed)) && squeezed.IndexOfAny(['，', '。', '：', '；', ',', '、', '—']) < 0
            && (SectionWords.IsGlossary(squeezed) || SectionWords.IsAnnex(squeezed) || (SectionWords.HasAny(squeezed) && document.Paragraphs[index + 1].Text.Length > squeezed.Length));
    }

    /// <summary>A year in brackets or a quotation may stand at the end.</summary>
    private static char LastWord(string words) => words.TrimEnd('”', '）', ')', '》', ']', '】') is { Length: > 0 } kept ? kept[kept.Length - 1] : ' ';

    /// <summary>Behind the report come explanations and tables.</summary>
    private static void MarkTail(DraftDocument document)
    {
        bool isAnnex = false;
        for (int i = 0; i < document.Paragraphs.Length; i++)
        {
            DraftParagraph paragraph = document.Paragraphs[i];
            string words = Squeezed(paragraph.Text);
            if (paragraph.HeadingLevel > 0 && SectionWords.IsGlossary(words) && i > document.Paragraphs.Length / 3 && i < document.GlossaryStart)
            {
                document.GlossaryStart = i;
                isAnnex = false;
            }
            else if (paragraph.HeadingLevel > 0 && SectionWords.IsAnnex(words) && i < document.GlossaryStart)
            {
                isAnnex = true;
            }
            else if (i > document.GlossaryStart)
            {
                paragraph.Role = DraftRole.Entry;
                paragraph.HeadingLevel = 0;
            }
            else if (isAnnex)
            {
                paragraph.Role = DraftRole.Annex;
                paragraph.HeadingLevel = 0;
            }
        }
    }

    /// <summary>Titles are spaced out: 政 府 工 作 报 告.</summary>
    private static string Squeezed(string text) => Regex.Replace(text, @"[\s　]+", "");
}
