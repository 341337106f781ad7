using Microsoft.CodeAnalysis;
using LanguageDiagnostic = HexiModel.Language.Diagnostics.Diagnostic;

namespace HexiModel.Generator.Reporting;

/// <summary>The whole message of a diagnostic, what was probably meant included, in the language that the host asks for.</summary>
internal sealed class DiagnosticText(LanguageDiagnostic diagnostic) : LocalizableString
{
    private readonly LanguageDiagnostic _diagnostic = diagnostic;

    protected override string GetText(IFormatProvider? formatProvider)
        => _diagnostic.GetMessage(formatProvider as CultureInfo ?? CultureInfo.InvariantCulture);

    protected override bool AreEqual(object? other) => other is DiagnosticText that && that._diagnostic.Equals(_diagnostic);

    protected override int GetHash() => _diagnostic.GetHashCode();
}
