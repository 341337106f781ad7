using System.Text;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>Writes paragraphs with their marks as an annotated file, a sentence a line.</summary>
internal static class DraftWriter
{
    /// <summary>Writes a file: front matter and blocks.</summary>
    public static string Write(IEnumerable<(string Key, string Value)> frontMatter, IEnumerable<DraftParagraph> paragraphs)
    {
        StringBuilder text = new("---\n");
        foreach ((string key, string value) in frontMatter)
        {
            text.Append(key).Append(": ").Append(value).Append('\n');
        }

        text.Append("---\n");
        foreach (DraftParagraph paragraph in paragraphs)
        {
            text.Append('\n');
            WriteBlock(text, paragraph);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void WriteBlock(StringBuilder text, DraftParagraph paragraph)
    {
        if (paragraph.HeadingLevel > 0)
        {
            text.Append('#', paragraph.HeadingLevel).Append(' ');
        }

        WriteContent(text, paragraph);
        if (paragraph.HeadingLevel > 0 && paragraph.Heading is { } heading)
        {
            WriteAttributes(text.Append(' '), heading);
        }
    }

    private static void WriteContent(StringBuilder text, DraftParagraph paragraph)
    {
        Stack<DraftMark> open = new();
        int next = 0;
        for (int i = 0; i <= paragraph.Text.Length; i++)
        {
            while (open.Count > 0 && open.Peek().Span.End == i)
            {
                WriteAttributes(text.Append(']'), open.Pop());
            }

            while (next < paragraph.Marks.Count && paragraph.Marks[next].Span.Start == i)
            {
                text.Append('[');
                open.Push(paragraph.Marks[next++]);
            }

            if (i < paragraph.Text.Length)
            {
                WriteCharacter(text, paragraph.Text, i);
            }
        }
    }

    private static void WriteCharacter(StringBuilder text, string words, int position)
    {
        char c = words[position];
        bool isMark = MarkupSigns.Contains(c) && !IsNoteReference(words, position);
        text.Append(isMark || (MarkupSigns.IsAtTheStart(c) && words.Take(position).All(char.IsWhiteSpace)) || IsListNumber(words, position) ? "\\" : "").Append(c);
    }

    /// <summary><c>[3]</c> refers to a note, and needs no escape.</summary>
    private static bool IsNoteReference(string words, int position)
    {
        int open = words[position] == '[' ? position : words[position] == ']' ? words.LastIndexOf('[', position) : -1;
        int close = open >= 0 ? words.IndexOf(']', open) : -1;
        return open >= 0 && close > open + 1 && close - open <= 4 && (position == open || position == close)
            && Enumerable.Range(open + 1, close - open - 1).All(i => words[i] is >= '0' and <= '9')
            && (close + 1 == words.Length || words[close + 1] is not ('{' or '(' or '['));
    }

    /// <summary><c>1. </c> at the start of a paragraph is a list in Markdown.</summary>
    private static bool IsListNumber(string words, int position)
        => words[position] is '.' or ')' && position is > 0 and < 10 && position + 1 < words.Length && words[position + 1] is ' ' or '\t'
            && words[position] is '.' or ')' && words.Take(position).All(c => c is >= '0' and <= '9');

    private static void WriteAttributes(StringBuilder text, DraftMark mark)
    {
        List<string> parts = [];
        bool isImplied = mark is { Class: SpanClass.Fact, Id: not null, IsUnsure: false, HasClass: false };
        if (mark.Class != SpanClass.None && !isImplied)
        {
            parts.Add("." + SpanClasses.NameOf(mark.Class));
        }

        if (mark.Second != SpanClass.None)
        {
            parts.Add("." + SpanClasses.NameOf(mark.Second));
        }

        if (mark.IsUnsure)
        {
            parts.Add("." + SpanClasses.Draft);
        }

        if (mark.Id is not null)
        {
            parts.Add("#" + mark.Id);
        }

        parts.AddRange(mark.Keys.Select(key => $"{key.Name}=\"{key.Value}\""));
        text.Append('{').Append(string.Join(" ", parts)).Append('}');
    }
}
