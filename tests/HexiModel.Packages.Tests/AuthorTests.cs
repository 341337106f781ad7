using System.Text.Json.Nodes;
using HexiModel.Packages.Tests.Support;

namespace HexiModel.Packages.Tests;

/// <summary>What someone finds who references the package and drops a report into the project.</summary>
public class AuthorTests(Packed packed)
{
    [Fact]
    public async Task A_report_gives_types_on_the_first_build_and_takes_them_along_when_it_goes()
    {
        Workplace place = packed.CreateWorkplace("报告 与 author")
            .CopyReport("报告")
            .WriteReportProject(
                "App.csproj",
                "<OutputType>Exe</OutputType><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>",
                // What the default items have found already counts once.
                """<HexiModelReport Include="报告/qinghe-2023.report.md" />""")
            .Write("Program.cs", "Console.WriteLine(App.Qinghe2023.Targets.GdpGrowth.Value + \" \" + App.Qinghe2023.Targets.GdpGrowth.Source.Annotated.File);");

        (await place.Dotnet("build", "-tl:off")).SucceededWithoutWarnings();
        Assert.Equal("6% 报告/qinghe-2023.report.md", (await place.Run("dotnet", place["bin/Debug/net10.0/App.dll"])).Succeeded());
        string generated = Assert.Single(Directory.GetDirectories(place["obj/Debug/net10.0/generated/HexiModel.Generator"]));
        Assert.Contains(Directory.GetFiles(generated).Select(Path.GetFileName), name => name!.StartsWith("qinghe-2023.report.", StringComparison.Ordinal));
        Assert.Contains($"(\"HexiModel.Generator\", \"{packed.Version}\")", File.ReadAllText(Directory.GetFiles(generated, "qinghe*.g.cs").Order(StringComparer.Ordinal).First()), StringComparison.Ordinal);

        Directory.Delete(place["报告"], recursive: true);
        place.WriteReportProject("App.csproj", "<OutputType>Exe</OutputType>");
        Assert.Matches(@"Program\.cs\(1,\d+\): error CS", (await place.Dotnet("build", "--no-restore", "-tl:off")).Failed());
    }

