namespace HexiModel.Language.Syntax;

/// <summary>The characters that the language is made of.</summary>
internal static class CharacterFacts
{
    /// <summary>ASCII punctuation: what a backslash escapes, as in CommonMark.</summary>
    public static bool IsAsciiPunctuation(char c) => c is >= '!' and <= '/' or >= ':' and <= '@' or >= '[' and <= '`' or >= '{' and <= '~';

    public static bool IsBlank(char c) => c is ' ' or '\t';

    /// <summary>Where the blanks that begin at a position end.</summary>
    public static int EndOfBlanks(string text, int position, int end)
    {
        while (position < end && IsBlank(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Where the blanks that end at a position begin.</summary>
    public static int StartOfBlanks(string text, int position, int start)
    {
        while (position > start && IsBlank(text[position - 1]))
        {
            position--;
        }

        return position;
    }

    public static bool IsLineEnd(char c) => c is '\n' or '\r';

    public static bool IsAsciiLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    public static bool IsAsciiNameCharacter(char c) => IsAsciiLetter(c) || c is >= '0' and <= '9' or '-' or '_';

    /// <summary>What may stand in the name of an id: letters and digits of any script, hyphens; the reader takes more than the binder allows, to name it whole.</summary>
    public static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ':' || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
