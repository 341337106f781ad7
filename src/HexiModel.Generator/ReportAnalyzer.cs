using System.Collections.Immutable;
using HexiModel.Generator.Inputs;
using HexiModel.Generator.Pipeline;
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
    private readonly SharedWork _work;

    /// <summary>Called by the compiler.</summary>
    public ReportAnalyzer()
        : this(SharedWork.Instance)
    {
    }

    /// <summary>With work that a test counts.</summary>
    internal ReportAnalyzer(SharedWork work) => _work = work;

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
    private void Start(CompilationStartAnalysisContext context)
    {
        AnalyzerOptions options = context.Options;
        Lazy<ILookup<AdditionalText, LanguageDiagnostic>> findings = new(() => Check(options));
        context.RegisterAdditionalFileAction(file =>
        {
            foreach (LanguageDiagnostic diagnostic in findings.Value[file.AdditionalFile])
            {
                file.ReportDiagnostic(diagnostic.ToRoslyn());
            }
        });
    }

    /// <summary>Not cancelled with the file that asked first: all others wait for the same answer.</summary>
    private ILookup<AdditionalText, LanguageDiagnostic> Check(AnalyzerOptions options)
    {
        ILookup<string, AdditionalText> files = options.AdditionalFiles.ToLookup(file => file.Path, StringComparer.Ordinal);
        return ProjectFiles.Read(options, _work).Check(CancellationToken.None).Diagnostics
            .SelectMany(diagnostic => files[diagnostic.File].Take(1).Select(file => (File: file, Diagnostic: diagnostic)))
            .ToLookup(found => found.File, found => found.Diagnostic);
    }
}
