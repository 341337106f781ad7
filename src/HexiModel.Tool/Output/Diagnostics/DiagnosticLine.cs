using System.Globalization;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Tool.Output.Diagnostics;

/// <summary>A finding on one line, the way compilers print theirs, so that editors and build servers can jump to it.</summary>
internal static class DiagnosticLine
{
    /// <summary><c>file(line,column): error HEXI1001: message</c>; without a file where none is concerned.</summary>
    public static string Of(Diagnostic diagnostic, CultureInfo culture, Palette palette)
    {
        string severity = SeverityWords.Of(diagnostic.Rule.Severity) + " " + diagnostic.Rule.Id;
        string painted = diagnostic.Rule.Severity switch
        {
            DiagnosticSeverity.Error => palette.Error(severity),
            DiagnosticSeverity.Warning => palette.Warning(severity),
            _ => palette.Notice(severity),
        };
        string place = diagnostic.File.Length == 0
            ? "hexi: "
            : string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Of(diagnostic.File)}({diagnostic.Start.Line + 1},{diagnostic.Start.Character + 1}): ");
        return place + painted + ": " + VisibleText.Of(diagnostic.GetMessage(culture));
    }
}
