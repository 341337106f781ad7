using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HexiModel.Generator.Tests.Driver;

/// <summary>A project under test.</summary>
internal sealed record Project
{
    /// <summary>A library built for an older framework than the project is the rule; the SDK silences what the compiler says of it.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> SuppressedByTheSdk = new()
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    public ImmutableArray<ProjectFile> Files { get; init; } = [];

    public string Code { get; init; } = "";

    /// <summary>The text of a <c>.globalconfig</c> in the project's folder.</summary>
    public string GlobalConfig { get; init; } = "";

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty
        .Add("ProjectDir", ProjectFile.Folder)
        .Add("RootNamespace", "Test");

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp12;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public TargetFramework Framework { get; init; } = TargetFramework.Net100;

    public CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose);

    /// <summary>A project of the invented report, with its glossary and catalogue.</summary>
    public static Project Sample { get; } = new() { Files = [Samples.Report, Samples.Glossary, Samples.Indicators] };

    /// <summary>A project of the Hexi report.</summary>
    public static Project Seeds { get; } = new()
    {
        Files =
        [
            ProjectFile.Report("seeds/hexi-2022.report.md", HexiModel.Tests.Repository.ReadSeed("hexi-2022.report.md")),
            ProjectFile.Glossary("seeds/hexi-2022.glossary.md", HexiModel.Tests.Repository.ReadSeed("hexi-2022.glossary.md")),
            ProjectFile.Indicators("seeds/hexi.indicators.csv", HexiModel.Tests.Repository.ReadSeed("hexi.indicators.csv")),
            ProjectFile.OfficialText("seeds/hexi-2022.txt", HexiModel.Tests.Repository.ReadSeed("hexi-2022.txt")),
        ],
    };

    public Project With(params ProjectFile[] files) => this with { Files = Files.AddRange(files) };

    public Project WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    public Project Edit(string name, Func<string, string> edit)
        => this with { Files = [.. Files.Select(file => file.Name == name ? file.WithText(edit) : file)] };

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "Test",
        [CSharpSyntaxTree.ParseText(Code, ParseOptions, "Program.cs")],
        Framework.References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: Nullable,
            specificDiagnosticOptions: SuppressedByTheSdk)
            .WithSyntaxTreeOptionsProvider(new SeverityOptions(GlobalConfig)));
}
