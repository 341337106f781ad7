using System.Collections.Immutable;
using HexiModel.Generator.Inputs;
using HexiModel.Generator.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using LanguageDiagnostic = HexiModel.Language.Diagnostics.Diagnostic;

namespace HexiModel.Generator;

/// <summary>
/// Checks annotated reports, glossaries and catalogues: every rule of the language, at the place that breaks it. What the generator
/// had to leave out because of it, it says itself.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReportAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfAnalyzer;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        _ = context ?? throw new ArgumentNullException(nameof(context));
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>
    /// The files are checked together, once, when the first of them is asked for; each then gets what was found in it, and one that
    /// is included twice gets it once.
    /// </summary>
    private static void Start(CompilationStartAnalysisContext context)
    {
        AnalyzerOptions options = context.Options;
        List<AdditionalText> files = [.. ProjectFiles.Once(options)];
        Lazy<ILookup<string, LanguageDiagnostic>> findings = new(() => Check(options));
        context.RegisterAdditionalFileAction(file =>
        {
            if (files.Contains(file.AdditionalFile))
            {
                foreach (LanguageDiagnostic diagnostic in findings.Value[file.AdditionalFile.Path])
                {
                    file.ReportDiagnostic(diagnostic.ToRoslyn());
                }
            }
        });
    }

    /// <summary>Not cancelled with the file that asked first: all others wait for the same answer.</summary>
    private static ILookup<string, LanguageDiagnostic> Check(AnalyzerOptions options)
        => ProjectFiles.Read(options).Check(CancellationToken.None).Diagnostics.ToLookup(diagnostic => diagnostic.File, StringComparer.Ordinal);
}
