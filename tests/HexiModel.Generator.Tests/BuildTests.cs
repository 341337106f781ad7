using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using HexiModel.Tests;

namespace HexiModel.Generator.Tests;

/// <summary>The whole way through MSBuild, in a folder whose name holds spaces, Chinese characters and a #, outside the repository.</summary>
public sealed class BuildTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "hexi 构建# " + Guid.NewGuid().ToString("N")[..8]);

    public BuildTests()
    {
        string seeds = Path.Combine(_folder, "报告 reports");
        Directory.CreateDirectory(seeds);
        foreach (string name in new[] { "hexi-2022.report.md", "hexi-2022.glossary.md", "hexi.indicators.csv", "hexi-2022.txt" })
        {
            File.Copy(Repository.Seed(name), Path.Combine(seeds, name));
        }

        File.WriteAllText(Path.Combine(_folder, "应用 app.csproj"), ProjectFile());
        File.WriteAllText(
            Path.Combine(_folder, "Program.cs"),
            """
            using Consumer;

            Console.OutputEncoding = System.Text.Encoding.UTF8;
            Console.WriteLine(string.Join(", ", Hexi2022.Programmes.Project133.ThreeServices.Items));
            Console.WriteLine(Hexi2022.Targets.GdpGrowth.Source.Annotated);
            """);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Default_items_are_found_and_a_program_prints_what_is_in_them()
    {
        string output = await Dotnet("run");

        Assert.Equal(["配餐, 医疗, 家政", $"报告 reports/hexi-2022.report.md({Place("#gdp-growth", back: '[')})"], output.Trim().Split('\n').Select(line => line.Trim()));
    }

    [Fact]
    public async Task Deleting_one_brace_fails_the_build_at_its_line_and_column()
    {
        string report = Path.Combine(_folder, "报告 reports", "hexi-2022.report.md");
        string place = Place("#financial-institutions", forward: '}');
        string text = await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken);
        int brace = text.IndexOf('}', text.IndexOf("#financial-institutions", StringComparison.Ordinal));
        await File.WriteAllTextAsync(report, text.Remove(brace, 1), TestContext.Current.CancellationToken);

        string output = await Dotnet("build");

        Assert.Matches(Regex.Escape($"hexi-2022.report.md({place}): error HEXI1001: "), output);
        Assert.Matches(Regex.Escape($"hexi-2022.report.md({place}): error HEXI9004: "), output);
    }

    [Fact]
    public async Task A_report_with_a_class_name_of_its_own_is_included_once()
    {
        string project = Path.Combine(_folder, "应用 app.csproj");
        await File.WriteAllTextAsync(
            project,
            (await File.ReadAllTextAsync(project, TestContext.Current.CancellationToken)).Replace(
                "<!-- items -->",
                """
                <HexiModelReport Include="报告 reports/hexi-2022.report.md" ClassName="WorkReport" />
                <AdditionalFiles Include="报告 reports/*.md" />
                """,
                StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder, "Program.cs"), "System.Console.WriteLine(Consumer.WorkReport.Report.Id);", TestContext.Current.CancellationToken);

        Assert.Equal("hexi-2022", (await Dotnet("run")).Trim());
    }

    [Fact]
    public async Task The_official_text_that_the_front_matter_names_is_compared_whatever_its_name_is()
    {
        const string Name = "原文 it's (全文);1.txt";
        NameOfficialText(Name);
        File.Move(Path.Combine(Reports, "hexi-2022.txt"), Path.Combine(Reports, Name));
        Edit("hexi-2022.report.md", text => text.Replace("[地区生产总值增长6%]{#gdp-growth", "[地区生产总值增长7%]{#gdp-growth", StringComparison.Ordinal));

        string output = await Dotnet("build");

        Assert.Matches(Regex.Escape($"hexi-2022.report.md({Place("6%]{#gdp-growth", forward: '6')}): error HEXI2020: ") + ".*" + Regex.Escape(Name), output);
        Assert.DoesNotContain("HEXI2021", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*.txt")]
    [InlineData("../secret.txt")]
    [InlineData("子 folder")]
    [InlineData("hexi-2022.report.md")]
    [InlineData("$([System.IO.File]::ReadAllText('/etc/hostname'));@(Compile)")]
    public async Task A_name_that_is_no_file_of_its_own_beside_the_report_changes_nothing_but_that_it_is_said(string name)
    {
        NameOfficialText(name);
        File.Move(Path.Combine(Reports, "hexi-2022.txt"), Path.Combine(_folder, "secret.txt"));
        Directory.CreateDirectory(Path.Combine(Reports, "子 folder"));

        string output = await Dotnet("run", "-p:WarningsNotAsErrors=HEXI2021");

        Assert.Contains("配餐, 医疗, 家政", output, StringComparison.Ordinal);
        Assert.Contains("warning HEXI2021: ", output, StringComparison.Ordinal);
    }

    private string Reports => Path.Combine(_folder, "报告 reports");

    private void Edit(string name, Func<string, string> edit)
    {
        string path = Path.Combine(Reports, name);
        string text = File.ReadAllText(path);
        string edited = edit(text);
        Assert.NotEqual(text, edited);
        File.WriteAllText(path, edited);
    }

    /// <summary>Gives the front matter of report and glossary another official text.</summary>
    private void NameOfficialText(string name)
    {
        foreach (string file in new[] { "hexi-2022.report.md", "hexi-2022.glossary.md" })
        {
            Edit(file, text => text.Replace("source-file: hexi-2022.txt", "source-file: " + name, StringComparison.Ordinal));
        }
    }

    /// <summary>The place of a character before or behind some words, as compilers print it.</summary>
    private static string Place(string words, char? back = null, char? forward = null)
    {
        string text = Repository.ReadSeed("hexi-2022.report.md");
        int start = text.IndexOf(words, StringComparison.Ordinal);
        int position = back is { } before ? text.LastIndexOf(before, start) : text.IndexOf(forward!.Value, start);
        int line = text.AsSpan(0, position).Count('\n') + 1;
        return FormattableString.Invariant($"{line},{position - text.LastIndexOf('\n', position)}");
    }

    private static string ProjectFile()
    {
        string generator = typeof(BuildTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Generator.Folder").Value!;
        string build = Path.Combine(Repository.Root, "src", "HexiModel.Generator", "build");
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{build}/HexiModel.props" />
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <AssemblyName>app</AssemblyName>
                <RootNamespace>Consumer</RootNamespace>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{typeof(Report).Assembly.Location}" />
                <Analyzer Include="{generator}/HexiModel.Generator.dll;{generator}/HexiModel.Language.dll;{generator}/HexiModel.dll" />
                <!-- items -->
              </ItemGroup>
              <Import Project="{build}/HexiModel.targets" />
            </Project>
            """;
    }

    private async Task<string> Dotnet(string command, params string[] options)
    {
        ProcessStartInfo start = new("dotnet", [command, "-v", "q", "-tl:off", .. options])
        {
            WorkingDirectory = _folder,
            // All three: a child that shares the terminal stops a test run in the background.
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment.Remove("MSBuildSDKsPath");
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output + await errors;
    }
}
