using HexiModel.Language.Text;

namespace HexiModel.Language.Diagnostics;

/// <summary>Finds zero-width characters, soft hyphens and direction marks: they make two names out of what looks like one.</summary>
internal static class InvisibleCharacters
{
    /// <summary>Says the first in a stretch of a file.</summary>
    /// <param name="diagnostics">Where to say it.</param>
    /// <param name="file">The file.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="place">What the stretch is, for the message.</param>
    public static void Report(DiagnosticBag diagnostics, SourceFile file, TextSpan span, string place)
    {
        int found = Find(file.Text, span);
        if (found >= 0)
        {
            diagnostics.Report(Rules.InvisibleCharacter, file, new TextSpan(found, 1), MessageText.Code(file.Text[found]), place);
        }
    }

    /// <summary>Where the first in a stretch of a text is; negative where there is none.</summary>
    public static int Find(string text, TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (Is(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The text without them.</summary>
    public static string Remove(string text) => text.Any(Is) ? new string([.. text.Where(c => !Is(c))]) : text;

    private static bool Is(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
