using System.Text.Json;
using HexiModel.Tests;

namespace HexiModel.Tool.Tests.Commands;

public class ShowFilterTests
{
    private static readonly string AllOfHexi = $"{HexiCounts.Targets} targets";

    [Theory]
    [InlineData("en", "\nTargets (3)\n", "\nObservations", "--kind", "target")]
    [InlineData("zh-Hans", "\n成效 (3)\n", "\n目标 (", "--kind", "observation")]
    [InlineData("zh-Hans", "\n任务 (1)\n", "\n工程", "--kind", "commitment")]
    [InlineData("en", "\nTargets (1)\n", "165", "--kind", "growth")]
    [InlineData("en", "\nObservations (1)\n", "新增就业1.7万余人", "--kind", "from-to")]
    [InlineData("en", "\nIndicators (3)\n", "养老床位", "--section", "review")]
    [InlineData("en", "\nTargets (3)\n", "新增就业", "--section", "今年")]
    [InlineData("en", "\nTargets (3)\n", "新增就业", "--period", "2023")]
    [InlineData("en", "\nIndicators (3)\n", "165", "--period", "2021..2022")]
    [InlineData("en", "\nProgrammes (1)\n", "165", "--term", "green-plan")]
    [InlineData("zh-Hans", "\n工程 (1)\n", "165", "--term", "“青禾计划”")]
    [InlineData("en", "\nTargets (1)\n", "165", "--term", "青禾")]
    public void A_filter_shows_what_is_asked_for(string language, string shown, string left, params string[] filter)
    {
        using TemporaryFolder folder = Qinghe.Create();

        Hexi run = Hexi.Run(["show", folder.Path, "--lang", language, .. filter]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(shown, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(left, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_of_facts_and_kinds_of_numbers_go_together()
    {
        Hexi run = Hexi.Run("show", "--kind", "target", "--kind", "commitment", "--kind", "growth");

        Assert.Contains("\nTargets (5)\n", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("\nCommitments (0)\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\nObservations", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_takes_in_what_stands_below_it()
    {
        string chapter = Hexi.Run("show", "--section", "city", "--kind", "target").Out;
        string paragraph = Hexi.Run("show", "--section", "city/3", "--kind", "target").Out;

        Assert.StartsWith("2022年天津市河西区人民政府工作报告\n", chapter, StringComparison.Ordinal);
        Assert.Contains(AllOfHexi, chapter, StringComparison.Ordinal);
        Assert.Contains("public-toilets", paragraph, StringComparison.Ordinal);
        Assert.DoesNotContain("green-communities", paragraph, StringComparison.Ordinal);
        Assert.Contains("public-toilets", chapter, StringComparison.Ordinal);
        Assert.Contains("green-communities", chapter, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_stands_beside_where_it_starts_from()
    {
        Assert.Matches("达到165家以上 +156家 \\(2021\\) +\\+9家 \\(\\+5\\.8%\\) +2022 ", Hexi.Run("show", "--kind", "target", "--lang", "zh-Hans").Out);
        Assert.Matches(
            "at least 165 +156 \\(2021\\) +\\+9 \\(\\+5\\.8 %\\) +2022 ",
            Hexi.Run("show", "--kind", "target", "--lang", "en").Out);
    }

    [Fact]
    public void A_total_of_one_year_is_not_subtracted_from_one_of_five()
    {
        Assert.Matches("1\\.9万人 +累计17万人 \\(2017–2021\\) +2022 ", Hexi.Run("show", "--kind", "target", "--lang", "zh-Hans").Out);
    }

    [Fact]
    public void Facts_of_all_kinds_come_together_by_programme()
    {
        using TemporaryFolder folder = Qinghe.Create();

        string[] lines = Hexi.Run("show", folder.Path, "--by", "programme", "--lang", "zh-Hans").Out.Split('\n');

        Assert.Contains("按工程 (7)", lines);
        int programme = Array.IndexOf(lines, " 青禾计划");
        Assert.StartsWith("   养老床位增加近300张 ", lines[programme + 1], StringComparison.Ordinal);
        Assert.Equal(" （不属任何工程）", lines[programme + 2]);
    }

    [Fact]
    public void Facts_of_all_kinds_come_together_by_section_under_their_heading()
    {
        string[] lines = Hexi.Run("show", "--by", "section", "--lang", "en").Out.Split('\n');

        Assert.Contains($"By section ({HexiCounts.Facts})", lines);
        Assert.Contains(" 三、着力加强城市精细化管理,持续打造精明增长的宜居城区 › 抓实城区精细管理。", lines);
    }

    [Theory]
    [InlineData("en", "hexi: the term or programme “青禾计画” does not exist. Did you mean “青禾计划”?\n", "--term", "青禾计画")]
    [InlineData("zh-Hans", "hexi: 没有名词或工程“青禾计画”。是否想写“青禾计划”？\n", "--term", "青禾计画")]
    [InlineData("en", "hexi: the section “reveiw” does not exist. Did you mean “review”?\n", "--section", "reveiw")]
    [InlineData("zh-Hans", "hexi: 没有章节“环境保护专章”。\n", "--section", "环境保护专章")]
    public void A_name_that_no_report_has_is_wrong_use(string language, string message, params string[] filter)
    {
        using TemporaryFolder folder = Qinghe.Create();

        Assert.Equal(new Hexi(2, "", message), Hexi.Run(["show", folder.Path, "--lang", language, .. filter]));
    }

    [Theory]
    [InlineData("“last year” is not a valid period", "--period", "last year")]
    [InlineData("'targets'", "--kind", "targets")]
    [InlineData("'indicator'", "--by", "indicator")]
    public void An_option_that_cannot_be_read_is_wrong_use(string message, params string[] filter)
    {
        Hexi run = Hexi.Run(["show", "--lang", "en", .. filter]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_facts_that_are_asked_for()
    {
        using JsonDocument document = JsonDocument.Parse(Hexi.Run("show", Repository.Root + "/seeds", "--format", "json", "--section", "city/3", "--kind", "target").Out);

        JsonElement report = document.RootElement.GetProperty("reports")[0];
        Assert.Contains("public-toilets", report.GetProperty("targets").EnumerateArray().Select(target => target.GetProperty("id").GetString()));
        Assert.All(report.GetProperty("targets").EnumerateArray(), target => Assert.StartsWith("city/3", target.GetProperty("section").GetString(), StringComparison.Ordinal));
        Assert.Empty(report.GetProperty("observations").EnumerateArray());
        Assert.Empty(report.GetProperty("commitments").EnumerateArray());
        Assert.NotEmpty(report.GetProperty("programmes").EnumerateArray());
    }
}
