using System.Text;
using HexiModel.Generator.Emission;
using HexiModel.Generator.Inputs;
using HexiModel.Generator.Pipeline;
using HexiModel.Generator.Reporting;
using HexiModel.Language.Binding;
using HexiModel.Language.CSharp;
using HexiModel.Language.Overlays;
using HexiModel.Language.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Diagnostic = HexiModel.Language.Diagnostics.Diagnostic;
using SyntaxTree = HexiModel.Language.Syntax.SyntaxTree;

namespace HexiModel.Generator;

/// <summary>
/// Makes typed classes of annotated government work reports. Code and complaints leave on ways of their own, and a report's classes on
/// another than its data, so that an edit does again only what it changes.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ReportGenerator : IIncrementalGenerator
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly SharedWork _work;
    private readonly ReportCompiler _compiler;

    /// <summary>Called by the compiler.</summary>
    public ReportGenerator()
        : this(SharedWork.Instance)
    {
    }

    /// <summary>With a binder that a test gives, to see what one that fails does to the rest.</summary>
    internal ReportGenerator(Func<ReportSources, CancellationToken, BoundReport> bind)
        : this(new SharedWork(SyntaxTree.Parse, bind))
    {
    }

    /// <summary>With work that a test counts.</summary>
    internal ReportGenerator(SharedWork work)
    {
        _work = work;
        _compiler = new ReportCompiler(work);
    }

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<InputFile> inputs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, cancellationToken) => InputOptions.ReadFile(pair.Left, pair.Right, _work, cancellationToken))
            .Where(static input => input is not null)
            .Select(static (input, _) => input!)
            .WithTrackingName(Stages.Inputs);
        IncrementalValueProvider<ProjectOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(static (all, _) => new ProjectOptions(
                new EmissionOptions(InputOptions.NamespaceOf(all.GlobalOptions), InputOptions.LabelAliasesOf(all.GlobalOptions)),
                InputOptions.RootNamespaceOf(all.GlobalOptions)))
            .WithTrackingName(Stages.Options);

        IncrementalValuesProvider<ParsedFile> trees = Trees(inputs);
        IncrementalValueProvider<ProjectCatalogue> catalogue = Catalogue(inputs);
        IncrementalValueProvider<ReportGroups> groups = trees.Collect().Combine(catalogue).Combine(OfficialTexts(inputs)).Combine(Overlays(inputs))
            .Select(static (all, _) => ReportCompiler.Group(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right))
            .WithTrackingName(Stages.Groups);
        IncrementalValuesProvider<CompiledReport> reports = Compile(trees, groups);
        IncrementalValueProvider<(ProjectPlan Plan, EquatableArray<Diagnostic> Diagnostics)> plan = Plan(context, reports, options);

        RegisterSources(context, reports, plan.Select(static (both, _) => both.Plan), options);
        RegisterDiagnostics(context, reports, groups, catalogue, plan.Select(static (both, _) => both.Diagnostics));
    }

    private IncrementalValuesProvider<ParsedFile> Trees(IncrementalValuesProvider<InputFile> inputs) => inputs
        .Where(static input => input.Kind is InputKind.Report or InputKind.Glossary)
        .Select(_compiler.Parse)
        .WithTrackingName(Stages.Trees);

    private IncrementalValueProvider<ProjectCatalogue> Catalogue(IncrementalValuesProvider<InputFile> inputs) => inputs
        .Where(static input => input.Kind == InputKind.Indicators)
        .Collect()
        .Select((files, _) => _compiler.ReadCatalogue([.. Distinct(files)]))
        .WithTrackingName(Stages.Catalogue);

    private IncrementalValueProvider<List<SourceFile>> OfficialTexts(IncrementalValuesProvider<InputFile> inputs) => inputs
        .Where(static input => input.Kind == InputKind.OfficialText)
        .Collect()
        .Select((files, _) => Distinct(files).Select(_work.FileOf).ToList())
        .WithTrackingName(Stages.OfficialTexts);

    private IncrementalValueProvider<ProjectOverlays> Overlays(IncrementalValuesProvider<InputFile> inputs) => inputs
        .Where(static input => input.Kind is InputKind.Progress or InputKind.Tasks)
        .Collect()
        .Select((files, _) => ReportCompiler.ReadOverlays(
            [.. Distinct(files.Where(file => file.Kind == InputKind.Progress)).Select(_work.FileOf)],
            [.. Distinct(files.Where(file => file.Kind == InputKind.Tasks)).Select(_work.FileOf)]))
        .WithTrackingName(Stages.Overlays);

    private IncrementalValuesProvider<CompiledReport> Compile(
        IncrementalValuesProvider<ParsedFile> trees, IncrementalValueProvider<ReportGroups> groups)
    {
        IncrementalValuesProvider<ReportInput> reports = trees
            .Combine(groups)
            .Select(static (pair, _) => pair.Right.Find(pair.Left))
            .Where(static report => report is not null)
            .Select(static (report, _) => report!)
            .WithTrackingName(Stages.Reports);
        return reports.Select(_compiler.Compile).WithTrackingName(Stages.Compiled);
    }

    private static IncrementalValueProvider<(ProjectPlan Plan, EquatableArray<Diagnostic> Diagnostics)> Plan(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<CompiledReport> reports,
        IncrementalValueProvider<ProjectOptions> options)
    {
        IncrementalValueProvider<CSharpVersion> version = context.ParseOptionsProvider
            .Select(static (parse, _) => CSharpVersion.Of(parse))
            .WithTrackingName(Stages.LanguageVersion);
        IncrementalValueProvider<ConflictingType?> conflict = context.CompilationProvider
            .Select(ConflictingType.In)
            .WithTrackingName(Stages.Conflict);
        return reports
            .Where(static report => report.Head is not null)
            .Select(static (report, _) => report.Head!)
            .Collect()
            .Combine(options)
            .Combine(version)
            .Combine(conflict)
            .Select(static (all, _) => ProjectPlan.Of(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right))
            .WithTrackingName(Stages.Plan);
    }

    private static void RegisterSources(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<CompiledReport> reports,
        IncrementalValueProvider<ProjectPlan> plan,
        IncrementalValueProvider<ProjectOptions> options)
    {
        IncrementalValueProvider<EmissionOptions> emission = options.Select(static (all, _) => all.Emission);
        IncrementalValuesProvider<CompiledReport> standing = reports
            .Combine(plan)
            .Where(static pair => pair.Left.Head is not null && pair.Right.Stands(pair.Left.Path))
            .Select(static (pair, _) => pair.Left);

        context.RegisterSourceOutput(
            standing.Select(static (report, _) => (report.Path, report.HintName, Api: report.Api!)).Combine(emission).WithTrackingName(Stages.Types),
            static (output, types) => Add(
                output,
                types.Left.Path,
                HintNames.Types(types.Left.HintName),
                () => ReportEmitter.Emit(types.Left.Api, types.Right, output.CancellationToken)));
        context.RegisterSourceOutput(
            standing
                .Select(static (report, _) => (report.Path, report.HintName, report.Api!.ClassName, Table: report.Table!, Text: report.Text!))
                .Combine(emission)
                .Combine(plan.Select(static (plan, _) => TableEmitter.HasRoom(plan.Standing.Count)))
                .WithTrackingName(Stages.Tables),
            static (output, table) => Add(
                output,
                table.Left.Left.Path,
                HintNames.Table(table.Left.Left.HintName),
                () => TableEmitter.Emit(table.Left.Left.ClassName, table.Left.Left.Table, table.Left.Left.Text, table.Right, table.Left.Right)));
        context.RegisterSourceOutput(
            standing
                .Select(static (report, _) => new IndicatorUse(
                    report.Api!.PlanYear, report.Api.ClassName, report.Api.Indicators.Select(indicator => indicator with { Facts = default }).ToEquatableArray()))
                .Collect()
                .Select(static (uses, _) => uses.ToEquatableArray())
                .Combine(emission)
                .WithTrackingName(Stages.Indicators),
            static (output, indicators) =>
            {
                if (indicators.Left.Count > 0)
                {
                    Add(output, "", HintNames.Indicators, () => IndicatorsEmitter.Emit(indicators.Left, indicators.Right));
                }
            });
    }

    private static void RegisterDiagnostics(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<CompiledReport> reports,
        IncrementalValueProvider<ReportGroups> groups,
        IncrementalValueProvider<ProjectCatalogue> catalogue,
        IncrementalValueProvider<EquatableArray<Diagnostic>> plan)
    {
        IncrementalValueProvider<bool> runsAnalyzers = context.AnalyzerConfigOptionsProvider
            .Select(static (all, _) => InputOptions.RunsAnalyzers(all.GlobalOptions))
            .WithTrackingName(Stages.ReportingOptions);
        context.RegisterSourceOutput(
            reports
                .Combine(runsAnalyzers)
                .Select(static (pair, _) => LeftOut.Of(pair.Left.Diagnostics, pair.Right))
                .WithTrackingName(Stages.ReportFindings),
            Report);
        context.RegisterSourceOutput(
            groups.Combine(catalogue).Combine(plan).Combine(runsAnalyzers)
                .Select(static (all, _) => LeftOut.Of(
                    [
                        .. all.Left.Left.Left.Diagnostics,
                        .. all.Left.Left.Right.Diagnostics,
                        .. all.Left.Right,
                    ],
                    all.Right))
                .WithTrackingName(Stages.ProjectFindings),
            Report);
    }

    private static IEnumerable<InputFile> Distinct(IEnumerable<InputFile> files)
        => files.GroupBy(file => file.Path, StringComparer.Ordinal).Select(same => same.First());

    private static void Report(SourceProductionContext output, EquatableArray<LeftOut> findings)
    {
        foreach (LeftOut finding in findings)
        {
            output.ReportDiagnostic(finding.ToRoslyn());
        }
    }

    private static void Add(SourceProductionContext output, string path, string hintName, Func<string> emit)
    {
        try
        {
            output.AddSource(hintName, SourceText.From(emit(), Utf8));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            output.ReportDiagnostic(ReportCompiler.Failure(new SourceFile(path, ""), exception).ToRoslyn());
        }
    }
}
