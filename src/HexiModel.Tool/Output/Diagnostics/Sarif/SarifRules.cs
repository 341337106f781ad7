using System.Globalization;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Tool.Output.Diagnostics.Sarif;

/// <summary>Describes rules.</summary>
internal static class SarifRules
{
    /// <summary>A rule with its whole page: the page's address is known only where the command was built from a published repository.</summary>
    public static SarifRule Describe(DiagnosticRule rule, CultureInfo culture) => new(
        rule.Id,
        rule.Name,
        new SarifText(rule.GetTitle(culture), null),
        new SarifText(rule.GetCause(culture), null),
        HelpOf(rule, culture),
        Uri.IsWellFormedUriString(rule.DocumentationLink, UriKind.Absolute) ? rule.DocumentationLink : null,
        new SarifConfiguration(LevelOf(rule.Severity)),
        new SarifRuleProperties([rule.Category]));

    /// <summary>The word of a severity.</summary>
    public static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    private static SarifText HelpOf(DiagnosticRule rule, CultureInfo culture)
    {
        string fix = rule.GetFix(culture);
        return rule.WrongExample.Length == 0
            ? new SarifText(fix, fix)
            : new SarifText(
                $"{fix}\n\n{rule.WrongExample}\n→\n{rule.RightExample}",
                $"{fix}\n\n```text\n{rule.WrongExample}\n```\n\n→\n\n```text\n{rule.RightExample}\n```");
    }
}
