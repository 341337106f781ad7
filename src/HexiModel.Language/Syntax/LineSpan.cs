using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>A line of a text: where it starts, where its characters end, where the next begins.</summary>
internal readonly record struct LineSpan(int Start, int End, int Next)
{
    public static LineSpan At(string text, int start)
    {
        int end = start;
        while (end < text.Length && !CharacterFacts.IsLineEnd(text[end]))
        {
            end++;
        }

        int next = end;
        if (next < text.Length)
        {
            next += text[next] == '\r' && next + 1 < text.Length && text[next + 1] == '\n' ? 2 : 1;
        }

        return new LineSpan(start, end, next);
    }

    /// <summary>The lines of a text from a position on.</summary>
    public static IEnumerable<LineSpan> From(string text, int position)
    {
        while (position < text.Length)
        {
            LineSpan line = At(text, position);
            yield return line;
            position = line.Next;
        }
    }

    /// <summary>The line without its end.</summary>
    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public bool IsBlank(string text) => CharacterFacts.EndOfBlanks(text, Start, End) == End;

    /// <summary>The number of <c>#</c> that make the line a heading; 0 where it is none.</summary>
    public int HeadingLevel(string text)
    {
        int level = 0;
        while (Start + level < End && text[Start + level] == '#')
        {
            level++;
        }

        return level is >= 1 and <= 6 && Start + level < End && CharacterFacts.IsBlank(text[Start + level]) ? level : 0;
    }
}
