using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace HexiModel.Generator.Tests.Driver;

/// <summary>The severities that a <c>.globalconfig</c> sets, as the compiler hands them to a compilation.</summary>
internal sealed class SeverityOptions(string globalConfig) : SyntaxTreeOptionsProvider
{
    private readonly AnalyzerConfigOptionsResult _options = AnalyzerConfigSet
        .Create(ImmutableArray.Create(AnalyzerConfig.Parse(globalConfig, ProjectFile.Folder + "/.globalconfig")), out _)
        .GlobalConfigOptions;

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        severity = ReportDiagnostic.Default;
        return false;
    }

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        => _options.TreeOptions.TryGetValue(diagnosticId, out severity);
}
