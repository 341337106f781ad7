using System.Text.RegularExpressions;
using HexiModel.Tests;
using HexiModel.Tool.Output.Diagnostics;
using HexiModel.Tool.Output.Scan;

namespace HexiModel.Tool.Tests.Commands;

/// <summary><c>docs/cli.md</c> is true.</summary>
public class PageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "cli.md"));

    public static TheoryData<string> Blocks => [.. Regex.Matches(Page, "^```console\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline).Select(block => block.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_command_prints_what_the_page_says(string block)
    {
        using TemporaryFolder folder = Qinghe.Create();
        string[] lines = block.Split('\n');
        string commands = string.Join(";", lines.Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line[2..]));
        string expected = string.Join('\n', lines.Where(line => !line.StartsWith("$ ", StringComparison.Ordinal)));

        HexiProcess run = HexiProcess.RunShell(folder.Path, commands);

        Assert.Equal(expected, run.OutText);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void Every_field_of_the_commands_own_json_is_on_the_page()
    {
        IEnumerable<string> fields = new[] { typeof(CheckDiagnostic), typeof(DiagnosticCounts), typeof(Coverage), typeof(ScanRecord) }
            .SelectMany(type => type.GetProperties())
            .Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]);

        Assert.All(fields, field => Assert.Matches($"[`.]{field}`", Page));
    }
}
