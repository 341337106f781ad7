using System.Globalization;
using System.Text;

namespace HexiModel.Tool.Output.Html;

/// <summary>
/// Writes HTML. Whatever comes from a report or a command line goes in as text or as the value of an attribute, encoded; only names that
/// the program knows become markup.
/// </summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    private const int Delete = 0x7F;

    private readonly Stack<string> _open = new();

    /// <summary>Opens an element; names and classes are the program's own.</summary>
    public HtmlWriter Start(string name, string? classes = null)
    {
        writer.Write('<');
        writer.Write(name);
        if (classes is not null)
        {
            Attribute(" class", classes);
        }

        _open.Push(name);
        return this;
    }

    /// <summary>Adds an attribute to the element that was opened last, before <see cref="Inside"/>.</summary>
    public HtmlWriter With(string name, string value)
    {
        Attribute(" " + name, value);
        return this;
    }

    /// <summary>Adds an attribute with a number.</summary>
    public HtmlWriter With(string name, int value) => With(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Ends the tag of the element that was opened last: what follows is inside it.</summary>
    public HtmlWriter Inside()
    {
        writer.Write('>');
        return this;
    }

    /// <summary>Closes the element that was opened last.</summary>
    public HtmlWriter End()
    {
        writer.Write("</");
        writer.Write(_open.Pop());
        writer.Write('>');
        return this;
    }

    /// <summary>Ends an element that has no inside.</summary>
    public HtmlWriter Void()
    {
        _open.Pop();
        return this;
    }

    /// <summary>An element with nothing but text.</summary>
    public HtmlWriter Element(string name, string text, string? classes = null) => Start(name, classes).Inside().Text(text).End();

    /// <summary>Writes text.</summary>
    public HtmlWriter Text(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsHidden(rune))
            {
                // A mark that turns the direction of the line, or hides, is shown and does nothing. It is no part of the text that is read or copied.
                Start("span", "hidden-character").With("data-code", string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}")).Inside().End();
            }
            else
            {
                Encoded(rune);
            }
        }

        return this;
    }

    /// <summary>A line end between elements, for whoever reads the file.</summary>
    public HtmlWriter Line()
    {
        writer.Write('\n');
        return this;
    }

    private void Attribute(string name, string value)
    {
        writer.Write(name);
        writer.Write('=');
        if (IsWord(value))
        {
            writer.Write(value);
            return;
        }

        writer.Write('"');
        foreach (Rune rune in VisibleText.Of(value).EnumerateRunes())
        {
            Encoded(rune);
        }

        writer.Write('"');
    }

    private void Encoded(Rune rune)
    {
        switch (rune.Value)
        {
            case '&':
                writer.Write("&amp;");
                break;
            case '<':
                writer.Write("&lt;");
                break;
            case '>':
                writer.Write("&gt;");
                break;
            case '"':
                writer.Write("&quot;");
                break;
            case '\'':
                writer.Write("&#39;");
                break;
            default:
                Span<char> characters = stackalloc char[2];
                writer.Write(characters[..rune.EncodeToUtf16(characters)]);
                break;
        }
    }

    /// <summary>Whether a value needs no quotes. A page has tens of thousands of them.</summary>
    private static bool IsWord(string value) => value.Length > 0 && value.All(char.IsAsciiLetterOrDigit);

    private static bool IsHidden(Rune rune)
        => rune.Value is not '\t' && (rune.Value is < ' ' or Delete || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
}
