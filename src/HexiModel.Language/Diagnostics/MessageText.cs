using System.Text;

namespace HexiModel.Language.Diagnostics;

/// <summary>Makes what a message quotes fit to be shown: what files hold must not turn the reader's line around or fill the screen.</summary>
internal static class MessageText
{
    private const int MaximumLength = 200;

    /// <summary>The text, long ones cut; characters that cannot be seen stand as their code: <c>&lt;U+202E&gt;</c>.</summary>
    public static string Show(string text)
    {
        if (text.Length <= MaximumLength && !text.Any(IsHidden))
        {
            return text;
        }

        StringBuilder shown = new();
        for (int i = 0; i < text.Length && shown.Length < MaximumLength; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                shown.Append(text[i]).Append(text[++i]);
            }
            else if (IsHidden(text[i]))
            {
                shown.Append("<U+").Append(Code(text[i])).Append('>');
            }
            else
            {
                shown.Append(text[i]);
            }
        }

        return text.Length > MaximumLength ? shown.Append('…').ToString() : shown.ToString();
    }

    /// <summary>The code of a character, as Unicode writes it behind <c>U+</c>.</summary>
    public static string Code(char c) => ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>Characters that take no place, or turn the line around.</summary>
    private static bool IsHidden(char c) => char.IsControl(c) || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
