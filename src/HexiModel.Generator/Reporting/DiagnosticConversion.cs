using HexiModel.Generator.Pipeline;
using HexiModel.Language.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using LanguageDiagnostic = HexiModel.Language.Diagnostics.Diagnostic;

namespace HexiModel.Generator.Reporting;

/// <summary>Shows a language diagnostic to Roslyn.</summary>
internal static class DiagnosticConversion
{
    public static Diagnostic ToRoslyn(this LanguageDiagnostic diagnostic)
        => Diagnostic.Create(Descriptors.Of(diagnostic.Rule), diagnostic.ToLocation(), new DiagnosticText(diagnostic));

    /// <summary>A failure of the generator as it is; of a file's errors, that something had to be left out for them.</summary>
    public static Diagnostic ToRoslyn(this LeftOut leftOut) => leftOut.First.Rule.Category == Descriptors.GeneratorCategory
        ? leftOut.First.ToRoslyn()
        : Diagnostic.Create(Descriptors.Of(Rules.ReportLeftOut), leftOut.First.ToLocation(), new LeftOutText(leftOut));

    /// <summary>
    /// A location by path: the compiler's own location of an additional file's text has no tree, and its filter of suppressions
    /// trips over one that pretends to.
    /// </summary>
    public static Location ToLocation(this LanguageDiagnostic diagnostic) => diagnostic.File.Length == 0
        ? Location.None
        : Location.Create(
            diagnostic.File,
            new TextSpan(diagnostic.Span.Start, diagnostic.Span.Length),
            new LinePositionSpan(
                new LinePosition(diagnostic.Start.Line, diagnostic.Start.Character),
                new LinePosition(diagnostic.End.Line, diagnostic.End.Character)));
}
