using System.Text;

namespace HexiModel.Compiled;

/// <summary>Escapes of the table: report text is hostile, and the table becomes part of a source file.</summary>
internal static class ReportTableText
{
    public static void AppendEscaped(StringBuilder builder, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '\\':
                    builder.Append(@"\\");
                    break;
                case '\t':
                    builder.Append(@"\t");
                    break;
                case '\n':
                    builder.Append(@"\n");
                    break;
                default:
                    i += AppendCharacter(builder, text, i);
                    break;
            }
        }
    }

    /// <summary>The text of a cell.</summary>
    /// <exception cref="FormatException">An escape is broken off or unknown.</exception>
    public static string Read(ReadOnlySpan<byte> utf8) => Unescape(Raw(utf8));

    /// <summary>The text as it is in the table.</summary>
#if NET8_0_OR_GREATER
    public static string Raw(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
#else
    public static string Raw(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8.ToArray());
#endif

    /// <exception cref="FormatException">An escape is broken off or unknown.</exception>
    public static string Unescape(string text)
    {
        if (text.IndexOf('\\') < 0)
        {
            return text;
        }

        StringBuilder builder = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                builder.Append(text[i]);
                continue;
            }

            i++;
            builder.Append(i < text.Length ? Unescape(text, ref i) : throw Broken(text));
        }

        return builder.ToString();
    }

    /// <summary>Appends one character and says how many code units it took beyond the first.</summary>
    private static int AppendCharacter(StringBuilder builder, string text, int index)
    {
        char c = text[index];
        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            bool visible = CharUnicodeInfo.GetUnicodeCategory(text, index) != UnicodeCategory.Format;
            Append(builder, c, visible);
            Append(builder, text[index + 1], visible);
            return 1;
        }

        // A quote would end a literal; U+FFFF is the compiler's own mark for the end of a file.
        Append(builder, c, c != '"' && c < '\uFFFE' && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate));
        return 0;
    }

    private static void Append(StringBuilder builder, char c, bool visible)
    {
        if (visible)
        {
            builder.Append(c);
        }
        else
        {
            builder.Append(@"\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
    }

    private static char Unescape(string text, ref int index)
    {
        switch (text[index])
        {
            case '\\':
                return '\\';
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'u' when index + 4 < text.Length && ushort.TryParse(
                text.Substring(index + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code):
                index += 4;
                return (char)code;
            default:
                throw Broken(text);
        }
    }

    private static FormatException Broken(string text) => new($"“{text}” holds a broken escape; the table was not written by this library.");
}
