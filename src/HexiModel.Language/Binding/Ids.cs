namespace HexiModel.Language.Binding;

/// <summary>What an id is: a letter, then letters, digits and hyphens, of any script.</summary>
internal static class Ids
{
    public static bool IsValid(string id)
        => id.Length is > 0 and <= 200 && char.IsLetter(id[0]) && id.All(c => char.IsLetterOrDigit(c) || c == '-' || IsCombining(c));

    private static bool IsCombining(char c)
        => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
