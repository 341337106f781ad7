using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>Finds the first character that shows a file was not read as what it is: U+FFFD, NUL, half a surrogate pair.</summary>
internal static class EncodingCheck
{
    /// <summary>So many that the file was written in another encoding, and nothing in it says what its author wrote.</summary>
    private const int ManyCharacters = 16;

    private const int ManyOf = 20;

    /// <summary>Whether the text is one that was read in the wrong encoding from end to end.</summary>
    public static bool IsUnreadable(string text)
    {
        int bad = text.Count(c => c is '\uFFFD' or '\0');
        return bad >= ManyCharacters && bad > text.Length / ManyOf;
    }

    public static void Check(SourceFile file, DiagnosticBag diagnostics)
    {
        string text = file.Text;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (text[i] is '\uFFFD' or '\0' || char.IsSurrogate(text[i]))
            {
                diagnostics.Report(Rules.WrongEncoding, file, new TextSpan(i, 1));
                return;
            }
        }
    }
}
