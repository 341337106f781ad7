using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>Finds the first character that shows a file was not read as what it is: U+FFFD, NUL, half a surrogate pair.</summary>
internal static class EncodingCheck
{
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
