using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using HexiModel.Generator;
using HexiModel.Generator.Tests.Driver;
using HexiModel.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HexiModel.Benchmarks.Scaling;

/// <summary>A project with reports as the compiler sees it: additional files, options, and a line of C#.</summary>
internal sealed class CorpusProject
{
    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Report).Assembly.Location)];

    private CorpusProject(ImmutableArray<ProjectFile> files) => Files = files;

    public ImmutableArray<ProjectFile> Files { get; }

    public ProjectOptionsProvider Options { get; } = new(new Dictionary<string, string> { ["ProjectDir"] = ProjectFile.Folder, ["RootNamespace"] = "Corpus" });

    /// <summary>The Hexi report alone, as it is.</summary>
    public static CorpusProject Seeds { get; } = new(
    [
        Catalogue,
        ProjectFile.Report("hexi-2022.report.md", Repository.ReadSeed("hexi-2022.report.md")),
        ProjectFile.Glossary("hexi-2022.glossary.md", Repository.ReadSeed("hexi-2022.glossary.md")),
        ProjectFile.OfficialText("hexi-2022.txt", Repository.ReadSeed("hexi-2022.txt")),
    ]);

    private static ProjectFile Catalogue => ProjectFile.Indicators("hexi.indicators.csv", Repository.ReadSeed("hexi.indicators.csv"));

    /// <summary>So many reports out of the corpus.</summary>
    public static CorpusProject Of(int reports) => new(
        [Catalogue, .. Enumerable.Range(1, reports).Select(ReportCorpus.Of).SelectMany(FilesOf)]);

    public static CorpusProject OfFiles(IEnumerable<ProjectFile> files) => new([.. files]);

    public GeneratorDriver Driver(params IIncrementalGenerator[] generators) => CSharpGeneratorDriver.Create(
        [.. generators.Select(GeneratorExtensions.AsSourceGenerator)], Files, ParseOptions(DocumentationMode.None), Options);

    /// <summary>The files that are generated, by name.</summary>
    public IReadOnlyList<(string Name, string Text)> Generate()
    {
        GeneratorRunResult result = Driver(new ReportGenerator()).RunGenerators(Compilation("")).GetRunResult().Results.Single();
        return result.Diagnostics.IsEmpty && result.Exception is null
            ? [.. result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()))]
            : throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
    }

    public static CSharpParseOptions ParseOptions(DocumentationMode documentation) => new(LanguageVersion.CSharp12, documentation);

    public static CSharpCompilation Compilation(string code, bool concurrent = false) => CSharpCompilation.Create(
        "Corpus",
        [CSharpSyntaxTree.ParseText(code, ParseOptions(DocumentationMode.None), "Program.cs")],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: concurrent, nullableContextOptions: NullableContextOptions.Enable));

    private static IEnumerable<ProjectFile> FilesOf(CorpusReport report) =>
    [
        ProjectFile.Report(report.Id + ".report.md", report.Report),
        ProjectFile.Glossary(report.Id + ".glossary.md", report.Glossary),
        ProjectFile.OfficialText(report.Id + ".txt", report.Official),
    ];
}
