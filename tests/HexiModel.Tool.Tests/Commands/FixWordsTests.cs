using System.Text;
using System.Text.RegularExpressions;
using HexiModel.Tests;

namespace HexiModel.Tool.Tests.Commands;

/// <summary><c>hexi fix</c> puts the official words back: after a formatter has been over the files, or a hand.</summary>
public partial class FixWordsTests
{
    private const int Width = 80;

    private static readonly string[] Seeds = ["hexi-2022.report.md", "hexi-2022.glossary.md", "hexi-2022.txt", "hexi.indicators.csv"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void After_prettier_the_seeds_are_as_before(bool isWrapped)
    {
        using TemporaryFolder folder = new();
        foreach (string name in Seeds)
        {
            string text = Repository.ReadSeed(name);
            folder.Write(name, name.EndsWith(".md", StringComparison.Ordinal) ? Prettier(text, isWrapped) : text);
        }

        Assert.NotEqual(Repository.ReadSeed(Seeds[0]), File.ReadAllText(folder[Seeds[0]]));
        Hexi run = Hexi.Run("fix", folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("HEXI2020: the official words were restored", run.Out, StringComparison.Ordinal);
        Assert.All(Seeds, name => Assert.Equal(Repository.ReadSeed(name), File.ReadAllText(folder[name])));
    }

    [Fact]
    public void A_paragraph_that_was_moved_is_in_its_place_again()
    {
        const string Moved = "“青禾计划”稳步推进,[PM2.5平均浓度下降4.5%]{.fact indicator=\"pm25\"}。";
        using TemporaryFolder folder = Qinghe.Create();
        folder.Write(Qinghe.OfficialFile, Qinghe.Official.Replace("“青禾计划”稳步", "\n\n“青禾计划”稳步", StringComparison.Ordinal));
        string right = Qinghe.Report.Replace("source-lines: 1-9", "source-lines: 1-11", StringComparison.Ordinal).Replace(Moved, "\n" + Moved, StringComparison.Ordinal);
        folder.Write(Qinghe.GlossaryFile, Qinghe.Glossary.Replace("11-13", "13-15", StringComparison.Ordinal));
        folder.Write(Qinghe.ReportFile, right.Replace("\n" + Moved + "\n", "", StringComparison.Ordinal).Replace("## 今年目标", Moved + "\n\n## 今年目标", StringComparison.Ordinal));

        Hexi.Run("fix", folder.Path);

        Assert.Equal(right, File.ReadAllText(folder[Qinghe.ReportFile]));
    }

    [Fact]
    public void A_mark_that_the_official_text_has_no_words_for_is_named_and_kept()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("[新增就业1.7万余人]", "[新建改建学校三所]");

        Hexi run = Hexi.Run("fix", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("the official text does not contain “新建改建学校三所” {.fact indicator=\"new-jobs\"}", run.Out, StringComparison.Ordinal);
        Assert.Contains("[新建改建学校三所]", File.ReadAllText(folder[Qinghe.ReportFile]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_another_one_is_not_written_into_the_file()
    {
        using TemporaryFolder folder = Qinghe.Create();
        folder.Write(Qinghe.OfficialFile, "关于印发城市规划的通知\n\n各街道、各部门:\n\n现将规划印发给你们,请认真贯彻执行。\n\n附件一\n\n附件二\n\n附件三\n\n附件四\n");

        Hexi.Run("fix", folder.Path);

        Assert.Equal(Qinghe.Report, File.ReadAllText(folder[Qinghe.ReportFile]));
    }

    /// <summary>What prettier does to the prose of an annotated file: lines that end and begin with a mark are joined with a blank, and all are wrapped at 80 columns or not.</summary>
    private static string Prettier(string text, bool isWrapped)
    {
        int body = text.IndexOf("\n---\n", StringComparison.Ordinal) + 5;
        string[] head = [.. text[..body].Split('\n').Select(line => isWrapped && Columns(line) > Width ? Folded(line) : line)];
        string[] blocks = [.. text[body..].Split("\n\n").Select(block => Joined(block))];
        return string.Join('\n', head) + string.Join("\n\n", isWrapped ? blocks.Select(block => block.TrimStart('\n').StartsWith('#') ? block : Filled(block, "")) : blocks);
    }

    private static string Joined(string block) => LineEnd().Replace(block, found => IsHan(found.Groups[1].Value) || IsHan(found.Groups[2].Value) ? found.Value : found.Groups[1].Value + " " + found.Groups[2].Value);

    private static bool IsHan(string letter) => letter[0] >= '\u2E80' || letter is "“" or "”";

    private static string Folded(string line) => line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)] + "\n" + Filled(line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..], "  ");

    private static string Filled(string block, string indent)
    {
        StringBuilder filled = new();
        string line = "";
        foreach (string word in block.Split(' '))
        {
            if (line.Length > 0 && Columns(indent + line + " " + word) > Width)
            {
                filled.Append(indent).Append(line).Append('\n');
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : line + " " + word;
            }
        }

        return filled.Append(indent).Append(line).ToString();
    }

    private static int Columns(string line) => line.Sum(letter => letter >= '\u2E80' ? 2 : 1);

    [GeneratedRegex(@"(\S)\n(\S)")]
    private static partial Regex LineEnd();
}
