using HexiModel.Language.Diagnostics;
using Microsoft.CodeAnalysis;

namespace HexiModel.Generator.Reporting;

/// <summary>A text of a rule, in the language that the host asks for.</summary>
internal sealed class RuleText(DiagnosticRule rule, Func<DiagnosticRule, CultureInfo, string> text) : LocalizableString
{
    private readonly DiagnosticRule _rule = rule;
    private readonly Func<DiagnosticRule, CultureInfo, string> _text = text;

    protected override string GetText(IFormatProvider? formatProvider) => _text(_rule, formatProvider as CultureInfo ?? CultureInfo.InvariantCulture);

    protected override bool AreEqual(object? other) => other is RuleText that && that._rule == _rule && that._text == _text;

    protected override int GetHash() => _rule.Id.GetHashCode();
}
