using System.Text.RegularExpressions;
using HexiModel.Packages.Tests.Support;
using HexiModel.Tests;

namespace HexiModel.Packages.Tests;

/// <summary>The page for newcomers is a transcript: its commands are run against the packed files, in order and in one shell.</summary>
public class GettingStartedTests(Packed packed)
{
    [Fact]
    public async Task The_commands_print_what_the_page_shows()
    {
        Transcript transcript = Transcript.Read(Path.Combine(Repository.Root, "docs", "getting-started.md"));
        Workplace place = packed.CreateWorkplace("empty", isEmpty: true);

        DotnetCommand shell = await place.Run("bash", "-c", transcript.Script);

        string[] outputs = shell.Output.Split(Transcript.Mark);
        Assert.True(outputs.Length == transcript.Commands.Count + 1, shell.Output);
        Assert.All(transcript.Commands.Zip(outputs[1..]), pair => Assert.True(pair.First.IsMatch(pair.Second), $"$ {pair.First.Line}\n{pair.Second}"));
    }

    [Fact]
    public async Task The_template_speaks_both_languages()
    {
        Workplace place = packed.CreateWorkplace("languages", isEmpty: true);
        string[] hive = ["--debug:custom-hive", place["hive"]];
        (await place.Dotnet(["new", "install", "HexiModel.Templates@" + packed.Version, .. hive])).Succeeded();

        Assert.Matches("Government work report +hexi-report", (await place.Dotnet(["new", "list", "hexi-report", .. hive])).Succeeded());
        Assert.Matches("政府工作报告 +hexi-report", (await place.DotnetIn("zh-Hans", ["new", "list", "hexi-report", .. hive])).Succeeded());
    }

    [Fact]
    public async Task The_template_takes_any_name_and_gives_its_tests_something_to_hold()
    {
        Workplace place = packed.CreateWorkplace("any name", isEmpty: true);
        string[] hive = ["--debug:custom-hive", place["hive"]];
        (await place.Dotnet(["new", "install", "HexiModel.Templates@" + packed.Version, .. hive])).Succeeded();
        (await place.Dotnet(["new", "hexi-report", "-n", "河西区-报告", .. hive])).Succeeded();

        string report = place["河西区-报告/src/河西区-报告/qinghe-2023.report.md"];
        File.WriteAllText(report, Regex.Replace(File.ReadAllText(report), "增长6%以上", "增长7%以上"));
        string text = place["河西区-报告/src/河西区-报告/qinghe-2023.txt"];
        File.WriteAllText(text, File.ReadAllText(text).Replace("增长6%以上", "增长7%以上", StringComparison.Ordinal));

        string output = (await DotnetCommand.Run("dotnet", ["test"], place["河西区-报告"], packed.Environment)).Failed();

        Assert.Matches(@"failed: 1\s+succeeded: 2", output);
    }
}
