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
        if (Find(file.Text) is >= 0 and var bad)
        {
            diagnostics.Report(Rules.WrongEncoding, file, new TextSpan(bad, 1));
        }
    }

    /// <summary>Where the first such character is; negative where there is none.</summary>
    public static int Find(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (text[i] is '\uFFFD' or '\0' || char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
