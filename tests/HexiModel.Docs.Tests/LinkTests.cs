using System.Text.RegularExpressions;
using HexiModel.Tests;

namespace HexiModel.Docs.Tests;

/// <summary>Links between the pages lead somewhere, and the list of decisions names each of them.</summary>
public partial class LinkTests
{
    private static readonly string[] Roots = ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "samples/README.md"];

    public static TheoryData<string> Pages =>
    [
        .. Roots,
        .. Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("docs/examples/", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_of_a_page_leads_to_a_file(string page)
    {
        string path = Path.Combine(Repository.Root, page);
        IEnumerable<string> targets = Link().Matches(Fenced().Replace(File.ReadAllText(path), ""))
            .Select(link => link.Groups["target"].Value)
            .Where(target => !target.Contains(':', StringComparison.Ordinal) && target.Length > 0);

        Assert.All(targets, target => Assert.True(Path.Exists(Path.GetFullPath(target, Path.GetDirectoryName(path)!)), target));
    }

    [Fact]
    public void Every_decision_is_in_the_list_with_its_title_and_date()
    {
        string folder = Path.Combine(Repository.Root, "docs", "decisions");
        string list = File.ReadAllText(Path.Combine(folder, "README.md"));

        Assert.All(Directory.GetFiles(folder, "0*.md"), path =>
        {
            Match head = Decision().Match(File.ReadAllText(path));
            Assert.True(head.Success, path);
            Assert.Contains($"[{Path.GetFileName(path)[..4]}]({Path.GetFileName(path)}) | {head.Groups["title"].Value} | {head.Groups["date"].Value} |", list, StringComparison.Ordinal);
        });
    }

    [GeneratedRegex(@"\]\((?<target>[^)#\s]*)(?:#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex("```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex Fenced();

    [GeneratedRegex(@"\A# \d+\. (?<title>.+)\n\nDate: (?<date>\d{4}-\d\d-\d\d) · Status: ")]
    private static partial Regex Decision();
}
