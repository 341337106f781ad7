using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Xml.Linq;
using HexiModel.Packages.Tests.Support;

namespace HexiModel.Packages.Tests;

/// <summary>What is in the packages, and nothing else.</summary>
public class PackageContentTests(Packed packed)
{
    private static readonly string[] Everywhere = ["README.md", "icon.png"];

    public static TheoryData<string> Ids => ["HexiModel", "HexiModel.Json", "HexiModel.OpenApi", "HexiModel.Hexi", "HexiModel.Tool", "HexiModel.Tool.any", Packed.ToolOfThisPlatform, "HexiModel.Templates"];

    public static TheoryData<string, string> ToolPlatforms => new() { { "any", "" }, { RuntimeInformation.RuntimeIdentifier, OperatingSystem.IsWindows() ? "hexi.exe" : "hexi" } };

    [Fact]
    public void Packing_warns_of_nothing_and_makes_these_packages()
    {
        Assert.DoesNotContain("warning", packed.Log, StringComparison.Ordinal);
        Assert.Equal(
            Ids.Select(id => $"{id.Data}.{packed.Version}.nupkg").Order(StringComparer.Ordinal),
            Directory.GetFiles(packed.Packages, "*.nupkg").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void HexiModel_holds_the_library_the_generator_with_what_it_needs_and_the_build_files()
        => AssertFiles(
            "HexiModel",
            "analyzers/dotnet/cs/HexiModel.CodeFixes.dll",
            "analyzers/dotnet/cs/HexiModel.Generator.dll",
            "analyzers/dotnet/cs/HexiModel.Language.dll",
            "analyzers/dotnet/cs/HexiModel.dll",
            "analyzers/dotnet/cs/zh-Hans/HexiModel.CodeFixes.resources.dll",
            "analyzers/dotnet/cs/zh-Hans/HexiModel.Language.resources.dll",
            "build/HexiModel.props",
            "build/HexiModel.targets",
            "buildTransitive/HexiModel.targets",
            "catalogue/standard.indicators.csv",
            "lib/net8.0/HexiModel.dll",
            "lib/net8.0/HexiModel.xml",
            "lib/netstandard2.0/HexiModel.dll",
            "lib/netstandard2.0/HexiModel.xml");

    [Theory]
    [InlineData("HexiModel.Json")]
    [InlineData("HexiModel.Hexi")]
    public void The_other_libraries_hold_themselves_and_their_documentation(string id)
        => AssertFiles(id, $"lib/net8.0/{id}.dll", $"lib/net8.0/{id}.xml", $"lib/netstandard2.0/{id}.dll", $"lib/netstandard2.0/{id}.xml");

    [Fact]
    public void The_schemas_for_asp_net_are_in_a_library_of_its_framework()
        => AssertFiles("HexiModel.OpenApi", "lib/net10.0/HexiModel.OpenApi.dll", "lib/net10.0/HexiModel.OpenApi.xml");

    [Fact]
    public void The_tool_s_own_package_names_the_package_of_each_platform()
    {
        AssertFiles("HexiModel.Tool", "tools/any/any/DotnetToolSettings.xml");

        XElement settings = XElement.Load(new MemoryStream(Read("HexiModel.Tool", "tools/any/any/DotnetToolSettings.xml")));
        Assert.Equal(
            [Packed.ToolOfThisPlatform, "HexiModel.Tool.any"],
            settings.Descendants("RuntimeIdentifierPackage").Select(package => package.Attribute("Id")!.Value));
    }

    [Theory]
    [MemberData(nameof(ToolPlatforms))]
    public void The_tool_of_a_platform_holds_its_assemblies_in_two_languages_and_no_documentation(string platform, string program)
        => AssertFiles(
            "HexiModel.Tool." + platform,
            [.. Tool(
                platform,
                "DocumentFormat.OpenXml.Framework.dll", "DocumentFormat.OpenXml.dll", "DotnetToolSettings.xml", "HexiModel.Hexi.dll", "HexiModel.Hexi.pdb", "HexiModel.Json.dll", "HexiModel.Json.pdb", "HexiModel.Language.dll",
                "HexiModel.Language.pdb", "HexiModel.dll", "HexiModel.pdb", "Spectre.Console.Ansi.dll", "Spectre.Console.dll", "System.CommandLine.dll", "System.IO.Packaging.dll",
                "hexi.deps.json", "hexi.dll", "hexi.pdb", "hexi.runtimeconfig.json", "zh-Hans/HexiModel.Language.resources.dll",
                "zh-Hans/System.CommandLine.resources.dll", "zh-Hans/hexi.resources.dll", program)]);

    [Fact]
    public void The_templates_hold_files_and_no_assembly()
        => AssertFiles(
            "HexiModel.Templates",
            [.. Template(
                ".editorconfig", ".gitattributes", ".gitignore", ".globalconfig", ".markdownlint.json", ".prettierignore", ".template.config/localize/templatestrings.en.json",
                ".template.config/localize/templatestrings.zh-Hans.json", ".template.config/template.json", "Company.Reports-1.slnx",
                "Directory.Packages.props", "README.md", "global.json", "src/Company.Reports-1/Company.Reports-1.csproj",
                "src/Company.Reports-1/qinghe-2023.glossary.md", "src/Company.Reports-1/qinghe-2023.report.md", "src/Company.Reports-1/qinghe-2023.txt",
                "src/Company.Reports-1/qinghe.indicators.csv", "tests/Company.Reports-1.Tests/Company.Reports-1.Tests.csproj",
                "tests/Company.Reports-1.Tests/Qinghe2023Tests.cs")]);

    [Theory]
    [InlineData("HexiModel", "net8.0:", ".NETStandard2.0: System.Memory")]
    [InlineData("HexiModel.Hexi", "net8.0: HexiModel", ".NETStandard2.0: HexiModel")]
    [InlineData("HexiModel.Json", "net8.0: HexiModel", ".NETStandard2.0: HexiModel System.Text.Json")]
    [InlineData("HexiModel.OpenApi", "net10.0: HexiModel.Json Microsoft.AspNetCore.OpenApi")]
    public void Libraries_depend_on_this_and_not_on_the_generator(string id, params string[] groups)
    {
        XElement dependencies = Element(id, "dependencies")!;

        Assert.Equal(groups, dependencies.Elements().Select(group => (group.Attribute("targetFramework")!.Value + ": "
            + string.Join(' ', group.Elements().Select(dependency => dependency.Attribute("id")!.Value))).Trim()));
        Assert.All(dependencies.Descendants().Where(dependency => dependency.Attribute("id") is not null), dependency =>
            Assert.Equal(dependency.Attribute("id")!.Value == "Microsoft.AspNetCore.OpenApi" ? null : "Build,Analyzers", dependency.Attribute("exclude")?.Value));
        Assert.All(dependencies.Descendants().Where(dependency => dependency.Attribute("id")?.Value == "HexiModel"), dependency =>
            Assert.Equal(id == "HexiModel.Json" ? $"[{packed.Version}]" : packed.Version, dependency.Attribute("version")!.Value));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_package_says_what_it_is(string id)
    {
        Assert.Equal(packed.Version, Element(id, "version")?.Value);
        Assert.Equal("MIT", Element(id, "license")?.Value);
        Assert.Equal("icon.png", Element(id, "icon")?.Value);
        Assert.Equal("README.md", Element(id, "readme")?.Value);
        Assert.Contains("政府工作报告", Element(id, "tags")!.Value.Split(' '));
        Assert.Contains("### Added", Element(id, "releaseNotes")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("# Changelog", Element(id, "releaseNotes")!.Value, StringComparison.Ordinal);
        Assert.NotEmpty(Element(id, "description")!.Value);
    }

    [Theory]
    [InlineData("HexiModel.Tool", "DotnetTool")]
    [InlineData("HexiModel.Tool.any", "DotnetToolRidPackage")]
    [InlineData("HexiModel.Templates", "Template")]
    public void What_is_no_library_says_so(string id, string type)
        => Assert.Equal(type, Element(id, "packageTypes")!.Elements().Single().Attribute("name")!.Value);

    [Fact]
    public void The_icon_is_a_picture_of_128_by_128()
    {
        byte[] icon = Read("HexiModel", "icon.png");

        Assert.Equal("\x89PNG", System.Text.Encoding.Latin1.GetString(icon, 0, 4));
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], icon[16..24]);
    }

    [Theory]
    [InlineData("HexiModel.Hexi", "lib/net8.0/HexiModel.Hexi.dll", "lib/net8.0/HexiModel.Hexi.pdb")]
    [InlineData("HexiModel", "lib/netstandard2.0/HexiModel.dll", "lib/netstandard2.0/HexiModel.pdb")]
    [InlineData("HexiModel.Json", "lib/net8.0/HexiModel.Json.dll", "lib/net8.0/HexiModel.Json.pdb")]
    [InlineData("HexiModel.OpenApi", "lib/net10.0/HexiModel.OpenApi.dll", "lib/net10.0/HexiModel.OpenApi.pdb")]
    public void Symbols_belong_to_the_assemblies_and_hold_no_path_of_the_machine(string id, string assembly, string symbols)
    {
        using PEReader image = new(new MemoryStream(Read(id, assembly)));
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Read(id, symbols, "snupkg")));
        MetadataReader reader = provider.GetMetadataReader();
        CodeViewDebugDirectoryData link = image.ReadCodeViewDebugDirectoryData(image.ReadDebugDirectory().First(entry => entry.Type == DebugDirectoryEntryType.CodeView));

        Assert.Equal(link.Guid, new Guid(reader.DebugMetadataHeader!.Id.AsSpan()[..16]));
        Assert.All(reader.Documents, document => Assert.StartsWith("/_", reader.GetString(reader.GetDocument(document).Name), StringComparison.Ordinal));
    }

