using System.IO.Compression;
using HexiModel.Packages.Tests.Support;

namespace HexiModel.Packages.Tests;

/// <summary>What goes wrong before a report is read: the message says what to do.</summary>
public class BadInputTests(Packed packed, BadProject project) : IClassFixture<BadProject>
{
    [Theory]
    [InlineData("en", "error HEXI9005: The generator of HexiModel requires the C# compiler 4.8 (the .NET 8 SDK or Visual Studio 2022 17.8)", "-p:CompilerApiVersion=roslyn4.4")]
    [InlineData("zh-Hans", "error HEXI9005: HexiModel 的生成器需要 .NET 8 SDK", "-p:CompilerApiVersion=roslyn4.4")]
    [InlineData("en", "error HEXI9007: “all” is not a valid value of the property HexiModelCoverageFloor. It takes a share in percent, such as 95.", "-p:HexiModelCoverageFloor=all")]
    [InlineData("zh-Hans", "error HEXI9007: “yes”不是属性 HexiModelLabelAliases 的有效值，应为true 或 false。", "-p:HexiModelLabelAliases=yes")]
    [InlineData("en", "error HEXI9007: “no” is not a valid value of the property HexiModelExpectReports. It takes true or false.", "-p:HexiModelExpectReports=no")]
    [InlineData("en", "error HEXI9007: “Qinghe#1” is not a valid value of the property HexiModelNamespace. It takes a namespace, such as Qinghe.Reports.", "-p:HexiModelNamespace=Qinghe%231")]
    [InlineData("en", "error HEXI9007: “Qinghe;One” is not a valid value of the property HexiModelNamespace.", "-p:HexiModelNamespace=Qinghe%3BOne")]
    [InlineData("en", "qinghe-2023.report.md : error HEXI9007: “Qinghe#1” is not a valid value of the property ClassName. It takes the name of a class, such as Qinghe2023.", "-p:ClassOfReport=Qinghe%231")]
    [InlineData("zh-Hans", "qinghe-2023.report.md : error HEXI9007: “a;b.report.md”不是属性 Link 的有效值，应为不含 # 和 ; 的路径。", "-p:LinkOfReport=a%3Bb.report.md")]
    [InlineData("en", "error HEXI9008: The file lost.report.md, which the project names, does not exist.", "-p:Lost=lost.report.md")]
    [InlineData("en", "error HEXI9008: The file ../共享/lost.report.md, which the project names, does not exist.", "-p:Lost=../共享/lost.report.md")]
    public async Task A_project_that_cannot_be_built_says_why(string language, string expected, string property)
        => Assert.Contains(expected, await project.Check(language, property), StringComparison.Ordinal);

    [Fact]
    public async Task An_older_compiler_stops_before_it_fails_to_load_the_generator()
    {
        string output = await project.Build("-p:CompilerApiVersion=roslyn3.11");

        Assert.Contains("error HEXI9005: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS8032", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_copies_of_the_generator_are_one_message()
    {
        Workplace place = packed.CreateWorkplace("two generators").CopyReport().Write("lib/readme.txt", "")
            .WriteReportProject("Twice.csproj", items: """<Analyzer Include="lib/HexiModel.Generator.dll" />""");
        using (ZipArchive package = packed.Open("HexiModel"))
        {
            package.GetEntry("analyzers/dotnet/cs/HexiModel.Generator.dll")!.ExtractToFile(place["lib/HexiModel.Generator.dll"]);
        }

        string output = (await place.Dotnet("build", "-tl:off", "-clp:NoSummary")).Failed();

        Assert.Contains("error HEXI9011: This project references 2 copies of the generator of HexiModel (", output, StringComparison.Ordinal);
        Assert.Single(output.Split('\n').Distinct(), line => line.Contains("error ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_project_without_a_report_is_said_where_one_is_expected()
    {
        Workplace place = packed.CreateWorkplace("no report").WriteReportProject("App/App.csproj").Write("App/qinghe-2023.md", "---\nreport: qinghe-2023\n---\n");

        string output = (await place.Dotnet("build", "App", "-tl:off")).Succeeded();
        Assert.Contains("warning HEXI9010: HexiModel found no report (*.report.md) among the files of this project", output, StringComparison.Ordinal);

        (await place.Dotnet("build", "App", "--no-restore", "-tl:off", "-p:HexiModelExpectReports=false")).SucceededWithoutWarnings();
    }

    [Fact]
    public async Task A_report_in_a_project_that_is_not_CSharp_is_not_passed_over_in_silence()
    {
        Workplace place = packed.CreateWorkplace("F# with a report")
            .CopyReport()
            .Write(
                "App.fsproj",
                """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <Compile Include="App.fs" />
                    <PackageReference Include="HexiModel" Version="$(HexiModelVersion)" />
                  </ItemGroup>
                </Project>
                """)
            .Write("App.fs", "module App\n");

        string output = (await place.Dotnet("build", "-tl:off")).Failed();

        Assert.Contains("error HEXI9006: HexiModel generates C# classes, but this project is written in F#.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_in_a_folder_that_cannot_be_written_is_built_and_one_that_cannot_be_read_is_named()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Needs the permissions of Unix.");
            return;
        }

        // The other user cannot reach what the machine keeps, and needs none of it.
        Workplace place = packed.CreateWorkplace("permissions")
            .Write("nuget.config", "<configuration><fallbackPackageFolders><clear /></fallbackPackageFolders></configuration>")
            .CopyReport("reports")
            .WriteReportProject(
                "App/App.csproj",
                items: """
                    <HexiModelReport Include="../reports/*.report.md" />
                    <HexiModelGlossary Include="../reports/*.glossary.md" />
                    <HexiModelIndicators Include="../reports/*.indicators.csv" />
                    """);
        (await place.Dotnet("restore", "App")).Succeeded();
        OtherUser user = new(place);
        user.GiveTo("App");
        File.SetUnixFileMode(place["reports"], UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);

        (await user.Dotnet("build", "App", "--no-restore", "-tl:off")).SucceededWithoutWarnings();

        File.SetLastWriteTimeUtc(place["reports/qinghe-2023.report.md"], DateTime.UtcNow);
        File.SetUnixFileMode(place["reports/qinghe-2023.report.md"], UnixFileMode.None);
        string output = (await user.Dotnet("build", "App", "--no-restore", "-tl:off")).Failed();
        Assert.Contains("qinghe-2023.report.md", output, StringComparison.Ordinal);
    }
}
