using System.Text;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Keys;

/// <summary>What an id is: a letter, then letters, digits and hyphens, of any script.</summary>
internal static class Ids
{
    public static bool IsValid(string id)
        => id.Length is > 0 and <= 200 && char.IsLetter(id[0]) && id.All(c => char.IsLetterOrDigit(c) || c == '-' || IsCombining(c));

    /// <summary>
    /// The form in which ids are compared: composed (NFC), without characters that cannot be seen. Half a surrogate pair has no
    /// such form; it is no id either.
    /// </summary>
    public static string Normalize(string text)
    {
        try
        {
            return InvisibleCharacters.Remove(text).Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    private static bool IsCombining(char c)
        => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
