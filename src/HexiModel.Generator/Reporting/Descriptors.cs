using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using Microsoft.CodeAnalysis;
using LanguageSeverity = HexiModel.Language.Diagnostics.DiagnosticSeverity;
using RoslynSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace HexiModel.Generator.Reporting;

/// <summary>The rules as Roslyn knows them.</summary>
internal static class Descriptors
{
    /// <summary>The band of the generator's own rules.</summary>
    public const string GeneratorCategory = "Generator";

    private static readonly ImmutableDictionary<DiagnosticRule, DiagnosticDescriptor> ByRule = Rules.All.ToImmutableDictionary(rule => rule, Create);

    /// <summary>The rules of the generator: what it had to leave out, and why it could not run.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfGenerator { get; } = Rules.All.Where(IsGenerators).Select(Of).ToImmutableArray();

    /// <summary>The rules of the analyzer: all that annotated files are checked against.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfAnalyzer { get; } = Rules.All.Where(rule => !IsGenerators(rule)).Select(Of).ToImmutableArray();

    private static string Title(DiagnosticRule rule, CultureInfo culture) => rule.GetTitle(culture);

    private static string Description(DiagnosticRule rule, CultureInfo culture)
        => string.Join(" ", new[] { rule.GetCause(culture), rule.GetFix(culture) }.Where(text => text.Length > 0));

    public static DiagnosticDescriptor Of(DiagnosticRule rule) => ByRule[rule];

    private static bool IsGenerators(DiagnosticRule rule) => rule.Category == GeneratorCategory;

    /// <summary>The message comes whole from the language's diagnostic, which adds what was probably meant.</summary>
    private static DiagnosticDescriptor Create(DiagnosticRule rule) => new(
        rule.Id,
        new RuleText(rule, Title),
        "{0}",
        "HexiModel." + rule.Category,
        rule.Severity switch
        {
            LanguageSeverity.Error => RoslynSeverity.Error,
            LanguageSeverity.Warning => RoslynSeverity.Warning,
            _ => RoslynSeverity.Info,
        },
        isEnabledByDefault: true,
        description: new RuleText(rule, Description),
        helpLinkUri: rule.DocumentationLink,
        customTags: StopsTheBuild(rule) ? [WellKnownDiagnosticTags.NotConfigurable] : []);

    /// <summary>
    /// Where no code could be made at all, the compiler stops at once instead of complaining of every use of it. Not so for code that is
    /// only not complete: the analyzers, which then would not run, say what is wrong in detail.
    /// </summary>
    private static bool StopsTheBuild(DiagnosticRule rule) => rule.Severity == LanguageSeverity.Error && IsGenerators(rule) && rule != Rules.ReportLeftOut;
}
