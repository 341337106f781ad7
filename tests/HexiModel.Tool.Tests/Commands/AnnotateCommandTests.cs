using System.Text;

namespace HexiModel.Tool.Tests.Commands;

public class AnnotateCommandTests
{
    private const string Text =
        "青禾县人民政府工作报告\n——2025年1月14日在青禾县第十七届人民代表大会第五次会议上\n各位代表：\n一、2024年工作回顾\n新增民宿集群28家，聚焦三个关键词。\n二、2025年工作安排\n新增民宿集群30家。\n名词解释\n1.“两轴”：即甲轴和乙轴。\n";

    [Fact]
    public void A_draft_is_written_beside_the_text_checks_without_an_error_and_strips_to_it()
    {
        using TemporaryFolder folder = new();
        string text = folder.Write("qinghe-2025.txt", Text);

        Hexi run = Hexi.Run("annotate", text);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Equal($"{folder["qinghe-2025.report.md"]}\n{folder["qinghe-2025.glossary.md"]}\n{folder["qinghe-2025.indicators.csv"]}\n11 marks, 1 to check.\n", run.Out);
        Assert.Equal(Text.TrimEnd('\n'), Hexi.Run("strip", folder["qinghe-2025.report.md"], folder["qinghe-2025.glossary.md"]).Out);
        Hexi check = Hexi.Run("check", folder.Path);
        Assert.Equal(0, check.ExitCode);
        Assert.Contains("HEXI6001", check.Out, StringComparison.Ordinal);
        Assert.Contains("HEXI6003", check.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_elsewhere_has_its_text_beside_it()
    {
        using TemporaryFolder folder = new();
        string text = folder.Write("qinghe-2025.txt", Text);

        Hexi run = Hexi.Run("annotate", text, "--output", folder["drafts"], "--report", "own", "--plan-year", "2026", "--jurisdiction", "某省某县");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Text, File.ReadAllText(folder["drafts/qinghe-2025.txt"]));
        string report = File.ReadAllText(folder["drafts/qinghe-2025.report.md"]);
        Assert.Contains("report: own\n", report, StringComparison.Ordinal);
        Assert.Contains("plan-year: 2026\n", report, StringComparison.Ordinal);
        Assert.Contains("jurisdiction: 某省某县\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_with_other_text_are_overwritten_only_by_force()
    {
        using TemporaryFolder folder = new();
        string text = folder.Write("qinghe-2025.txt", Text);
        folder.Write("qinghe-2025.glossary.md", "mine");

        Hexi refused = Hexi.Run("annotate", text);

        Assert.Equal((2, "mine"), (refused.ExitCode, File.ReadAllText(folder["qinghe-2025.glossary.md"])));
        Assert.Contains("qinghe-2025.glossary.md” already exists", refused.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["qinghe-2025.report.md"]));
        Assert.Equal(0, Hexi.Run("annotate", text, "--force").ExitCode);
        Assert.NotEqual("mine", File.ReadAllText(folder["qinghe-2025.glossary.md"]));
        Assert.Equal(0, Hexi.Run("annotate", text).ExitCode);
    }

    [Fact]
    public void Marks_go_over_to_a_corrected_text_and_those_without_a_place_are_listed()
    {
        using TemporaryFolder folder = new();
        string text = folder.Write("qinghe-2025.txt", Text);
        Hexi.Run("annotate", text);
        Hexi.Run("accept", folder.Path);
        folder.Write("qinghe-2025.txt", Text.Replace("新增民宿集群28家", "新增各类民宿集群28家", StringComparison.Ordinal).Replace("新增民宿集群30家。", "完成体检任务。", StringComparison.Ordinal));

        Hexi run = Hexi.Run("annotate", text, "--again");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"{folder["qinghe-2025.report.md"]}(26,1): “新增民宿集群30家” {{#新增民宿集群}} was not found in the new text.\n", run.Error);
        Assert.Contains("[新增各类民宿集群28家]{.fact indicator=\"新增民宿集群\"}", File.ReadAllText(folder["qinghe-2025.report.md"]), StringComparison.Ordinal);
        Assert.Equal(0, Hexi.Run("check", folder.Path).ExitCode);
    }

    [Fact]
    public void New_rows_go_to_the_catalogue_of_the_project_whatever_its_name()
    {
        using TemporaryFolder folder = new();
        string text = folder.Write("qinghe-2025.txt", Text);
        Hexi.Run("annotate", text);
        File.Move(folder["qinghe-2025.indicators.csv"], folder["qinghe.indicators.csv"]);
        folder.Write("qinghe-2025.txt", Text.Replace("聚焦三个关键词", "新建甲类驿站5座", StringComparison.Ordinal));

        Hexi run = Hexi.Run("annotate", text, "--again");

        Assert.Equal(0, run.ExitCode);
        Assert.False(File.Exists(folder["qinghe-2025.indicators.csv"]));
        Assert.Contains("新建甲类驿站", File.ReadAllText(folder["qinghe.indicators.csv"]), StringComparison.Ordinal);
        Assert.Equal(0, Hexi.Run("check", folder.Path).ExitCode);
    }

    [Fact]
    public void There_must_be_marks_to_take_over()
    {
        using TemporaryFolder folder = new();

        Hexi run = Hexi.Run("annotate", folder.Write("a.txt", Text), "--again");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a.report.md” does not exist", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_another_encoding_is_refused_with_the_command_that_converts_it()
    {
        using TemporaryFolder folder = new();
        string text = folder.Write("gb.txt", [0xD5, 0xFE, 0xB8, 0xAE, 0xB9, 0xA4, 0xD7, 0xF7]);

        Hexi run = Hexi.Run("annotate", text);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"iconv -f GB18030 -t UTF-8 '{text}'", run.Error, StringComparison.Ordinal);
        Assert.Contains("-f UTF-16", Hexi.Run("annotate", folder.Write("u16.txt", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Text)).ToArray())).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "contains no text")]
    [InlineData(" \n\n", "contains no text")]
    public void A_text_without_words_is_refused(string text, string message)
    {
        using TemporaryFolder folder = new();

        Hexi run = Hexi.Run("annotate", folder.Write("a.txt", text));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_report_is_drafted_and_said_to_be_none()
    {
        using TemporaryFolder folder = new();

        Hexi run = Hexi.Run("annotate", folder.Write("news.txt", "新华社北京电\n昨日全国新增企业300家。\n\n\n完。\n"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("does not look like a government work report", run.Error, StringComparison.Ordinal);
        Assert.Contains("news.official.txt, which has one paragraph per line", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--report", "1x", "not a valid id")]
    [InlineData("--plan-year", "25", "not a year")]
    public void Options_are_checked(string option, string value, string message)
    {
        using TemporaryFolder folder = new();

        Hexi run = Hexi.Run("annotate", folder.Write("a.txt", Text), option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_takes_the_marks_of_drafts_off()
    {
        using TemporaryFolder folder = new();
        Hexi.Run("annotate", folder.Write("qinghe-2025.txt", Text));

        Hexi dry = Hexi.Run("accept", folder.Path, "--dry-run");
        Hexi run = Hexi.Run("accept", folder.Path);

        Assert.Contains("-新增民宿集群", dry.Out.Replace("-[", "-", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal((0, "1 draft accepted in 1 file.\n"), (run.ExitCode, run.Out));
        Assert.DoesNotContain("HEXI600", Hexi.Run("check", folder.Path).Out, StringComparison.Ordinal);
        Assert.Equal("No drafts.\n", Hexi.Run("accept", folder.Path).Out);
    }
}
