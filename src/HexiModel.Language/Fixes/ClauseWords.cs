using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>The words of a clause: what an author marks is the statement, not its number alone.</summary>
internal static class ClauseWords
{
    private const string Ends = "，,。；;、：:！!？?（）()“”‘’\"《》【】—…[]{}\\\r\n";

    /// <summary>The words around a stretch, up to punctuation, a mark, or the end of the line in the file.</summary>
    public static TextSpan Around(string text, TextSpan inner, TextSpan block)
    {
        int start = inner.Start;
        while (start > block.Start && !IsEnd(text[start - 1]))
        {
            start--;
        }

        int end = inner.End;
        while (end < block.End && !IsEnd(text[end]))
        {
            end++;
        }

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

    private static bool IsEnd(char c) => Ends.IndexOf(c) >= 0;
}
