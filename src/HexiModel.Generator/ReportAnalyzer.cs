using System.Collections.Immutable;
using HexiModel.Generator.Inputs;
using HexiModel.Generator.Reporting;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Naming;
using HexiModel.Language.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using LanguageDiagnostic = HexiModel.Language.Diagnostics.Diagnostic;
using LanguageTree = HexiModel.Language.Syntax.SyntaxTree;

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

    /// <summary>The files are checked together, once, when the first of them is asked for; each then gets what was found in it.</summary>
    private static void Start(CompilationStartAnalysisContext context)
    {
        AnalyzerOptions options = context.Options;
        Lazy<ILookup<string, LanguageDiagnostic>> findings = new(() => Check(options));
        context.RegisterAdditionalFileAction(file =>
        {
            foreach (LanguageDiagnostic diagnostic in findings.Value[file.AdditionalFile.Path])
            {
                file.ReportDiagnostic(diagnostic.ToRoslyn());
            }
        });
    }

    private static ILookup<string, LanguageDiagnostic> Check(AnalyzerOptions options)
    {
        List<InputFile> inputs = [.. options.AdditionalFiles
            .Select(file => InputOptions.ReadFile(file, options.AnalyzerConfigOptionsProvider, CancellationToken.None))
            .OfType<InputFile>()
            .GroupBy(input => input.Path, StringComparer.Ordinal)
            .Select(same => same.First())];
        Dictionary<string, string?> classNames = inputs.ToDictionary(input => input.Path, input => input.ClassName, StringComparer.Ordinal);
        CheckedProject project = ProjectChecker.Check(
            Files(inputs, InputKind.Report, InputKind.Glossary).Select(file => LanguageTree.Parse(file)),
            IndicatorCatalogue.Parse([.. Files(inputs, InputKind.Indicators)]),
            Files(inputs, InputKind.OfficialText),
            new CheckSettings
            {
                CoverageFloor = InputOptions.CoverageFloorOf(options.AnalyzerConfigOptionsProvider.GlobalOptions),
                ClassNameOf = file => classNames[file.Path],
            });
        return project.Diagnostics.ToLookup(diagnostic => diagnostic.File, StringComparer.Ordinal);
    }

    private static List<SourceFile> Files(List<InputFile> inputs, params InputKind[] kinds)
        => [.. inputs.Where(input => kinds.Contains(input.Kind)).Select(input => input.ToSourceFile())];
}
