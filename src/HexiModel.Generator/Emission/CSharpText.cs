using System.Text;
using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>
/// The one place where text becomes code. Reports are written by others and may hold anything; nothing of it may end a literal,
/// a comment or a line, or hide from who reads the generated file.
/// </summary>
internal static class CSharpText
{
    private static readonly char[] Markup = ['&', '<', '>'];
    private static readonly char[] Escaped = ['"', '\\'];

    /// <summary>A name, marked where C# reserves it.</summary>
    public static string Identifier(string name) => CSharpNames.IsKeyword(name) ? "@" + name : name;

    /// <summary>A dotted name, each part marked where C# reserves it.</summary>
    public static string QualifiedName(string dotted) => string.Join(".", dotted.Split('.').Select(Identifier));

    /// <summary>A string literal in quotes.</summary>
    public static string Literal(string text)
    {
        if (IsPlain(text) && text.IndexOfAny(Escaped) < 0)
        {
            return "\"" + text + "\"";
        }

        StringBuilder literal = new("\"");
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (IsPlain(text, i))
            {
                literal.Append(c);
            }
            else
            {
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>
    /// A literal over several lines, as it stands: its lines begin at the first column. A table escapes what a source file
    /// cannot hold; what it did not escape is refused here.
    /// </summary>
    /// <exception cref="ArgumentException">The text holds a character that a source file cannot hold as it is.</exception>
    public static string RawLiteral(string text)
    {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\t') && !IsPlain(text, i))
            {
                throw new ArgumentException($"The text holds the character U+{(int)text[i]:X4} unescaped.", nameof(text));
            }

            run = text[i] == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string quotes = new('"', Math.Max(3, longest + 1));
        return quotes + "\n" + text + (text.EndsWith("\n", StringComparison.Ordinal) ? "" : "\n") + quotes;
    }

    /// <summary>The content of a documentation comment's element, in one line.</summary>
    public static string Documentation(string text)
    {
        if (IsPlain(text) && text.IndexOfAny(Markup) < 0)
        {
            return text;
        }

        StringBuilder xml = new();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            xml.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ when IsPlain(text, i) => c.ToString(),
                _ when CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format => $"&#x{(int)c:X4};",
                _ when char.IsWhiteSpace(c) => " ",
                _ => "\uFFFD",
            });
        }

        return xml.ToString();
    }

    /// <summary>
    /// Whether a character can stand in a source file and be seen there: no control, format or line-separating character, no half of
    /// a surrogate pair, and none of the two codes that are no characters.
    /// </summary>
    private static bool IsPlain(string text, int index)
    {
        char c = text[index];
        if (IsCommon(c))
        {
            return true;
        }

        if (char.IsSurrogate(c))
        {
            int first = char.IsLowSurrogate(c) ? index - 1 : index;
            return first >= 0 && first + 1 < text.Length && char.IsSurrogatePair(text[first], text[first + 1])
                && CharUnicodeInfo.GetUnicodeCategory(text, first) != UnicodeCategory.Format;
        }

        return c < '\uFFFE' && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    }

    private static bool IsPlain(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Nearly all characters of a report: printable ASCII and the common ideographs, which need no table to be known.</summary>
    private static bool IsCommon(char c) => c is (>= ' ' and <= '~') or (>= '\u4E00' and <= '\u9FFF');
}
