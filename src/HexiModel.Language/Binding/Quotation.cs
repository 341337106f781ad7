namespace HexiModel.Language.Binding;

/// <summary>Words in Chinese quotation marks.</summary>
internal static class Quotation
{
    /// <summary>Whether the whole text is a quotation: an outside standard, and no id.</summary>
    public static bool Is(string text) => text.Length > 2 && text[0] is '“' or '「' or '《' && text[text.Length - 1] is '”' or '」' or '》';
}
