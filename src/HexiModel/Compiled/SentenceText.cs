namespace HexiModel.Compiled;

/// <summary>Finds sentences in official text.</summary>
internal static class SentenceText
{
    public static readonly char[] FullStops = ['。', '！', '!', '？', '?'];

    /// <summary>What is between stops around a stretch of a paragraph.</summary>
    public static string Between(string paragraph, int start, int length, char[] stops)
    {
        int before = start == 0 ? -1 : paragraph.LastIndexOfAny(stops, start - 1);
        int last = Math.Max(start, start + length - 1);
        int after = last < paragraph.Length ? paragraph.IndexOfAny(stops, last) : -1;
        int end = after < 0 ? paragraph.Length : after + 1;
        return paragraph.Substring(before + 1, end - before - 1).Trim();
    }

    /// <summary>The sentence that a place is in; null where that is outside the paragraph.</summary>
    public static string? Around(string? paragraph, SourceLocation place)
        => paragraph is null || place.Column < 1 || place.Column - 1 + place.Length > paragraph.Length ? null : Between(paragraph, place.Column - 1, place.Length, FullStops);
}
