using System.Text;
using HexiModel.Language.Quantities.Words;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>A mark that refers to a note (注释号): <c>[3]</c>, and behind a word or a quotation <c>(3)</c>, <c>（3）</c>, <c>〔3〕</c> or <c>③</c>.</summary>
/// <param name="Span">Where it is in the official text.</param>
/// <param name="Number">The number of the note.</param>
/// <param name="IsSure">Whether nothing else is written so: behind a word, (3) may also begin the next point of a list.</param>
internal readonly record struct NoteMark(TextSpan Span, int Number, bool IsSure)
{
    private const string Openings = "[(（〔";
    private const string Closings = "])）〕";
    private const string Quotations = "”’」』》";

    /// <summary>Behind a number in brackets these make a name of it: 三年级(2)班.</summary>
    private const string Named = "班组号栋楼";

    private const char FirstCircled = '①';
    private const char LastCircled = '⑳';
    private const int MostDigits = 4;
    private const int MostDigitsBehindWord = 2;

    /// <summary>The marks in a text, in order.</summary>
    public static IEnumerable<NoteMark> Find(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (At(text, i) is { } mark)
            {
                yield return mark;
                i = mark.Span.End - 1;
            }
        }
    }

    /// <summary>A text without the marks in it.</summary>
    public static string Without(string text)
    {
        StringBuilder? rest = null;
        int position = 0;
        foreach (NoteMark mark in Find(text))
        {
            rest ??= new StringBuilder(text.Length);
            rest.Append(text, position, mark.Span.Start - position);
            position = mark.Span.End;
        }

        return rest is null ? text : rest.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>The number that an entry of a glossary begins with: <c>8.</c>, <c>8、</c>, <c>（8）</c> or <c>⑧</c>; null for none.</summary>
    public static int? NumberOfEntry(string text)
    {
        if (text.Length > 0 && Enclosed(text, 0) is { Length: > 0 } mark)
        {
            return mark.Value;
        }

        int digits = Digits(text, 0);
        return digits is > 0 and <= MostDigits && digits < text.Length && text[digits] is '.' or '．' or '、' or ' ' ? Value(text.Substring(0, digits)) : null;
    }

    private static NoteMark? At(string text, int start)
    {
        (int value, int length) = Enclosed(text, start);
        if (length == 0)
        {
            return null;
        }

        TextSpan span = new(start, length);
        bool isSure = text[start] == '[' || (start > 0 && Quotations.IndexOf(text[start - 1]) >= 0);
        return isSure || IsBehindWord(text, span) ? new NoteMark(span, value, isSure) : null;
    }

    /// <summary>A number in a circle or in brackets; of no length where there is none.</summary>
    private static (int Value, int Length) Enclosed(string text, int start)
    {
        if (text[start] is >= FirstCircled and <= LastCircled)
        {
            return (text[start] - FirstCircled + 1, 1);
        }

        int kind = Openings.IndexOf(text[start]);
        int digits = kind < 0 ? 0 : Digits(text, start + 1);
        bool isClosed = digits is > 0 and <= MostDigits && start + digits + 1 < text.Length && text[start + digits + 1] == Closings[kind];
        return isClosed ? (Value(text.Substring(start + 1, digits)), digits + 2) : default;
    }

    private static int Value(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsBehindWord(string text, TextSpan mark)
        => mark.Start > 0 && CharClasses.IsHan(text[mark.Start - 1]) && mark.Length - 2 is > 0 and <= MostDigitsBehindWord
            && (mark.End == text.Length || Named.IndexOf(text[mark.End]) < 0);

    private static int Digits(string text, int start)
    {
        int end = start;
        while (end < text.Length && end - start <= MostDigits && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end - start;
    }
}
