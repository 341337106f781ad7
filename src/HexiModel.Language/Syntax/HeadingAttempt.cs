using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>A line that is meant as a heading and is none, for its sign is not the one that Markdown and this language read.</summary>
/// <param name="Sign">The sign, with the blanks around it.</param>
/// <param name="Level">The level that it means; 0 where it does not say.</param>
internal readonly record struct HeadingAttempt(TextSpan Sign, int Level)
{
    private const string Bold = "**";
    private const int MaximumLevel = 6;

    /// <summary>Finds <c>##words</c>, <c>＃＃ words</c>, <c> ## words</c> and <c>**words** {.class}</c>; null for a heading and for text.</summary>
    public static HeadingAttempt? Find(string text, LineSpan line)
    {
        if (line.HeadingLevel(text) > 0)
        {
            return null;
        }

        int signs = SkipBlanks(text, line.Start, line.End);
        int behind = signs;
        while (behind < line.End && text[behind] is '#' or '＃')
        {
            behind++;
        }

        int words = SkipBlanks(text, behind, line.End);
        int level = behind - signs;
        if (level is > 0 and <= MaximumLevel)
        {
            // One sign before a word may be official text (#1, #2); with a blank on both sides, twice, or with attributes it is none.
            bool isHeading = level > 1 || (signs > line.Start && words > behind) || EndsInAttributes(text, line);
            return isHeading ? new HeadingAttempt(TextSpan.FromBounds(line.Start, words), level) : null;
        }

        bool isBold = level == 0 && string.CompareOrdinal(text, signs, Bold, 0, Bold.Length) == 0 && EndsInAttributes(text, line);
        return isBold ? new HeadingAttempt(TextSpan.FromBounds(line.Start, signs + Bold.Length), 0) : null;
    }

    /// <summary>Finds a line of <c>===</c> or <c>---</c> under a line with the attributes of a heading; null for all others.</summary>
    public static HeadingAttempt? FindUnderline(string text, LineSpan line, LineSpan underline)
    {
        int end = CharacterFacts.StartOfBlanks(text, underline.End, underline.Start);
        int position = underline.Start;
        while (position < end && text[position] is '=' or '-' && text[position] == text[underline.Start])
        {
            position++;
        }

        return position == end && end > underline.Start && EndsInAttributes(text, line)
            ? new HeadingAttempt(TextSpan.FromBounds(underline.Start, end), text[underline.Start] == '=' ? 1 : 2)
            : null;
    }

    private static int SkipBlanks(string text, int position, int end)
    {
        while (position < end && (CharacterFacts.IsBlank(text[position]) || text[position] is '\u3000' or '\u00A0'))
        {
            position++;
        }

        return position;
    }

    /// <summary>Attributes at the end of the line that are no span's.</summary>
    private static bool EndsInAttributes(string text, LineSpan line)
    {
        int end = CharacterFacts.StartOfBlanks(text, line.End, line.Start);
        int brace = end > line.Start && text[end - 1] == '}' ? text.LastIndexOf('{', end - 1, end - line.Start) : -1;
        return brace > line.Start && text[brace - 1] != ']' && text[brace + 1] is '.' or '#';
    }
}
