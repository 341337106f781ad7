using System.Globalization;
using System.Text;

namespace HexiModel.Tool.Output;

/// <summary>
/// Text of a report as it may be shown: what a terminal would obey or hide is made visible. A report is not to colour, clear or
/// rename the terminal of whoever reads it, and a zero-width space that is an error must be seen.
/// </summary>
internal static class VisibleText
{
    private const int FirstControlPicture = 0x2400;
    private const int DeletePicture = 0x2421;
    private const int Delete = 0x7F;

    /// <summary>The text, safe to show on one line.</summary>
    public static string Of(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        StringBuilder builder = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            builder.Append(Of(rune));
        }

        return builder.ToString();
    }

    /// <summary>One character, safe to show. Half a surrogate pair comes as U+FFFD.</summary>
    public static string Of(Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Control when rune.Value == '\t':
                return " ";
            case UnicodeCategory.Control when rune.Value < ' ':
                return ((char)(FirstControlPicture + rune.Value)).ToString();
            case UnicodeCategory.Control when rune.Value == Delete:
                return ((char)DeletePicture).ToString();
            case UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                return string.Create(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
            default:
                return rune.ToString();
        }
    }

    private static bool IsPlain(string text)
    {
        foreach (char character in text)
        {
            if (char.IsControl(character) || char.IsSurrogate(character)
                || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                return false;
            }
        }

        return true;
    }
}