    [Fact]
    public async Task Two_reports_two_projects_and_a_linked_folder_work_side_by_side()
    {
        Workplace place = packed.CreateWorkplace("two projects")
            .CopyReport("共享 shared")
            .CopyReport("One")
            .WriteReportProject("One/One.csproj")
            .WriteReportProject(
                "Two/Two.csproj",
                items: """
                    <HexiModelReport Include="../共享 shared/*.report.md" Link="shared/%(Filename)%(Extension)" ClassName="WorkReport" />
                    <HexiModelGlossary Include="../共享 shared/*.glossary.md" Link="shared/%(Filename)%(Extension)" />
                    <HexiModelIndicators Include="../共享 shared/*.indicators.csv" />
                    """)
            .Write(
                "Three/Three.csproj",
                """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../One/One.csproj" />
                    <ProjectReference Include="../Two/Two.csproj" />
                  </ItemGroup>
                </Project>
                """)
            .Write(
                "Three/Program.cs",
                """
                Console.WriteLine(One.Indicators.Gdp.Reports.Count);
                Console.WriteLine(One.Qinghe2023.Targets.GdpGrowth.Value == Two.WorkReport.Targets.GdpGrowth.Value);
                Console.WriteLine(Two.WorkReport.Targets.GdpGrowth.Source.Annotated.File);
                """);
        foreach (string name in new[] { "One/qinghe-2023.report.md", "One/qinghe-2023.glossary.md" })
        {
            string next = File.ReadAllText(place[name])
                .Replace("report: qinghe-2023", "report: qinghe-2024", StringComparison.Ordinal)
                .Replace("glossary: qinghe-2023", "glossary: qinghe-2024", StringComparison.Ordinal)
                .Replace("plan-year: 2023", "plan-year: 2024", StringComparison.Ordinal);
            place.Write(name.Replace("2023", "2024", StringComparison.Ordinal), next);
        }

        (await place.Dotnet("build", "Three", "-tl:off")).SucceededWithoutWarnings();

        Assert.DoesNotContain("HexiModel", (await place.Dotnet("msbuild", "Three", "-t:ResolveLockFileAnalyzers", "-getItem:Analyzer")).Succeeded().Replace(place.Folder, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(["2", "True", "shared/qinghe-2023.report.md"], (await place.Run("dotnet", place["Three/bin/Debug/net10.0/Three.dll"])).Succeeded().Split('\n'));
    }

    [Fact]
    public async Task A_broken_report_fails_the_build_at_its_place_in_both_languages_and_in_SARIF()
    {
        Workplace place = packed.CreateWorkplace("broken").CopyReport().WriteReportProject("Broken.csproj");
        string report = File.ReadAllText(place["qinghe-2023.report.md"]);
        place.Write("qinghe-2023.report.md", report.Replace("{#gdp-growth indicator=\"gdp\"}", "{#gdp-growth indicator=\"gpd\"}", StringComparison.Ordinal));
        string line = (report[..report.IndexOf("#gdp-growth", StringComparison.Ordinal)].Count(character => character == '\n') + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

        string english = (await place.Dotnet("build", "-tl:off", "-p:ErrorLog=hexi.sarif%2cversion=2.1")).Failed();
        Assert.Matches($@"qinghe-2023\.report\.md\({line},\d+\): error HEXI2012: .*gpd.*\({Packed.PageOf("HEXI2012")}\)", english);
        Assert.Matches($@"qinghe-2023\.report\.md\({line},\d+\): error HEXI9004: ", english);
        JsonNode run = JsonNode.Parse(File.ReadAllText(place["hexi.sarif"]))!["runs"]![0]!;
        JsonNode result = run["results"]!.AsArray().Single(result => (string?)result!["ruleId"] == "HEXI2012")!;
        Assert.Equal(Packed.PageOf("HEXI2012"), (string?)run["tool"]!["driver"]!["rules"]!.AsArray().Single(rule => (string?)rule!["id"] == "HEXI2012")!["helpUri"]);
        Assert.Equal(line, result["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!.ToString());

        string chinese = (await place.DotnetIn("zh-Hans", "build", "--no-restore", "-tl:off")).Failed();
        Assert.Matches($@"qinghe-2023\.report\.md\({line},\d+\): error HEXI2012: .*[\u4e00-\u9fff]", chinese);
    }

    [Fact]
    public async Task The_official_text_that_the_front_matter_names_is_compared_with_the_report()
    {
        const string Name = "原文 全文.txt";
        Workplace place = packed.CreateWorkplace("official text").CopyReport().WriteReportProject("Text.csproj");
        place.Write(Name, File.ReadAllText(place["qinghe-2023.txt"]).Replace("增长6%", "增长7%", StringComparison.Ordinal));
        File.Delete(place["qinghe-2023.txt"]);
        foreach (string name in new[] { "qinghe-2023.report.md", "qinghe-2023.glossary.md" })
        {
            place.Write(name, File.ReadAllText(place[name]).Replace("source-file: qinghe-2023.txt", "source-file: " + Name, StringComparison.Ordinal));
        }

        string output = (await place.Dotnet("build", "-tl:off")).Failed();

        Assert.Matches(@"qinghe-2023\.report\.md\(22,\d+\): error HEXI2020: .*原文 全文\.txt", output);
        Assert.DoesNotContain("HEXI2021", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_packages_with_one_report_are_told_apart_by_an_alias()
    {
        Workplace place = packed.CreateWorkplace("one report twice").CopyReport("One").CopyReport("Two")
            .WriteReportProject("One/One.csproj", "<RootNamespace>District</RootNamespace>")
            .WriteReportProject("Two/Two.csproj", "<RootNamespace>District</RootNamespace>")
            .Write("Reports.slnx", """<Solution><Project Path="One/One.csproj" /><Project Path="Two/Two.csproj" /></Solution>""")
            .Write("User/Program.cs", "System.Console.WriteLine(District.Qinghe2023.Targets.GdpGrowth.Key);")
            .Write("User/User.csproj", User(""));
        (await place.Dotnet("pack", "Reports.slnx", "-o", "feed", "-p:Version=1.0.0-preview", "-tl:off")).SucceededWithoutWarnings();

        Assert.Matches(@"Program\.cs\(1,\d+\): error CS0433: .*'Qinghe2023'", (await place.Dotnet("build", "User", "-tl:off")).Failed());

        place.Write("User/User.csproj", User("""Aliases="two" """));
        Assert.Equal("qinghe-2023/gdp-growth", (await place.Dotnet("run", "--project", "User", "-tl:off")).Succeeded());

        static string User(string alias) => $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RestoreAdditionalProjectSources>$(MSBuildProjectDirectory)/../feed</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="One" Version="1.0.0-preview" />
                <PackageReference Include="Two" Version="1.0.0-preview" {alias}/>
              </ItemGroup>
            </Project>
            """;
    }
}
