namespace HexiModel.Language.Text;

/// <summary>The signs of official texts that mean something in Markdown, here or to formatters, and are written with a backslash.</summary>
internal static class MarkupSigns
{
    private const string Signs = "\\[]{}*_`<>~^$|@&";
    private const string AtTheStart = "#-+=:";

    /// <summary>Whether a character is one, wherever it is.</summary>
    public static bool Contains(char character) => Signs.IndexOf(character) >= 0;

    /// <summary>Whether a character is one at the start of a paragraph.</summary>
    public static bool IsAtTheStart(char character) => AtTheStart.IndexOf(character) >= 0;

    /// <summary>Words as they are written in an annotated file.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isStart">Whether they begin a paragraph.</param>
    public static string Escape(string words, bool isStart)
        => string.Concat(words.Select((character, i) => Contains(character) || (isStart && i == 0 && IsAtTheStart(character)) ? "\\" + character : character.ToString()));
}
