using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HexiModel.Language.Diagnostics;
using HexiModel.Tool.Findings;
using HexiModel.Tool.Localisation;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Output.Diagnostics;

/// <summary>Findings for code scanning: SARIF 2.1.0, without anything of the machine it was made on.</summary>
/// <param name="texts">What the command says.</param>
/// <param name="root">The folder that addresses start from.</param>
internal sealed class SarifDiagnosticFormat(Texts texts, SourceRoot root) : IDiagnosticFormat
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Version = "2.1.0";
    private const string RootId = "SRCROOT";
    private const string Fingerprint = "hexiWordsOfPlace/v1";

    /// <inheritdoc/>
    public string Name => "sarif";

    /// <inheritdoc/>
    public bool LeavesNotesOut => true;

    /// <inheritdoc/>
    public void Write(CheckResult result, TextWriter writer)
    {
        ImmutableArray<DiagnosticRule> rules = [.. result.Shown.Select(finding => finding.Diagnostic.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        SarifRun run = new(
            new SarifTool(new SarifDriver("hexi", ToolVersion.Text, [.. rules.Select(Describe)])),
            "utf16CodeUnits",
            texts.Culture.TwoLetterISOLanguageName,
            new Dictionary<string, SarifArtifactLocation> { [RootId] = new(null, null, new SarifText(texts[SourceRootWords])) },
            [.. result.Shown.Select(finding => ResultOf(finding, rules.IndexOf(finding.Diagnostic.Rule)))]);
        ToolJson.WriteDocument(new SarifLog(Schema, Version, [run]), ToolJsonContext.ForDocuments.SarifLog, writer);
    }

    /// <summary>A rule with its whole page: the page's address is known only where the command was built from a published repository.</summary>
    private SarifRule Describe(DiagnosticRule rule) => new(
        rule.Id,
        rule.Name,
        new SarifText(rule.GetTitle(texts.Culture)),
        new SarifText(rule.GetCause(texts.Culture)),
        HelpOf(rule),
        Uri.IsWellFormedUriString(rule.DocumentationLink, UriKind.Absolute) ? rule.DocumentationLink : null,
        new SarifConfiguration(LevelOf(rule)),
        new SarifRuleProperties([rule.Category]));

    private SarifText HelpOf(DiagnosticRule rule)
    {
        string fix = rule.GetFix(texts.Culture);
        return rule.WrongExample.Length == 0
            ? new SarifText(fix, fix)
            : new SarifText(
                $"{fix}\n\n{rule.WrongExample}\n→\n{rule.RightExample}",
                $"{fix}\n\n```text\n{rule.WrongExample}\n```\n\n→\n\n```text\n{rule.RightExample}\n```");
    }

    private SarifResult ResultOf(Finding finding, int ruleIndex) => new(
        finding.Diagnostic.Rule.Id,
        ruleIndex,
        LevelOf(finding.Diagnostic.Rule),
        new SarifText(finding.Diagnostic.GetMessage(texts.Culture)),
        finding.Diagnostic.File.Length == 0 ? null : [new SarifLocation(PlaceOf(finding.Diagnostic))],
        new Dictionary<string, string> { [Fingerprint] = FingerprintOf(finding) });

    private static string LevelOf(DiagnosticRule rule) => rule.Severity == DiagnosticSeverity.Suggestion ? "note" : SeverityWords.Of(rule.Severity);

    private SarifPhysicalLocation PlaceOf(Diagnostic diagnostic) => new(
        FileOf(diagnostic.File),
        new SarifRegion(diagnostic.Start.Line + 1, diagnostic.Start.Character + 1, diagnostic.End.Line + 1, diagnostic.End.Character + 1));

    private SarifArtifactLocation FileOf(string path)
        => root.Contains(path)
            ? new SarifArtifactLocation(string.Join('/', root.RelativePath(path).Split('/').Select(Uri.EscapeDataString)), RootId)
            : new SarifArtifactLocation(new Uri(Path.GetFullPath(path)).AbsoluteUri, null);

    /// <summary>Lines are no part of it: what is written above a finding does not make it a new one.</summary>
    private static string FingerprintOf(Finding finding)
    {
        string known = string.Create(CultureInfo.InvariantCulture, $"{finding.Diagnostic.Rule.Id}\n{finding.Words}\n{finding.Ordinal}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(known)));
    }
}
