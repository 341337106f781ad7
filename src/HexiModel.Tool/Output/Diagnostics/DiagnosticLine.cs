using System.Globalization;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Tool.Output.Diagnostics;

/// <summary>A finding on one line, the way compilers print theirs, so that editors and build servers can jump to it.</summary>
internal static class DiagnosticLine
{
    /// <summary><c>file(line,column): error HEXI1001: message</c>; without a file where none is concerned.</summary>
    public static string Of(Diagnostic diagnostic, CultureInfo culture, Palette palette)
    {
        string severity = palette.Of(diagnostic.Rule.Severity, SeverityWords.Of(diagnostic.Rule.Severity) + " " + diagnostic.Rule.Id);
        return $"{(diagnostic.File.Length == 0 ? HexiApplication.Name : PlaceOf(diagnostic))}: {severity}: {VisibleText.Of(diagnostic.GetMessage(culture))}";
    }

    /// <summary><c>file(line,column)</c>.</summary>
    public static string PlaceOf(Diagnostic diagnostic)
        => string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Of(diagnostic.File)}({diagnostic.Start.Line + 1},{diagnostic.Start.Character + 1})");
}
