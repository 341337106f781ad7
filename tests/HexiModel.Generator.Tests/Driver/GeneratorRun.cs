using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HexiModel.Generator.Tests.Driver;

/// <summary>One run of the generator over a project, and the runs that follow it after an edit.</summary>
internal sealed class GeneratorRun
{
    private readonly Project _project;
    private readonly GeneratorDriver _driver;
    private readonly Compilation _compilation;
    private readonly ProjectOptionsProvider _options;

    private GeneratorRun(Project project, GeneratorDriver driver, Compilation compilation, ProjectOptionsProvider options)
    {
        _project = project;
        _compilation = compilation;
        _options = options;
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _, TestContext.Current.CancellationToken);
        Output = (CSharpCompilation)output;
    }

    public GeneratorRunResult Result => Assert.Single(_driver.GetRunResult().Results);

    /// <summary>The project with what was generated.</summary>
    public CSharpCompilation Output { get; }

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>The generated files by name.</summary>
    public Dictionary<string, string> Sources => Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    public string AllSource => string.Join("\n", Sources.Values);

    public static GeneratorRun Start(Project project, ReportGenerator? generator = null)
    {
        ProjectOptionsProvider options = new(project.Properties);
        CSharpGeneratorDriver driver = CSharpGeneratorDriver.Create(
            [(generator ?? new ReportGenerator()).AsSourceGenerator()],
            project.Files,
            project.ParseOptions,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new GeneratorRun(project, driver, project.Compile(), options);
    }

    /// <summary>Runs again with what has changed, and nothing else, changed.</summary>
    public GeneratorRun Then(Project project)
    {
        GeneratorDriver driver = _driver;
        foreach (ProjectFile removed in _project.Files.Where(file => project.Files.All(other => other.Name != file.Name)))
        {
            driver = driver.RemoveAdditionalTexts([removed]);
        }

        foreach (ProjectFile file in project.Files)
        {
            ProjectFile? before = _project.Files.FirstOrDefault(other => other.Name == file.Name);
            driver = before is null ? driver.AddAdditionalTexts([file])
                : ReferenceEquals(before, file) ? driver
                : driver.ReplaceAdditionalText(before, file);
        }

        bool sameOptions = project.Properties == _project.Properties && project.Files.SequenceEqual(_project.Files);
        ProjectOptionsProvider options = sameOptions ? _options : new ProjectOptionsProvider(project.Properties);
        driver = sameOptions ? driver : driver.WithUpdatedAnalyzerConfigOptions(options);
        driver = project.LanguageVersion == _project.LanguageVersion ? driver : driver.WithUpdatedParseOptions(project.ParseOptions);
        return new GeneratorRun(project, driver, project.Code == _project.Code ? _compilation : project.Compile(), options);
    }

    /// <summary>What the compiler says of the project with what was generated; suggestions aside.</summary>
    public ImmutableArray<Diagnostic> Complaints() => [.. Output.GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>What the analyzer says of the project's files.</summary>
    public async Task<ImmutableArray<Diagnostic>> Analyze(ReportAnalyzer? analyzer = null)
    {
        analyzer ??= new ReportAnalyzer();
        CompilationWithAnalyzers compilation = _compilation.WithAnalyzers(
            [analyzer], new AnalyzerOptions([.. _project.Files], _options));
        return [.. (await compilation.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken))
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>Loads what was compiled, over the model's library of this process.</summary>
    public System.Reflection.Assembly Load()
    {
        using MemoryStream assembly = new();
        Microsoft.CodeAnalysis.Emit.EmitResult emitted = Output.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        assembly.Position = 0;
        return new AssemblyLoadContext("generated", isCollectible: true).LoadFromStream(assembly);
    }
}
