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

    /// <summary>
    /// The files are checked together, once, when the first of them is asked for; each then gets what was found in it, and one that
    /// is included twice gets it once.
    /// </summary>
    private static void Start(CompilationStartAnalysisContext context)
    {
        AnalyzerOptions options = context.Options;
        List<AdditionalText> files = [.. options.AdditionalFiles.GroupBy(file => file.Path, StringComparer.Ordinal).Select(same => same.First())];
        Lazy<ILookup<string, LanguageDiagnostic>> findings = new(() => Check(files, options));
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

    private static ILookup<string, LanguageDiagnostic> Check(List<AdditionalText> files, AnalyzerOptions options)
    {
        List<InputFile> inputs = [.. files
            .Select(file => InputOptions.ReadFile(file, options.AnalyzerConfigOptionsProvider, CancellationToken.None))
            .OfType<InputFile>()];
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
