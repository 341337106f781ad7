using HexiModel.Generator;
using HexiModel.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace HexiModel.CodeFixes.Tests;

/// <summary>What an editor shows at a name. A class is documented once; its property, its key and its indicator's property refer to it.</summary>
public class TooltipTests
{
    private const string Folder = "/projects/hexi/";

    private static readonly (string Name, string Kind)[] Seeds =
    [
        ("hexi-2022.report.md", "Report"),
        ("hexi-2022.glossary.md", "Glossary"),
        ("hexi.indicators.csv", "Indicators"),
    ];

    private const string Words = "引进金融机构20家以上";
    private const string Sentence = "推进“泛友谊路小白楼金融圈”提质升级三年行动,引进金融机构20家以上";

    [Theory]
    [InlineData("Hexi2022.Targets.FinancialInstitutions")]
    [InlineData("Hexi2022.TargetKeys.FinancialInstitutions")]
    [InlineData("Hexi2022.Indicators.FinancialInstitutions.TotalTarget2022")]
    public async Task Of_a_package(string member)
    {
        string shown = await ShowAsync(member, ["HexiModel.Hexi.dll"], []);

        Assert.Contains(Words, shown, StringComparison.Ordinal);
        Assert.Contains("at least 20 家, total, 2022", shown, StringComparison.Ordinal);
        Assert.Contains(Sentence, shown, StringComparison.Ordinal);
        Assert.Contains("Line 119", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hexi2022.Targets.FinancialInstitutions")]
    [InlineData("Hexi2022.TargetKeys.FinancialInstitutions")]
    [InlineData("Hexi2022.Indicators.FinancialInstitutions.TotalTarget2022")]
    public async Task Of_the_project_itself(string member)
    {
        string shown = await ShowAsync(member, [], Generated());

        Assert.Contains(Words, shown, StringComparison.Ordinal);
        Assert.Contains("at least 20 家, total, 2022", shown, StringComparison.Ordinal);
        Assert.Contains(Sentence, shown, StringComparison.Ordinal);
    }

    /// <summary>A sentence with several facts is written at the first of them; the others show it all the same.</summary>
    [Theory]
    [InlineData("Hexi2022.Indicators.BeijingHebeiFirms.Total2017To2021", "590 家, total, 2017..2021")]
    [InlineData("Hexi2022.Indicators.BeijingHebeiInvestment.Total2017To2021", "323亿 元, total, 2017..2021")]
    public async Task Of_facts_that_share_a_sentence(string member, string reading)
    {
        foreach (string shown in new[] { await ShowAsync(member, ["HexiModel.Hexi.dll"], []), await ShowAsync(member, [], Generated()) })
        {
            Assert.Contains(reading, shown, StringComparison.Ordinal);
            Assert.Contains("累计引进京冀企业590家、总投资323亿元。", shown, StringComparison.Ordinal);
        }
    }

    private static string Config =>
        $"is_global = true\nbuild_property.ProjectDir = {Folder}\nbuild_property.RootNamespace = HexiModel.Hexi\n"
        + string.Concat(Seeds.Select(file => $"\n[{Folder}{file.Name}]\nbuild_metadata.AdditionalFiles.HexiModelKind = {file.Kind}\n"));

    private static async Task<string> ShowAsync(string member, IEnumerable<string> packages, IEnumerable<string> sources)
    {
        string code = "using HexiModel.Hexi; class App { object shown = " + member + "; }";
        using AdhocWorkspace workspace = new();
        Project project = workspace.AddProject("App", LanguageNames.CSharp)
            .AddMetadataReferences(Framework().Concat(packages.Append("HexiModel.dll").Select(Package)));
        foreach (string source in sources)
        {
            project = project.AddDocument("Generated" + project.DocumentIds.Count + ".cs", source).Project;
        }

        Document document = project.AddDocument("App.cs", SourceText.From(code));
        int position = code.IndexOf(member, StringComparison.Ordinal) + member.Length - 1;
        QuickInfoItem? info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, position, TestContext.Current.CancellationToken);
        return string.Join("\n", Assert.IsType<QuickInfoItem>(info).Sections.Select(section => section.Text));
    }

    /// <summary>What the generator makes of the Hexi report, glossary and catalogue.</summary>
    private static IReadOnlyList<string> Generated()
    {
        using AdhocWorkspace workspace = new();
        Project project = workspace.AddProject("Hexi", LanguageNames.CSharp).AddMetadataReferences(Framework().Append(Package("HexiModel.dll")));
        foreach ((string name, string _) in Seeds)
        {
            project = project.AddAdditionalDocument(name, Repository.ReadSeed(name), filePath: Folder + name).Project;
        }

        project = project.AddAnalyzerConfigDocument(".globalconfig", SourceText.From(Config), filePath: Folder + ".globalconfig").Project;
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ReportGenerator().AsSourceGenerator()],
            project.AnalyzerOptions.AdditionalFiles,
            new CSharpParseOptions(),
            project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
        Compilation compilation = CSharpCompilation.Create("Hexi", [], project.MetadataReferences);
        return [.. driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().GeneratedTrees.Select(tree => tree.ToString())];
    }

    private static IEnumerable<MetadataReference> Framework()
        => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path));

    private static MetadataReference Package(string file)
    {
        string path = Path.Combine(AppContext.BaseDirectory, file);
        return MetadataReference.CreateFromFile(path, documentation: XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(path, ".xml")));
    }
}