    [Fact]
    public void The_documentation_of_the_model_carries_the_official_sentences()
    {
        string documentation = System.Text.Encoding.UTF8.GetString(Read("HexiModel.Hexi", "lib/netstandard2.0/HexiModel.Hexi.xml"));

        Assert.Contains("地区生产总值增长6%", documentation, StringComparison.Ordinal);
        Assert.Contains("P:HexiModel.Hexi.Hexi2022Model.TargetList.GdpGrowth", documentation, StringComparison.Ordinal);
    }

    [Fact]
    public void The_template_refers_to_this_version()
    {
        string versions = System.Text.Encoding.UTF8.GetString(Read("HexiModel.Templates", "content/hexi-report/Directory.Packages.props"));

        Assert.Contains($"<PackageVersion Include=\"HexiModel\" Version=\"{packed.Version}\" />", versions, StringComparison.Ordinal);
        Assert.Matches("<PackageVersion Include=\"xunit[.][^\"]*\" Version=\"[0-9.]+\" />", versions);
    }

    private static IEnumerable<string> Tool(string platform, params string[] names)
        => names.Where(name => name.Length > 0).Select(name => $"tools/net10.0/{platform}/{name}");

    private static IEnumerable<string> Template(params string[] names) => names.Select(name => "content/hexi-report/" + name);

    private void AssertFiles(string id, params string[] expected)
    {
        using ZipArchive package = packed.Open(id);
        IEnumerable<string> files = package.Entries.Select(entry => entry.FullName)
            .Where(name => name != "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal));

        Assert.Equal(expected.Concat(Everywhere).Append(id + ".nuspec").Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    private XElement? Element(string id, string name)
    {
        XElement metadata = packed.Metadata(id);
        return metadata.Element(metadata.Name.Namespace + name);
    }

    private byte[] Read(string id, string name, string extension = "nupkg")
    {
        using ZipArchive package = packed.Open(id, extension);
        using Stream stream = package.GetEntry(name)!.Open();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
