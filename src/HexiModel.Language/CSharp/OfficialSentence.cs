using HexiModel.Compiled;
using HexiModel.Language.Text;

namespace HexiModel.Language.CSharp;

/// <summary>Finds sentences in the official text.</summary>
internal static class OfficialSentence
{
    /// <summary>Documentation is read in a tooltip; a paragraph of 800 characters does not fit one.</summary>
    private const int MaximumLength = 160;

    /// <summary>Sentences of a review run on; beyond this length the clause is what tells of a fact.</summary>
    private const int LongSentence = 80;

    /// <summary>Headings up to this length are written whole.</summary>
    private const int LongHeading = 20;

    /// <summary>A clause that is shorter, as 一、 or 牢记嘱托,, does not say where one is.</summary>
    private const int ShortClause = 6;

    private static readonly char[] Commas = ['，', ',', '；', ';', '：', ':'];

    /// <summary>The sentence, or the clause of a very long one, around a stretch of a paragraph; null where that lies outside.</summary>
    public static string? Around(string paragraph, int start, int length) => Around(new ParagraphStops(paragraph), start, length);

    /// <summary>The same; where the sentences of the paragraph end is looked for once for all that stands in it.</summary>
    public static string? Around(ParagraphStops paragraph, int start, int length)
    {
        string text = paragraph.Text;
        if (start < 0 || length < 0 || start + length > text.Length)
        {
            return null;
        }

        TextSpan sentence = Trim(text, paragraph.Sentence(start, length));
        if (sentence.Length > LongSentence)
        {
            sentence = Trim(text, paragraph.Clause(start, length));
        }

        return Shorten(text, sentence);
    }

    /// <summary>Whether a sentence is these words and its full stop.</summary>
    public static bool IsOnly(string words, string sentence) => sentence.TrimEnd(SentenceText.FullStops) == words;

    /// <summary>A heading by which a reader finds the place: its first clause, where it is a sentence.</summary>
    public static string Heading(string title)
    {
        int clause = title.Length > LongHeading ? title.IndexOfAny(Commas, ShortClause) : -1;
        return clause < 0 ? Shorten(title) : title.Substring(0, clause) + "…";
    }

    /// <summary>The beginning of a text that is too long for a tooltip.</summary>
    public static string Shorten(string text) => Shorten(text, new TextSpan(0, text.Length));

    /// <summary>Of a sentence as long as a file no more is copied than is shown.</summary>
    private static string Shorten(string text, TextSpan span)
    {
        if (span.Length <= MaximumLength)
        {
            return span.Of(text);
        }

        int length = char.IsHighSurrogate(text[span.Start + MaximumLength - 1]) ? MaximumLength - 1 : MaximumLength;
        return text.Substring(span.Start, length) + "…";
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
