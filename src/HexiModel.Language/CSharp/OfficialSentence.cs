namespace HexiModel.Language.CSharp;

/// <summary>Finds sentences in the official text.</summary>
internal static class OfficialSentence
{
    /// <summary>Documentation is read in a tooltip; a paragraph of 800 characters does not fit one.</summary>
    private const int MaximumLength = 240;

    /// <summary>Sentences of a review run on; beyond this length the clause is what tells of a fact.</summary>
    private const int LongSentence = 120;

    private static readonly char[] FullStops = ['。', '！', '!', '？', '?'];
    private static readonly char[] Semicolons = ['；', ';'];

    /// <summary>The sentence, or the clause of a very long one, around a stretch of a paragraph; null where that lies outside.</summary>
    public static string? Around(string paragraph, int start, int length)
    {
        if (start < 0 || length < 0 || start + length > paragraph.Length)
        {
            return null;
        }

        string sentence = Between(paragraph, start, length, FullStops);
        if (sentence.Length > LongSentence)
        {
            sentence = Between(paragraph, start, length, [.. FullStops, .. Semicolons]);
        }

        return Shorten(sentence);
    }

    /// <summary>The beginning of a text that is too long for a tooltip.</summary>
    public static string Shorten(string text)
    {
        if (text.Length <= MaximumLength)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[MaximumLength - 1]) ? MaximumLength - 1 : MaximumLength;
        return text.Substring(0, end) + "…";
    }

    private static string Between(string paragraph, int start, int length, char[] stops)
    {
        int before = start == 0 ? -1 : paragraph.LastIndexOfAny(stops, start - 1);
        int last = Math.Max(start, start + length - 1);
        int after = last < paragraph.Length ? paragraph.IndexOfAny(stops, last) : -1;
        int end = after < 0 ? paragraph.Length : after + 1;
        return paragraph.Substring(before + 1, end - before - 1).Trim();
    }
}
