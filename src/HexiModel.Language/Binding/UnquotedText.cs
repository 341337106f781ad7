using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>A text without its quotation marks, and where its words are in the text with them.</summary>
internal sealed class UnquotedText
{
    private const string Opening = "“‘「『";
    private const string Closing = "”’」』";

    private readonly string _text;
    private readonly int[]? _places;

    public UnquotedText(string text)
    {
        _text = text;
        Words = text;
        if (text.Any(IsMark))
        {
            _places = [.. Enumerable.Range(0, text.Length).Where(i => !IsMark(text[i]))];
            Words = Of(text);
        }
    }

    /// <summary>The text without quotation marks.</summary>
    public string Words { get; }

    /// <summary>A text without quotation marks.</summary>
    public static string Of(string text) => text.Any(IsMark) ? string.Concat(text.Where(c => !IsMark(c))) : text;

    /// <summary>The place of words in the text with quotation marks. A mark at an edge is part of it where its partner is inside.</summary>
    public TextSpan ToText(int start, int length)
    {
        if (_places is null)
        {
            return new TextSpan(start, length);
        }

        int first = _places[start];
        int end = _places[start + length - 1] + 1;
        int open = 0;
        int lacking = 0;
        for (int i = first; i < end; i++)
        {
            open += Opening.IndexOf(_text[i]) >= 0 ? 1 : 0;
            bool isClosing = Closing.IndexOf(_text[i]) >= 0;
            lacking += isClosing && open == 0 ? 1 : 0;
            open -= isClosing && open > 0 ? 1 : 0;
        }

        first -= lacking > 0 && first > 0 && Opening.IndexOf(_text[first - 1]) >= 0 ? 1 : 0;
        end += open > 0 && end < _text.Length && Closing.IndexOf(_text[end]) >= 0 ? 1 : 0;
        return TextSpan.FromBounds(first, end);
    }

    private static bool IsMark(char c) => Opening.IndexOf(c) >= 0 || Closing.IndexOf(c) >= 0;
}
