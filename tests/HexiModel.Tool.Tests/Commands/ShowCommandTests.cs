using System.Globalization;
using HexiModel.Hexi;
using HexiModel.Tests;
using HexiModel.Tool.Input;
using HexiModel.Tool.Output;
using HexiModel.Tool.Tests.Output;

namespace HexiModel.Tool.Tests.Commands;

public class ShowCommandTests
{
    [Fact]
    public void It_prints_targets_indicators_and_programmes_as_tables_that_line_up()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Hexi run = Hexi.Run("show", folder.Path, "--lang", "zh-Hans");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            2023年青禾区政府工作报告
            qinghe-2023 · 示例市青禾区 · 2023-01-10 · 2023年计划
            目标 3 · 成效 3 · 任务 1 · 指标 4 · 工程 1 · 名词 1

            目标 (3)
             目标                     数值            现状           需要变化       时期   原文行   标识
            ──────────────────────────────────────────────────────────────────────────────────────────────────────────
             地区生产总值增长6%以上   增长6%以上                                    2023        9   gdp-growth
             科技企业达到165家以上    达到165家以上   156家 (2022)   +9家 (+5.8%)   2023        9   tech-firms-2023
             养老床位增加近300张      增加近300张                                   2023        9   beds

            指标 (4)
             指标            性质   度量   数值                时期   原文行   标识
            ────────────────────────────────────────────────────────────────────────────────
             地区生产总值    目标   增速   增长6%以上          2023        9   gdp
             科技企业        成效   水平   由13家发展到156家   2022        5   tech-firms
                             目标   水平   达到165家以上       2023        9
             新增就业        成效   总量   1.7万余人           2022        5   new-jobs
             PM2.5平均浓度   成效   增速   下降4.5%            2022        5   pm25

            工程 (1)
             工程                          数值          时期   原文行   标识
            ──────────────────────────────────────────────────────────────────────────
             青禾计划                                               13   green-plan
               三项服务:配餐、医疗、家政   3                        13   services
               养老床位增加近300张         增加近300张   2023        9   beds

            """,
            run.Out);
    }

    [Fact]
    public void Words_of_the_tables_are_English_where_English_is_asked_for()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Hexi run = Hexi.Run("show", folder.Path, "--lang", "en");

        Assert.Contains("3 targets · 3 observations · 1 commitment · 4 indicators · 1 programme · 1 term\n", run.Out, StringComparison.Ordinal);
        Assert.Contains(" 新增就业        observation   total     just over 17,000 persons   2022        5   new-jobs\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void Values_are_in_the_words_of_the_library(string language)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(language);
        string[] lines = Hexi.Run("show", "--kind", "target", "--lang", language).Out.Split('\n');

        Assert.All(Hexi2022.Targets, target => Assert.Contains(lines, line => line.EndsWith(" " + target.Id, StringComparison.Ordinal) && line.Contains(" " + target.Describe(culture) + " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_a_path_it_prints_the_built_in_report()
    {
        Hexi run = Hexi.Run("show", "--lang", "zh-Hans");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("2022年天津市河西区人民政府工作报告\nhexi-2022 · 天津市河西区 · 2021-12-11 · 2022年计划\n", run.Out, StringComparison.Ordinal);
        Assert.Matches(" 地区生产总值增长6% +增长6% +2022 +109 +gdp-growth\n", run.Out);
        Assert.Matches(" 引进金融机构20家以上 +20家以上 +116家 \\(2017–2021\\) +2022 +119 +financial-institutions\n", run.Out);
        Assert.Matches(" 133工程 .* project-133\n", run.Out);
    }

    [Fact]
    public void The_built_in_report_comes_through_its_typed_lists()
    {
        ShownReport shown = Assert.Single(BuiltInReports.All());

        Assert.Same(HexiModel.Hexi.Hexi2022.Targets.GdpGrowth, shown.Targets[shown.Report.Targets.ToList().FindIndex(target => target.Id == "gdp-growth")]);
        Assert.NotEqual(typeof(ModelList<Target>), shown.Targets.GetType());
        Assert.NotEqual(typeof(ModelList<Indicator>), shown.Indicators.GetType());
        Assert.NotEqual(typeof(ModelList<Programme>), shown.Programmes.GetType());
    }

    [Fact]
    public void The_built_in_report_and_the_seeds_print_the_same()
    {
        Assert.Equal(Hexi.Run("show").Out, Hexi.Run("show", Repository.Root + "/seeds").Out);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(140)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        Hexi run = Hexi.RunOnTerminal(width, "show", "--lang", "zh-Hans");

        Assert.All(Plain(run.Out).Split('\n'), line => Assert.InRange(CellWidthTests.Cells(line), 0, width));
    }

    [Fact]
    public void A_terminal_gets_the_lines_that_a_file_gets()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Assert.Equal(
            Hexi.Run("show", folder.Path).Out,
            string.Join('\n', Plain(Hexi.RunOnTerminal(200, "show", folder.Path).Out).Split('\n').Select(line => line.TrimEnd())));
    }

    [Fact]
    public void Ids_go_where_the_terminal_is_too_narrow_for_them()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Assert.Contains("gdp-growth", Hexi.RunOnTerminal(108, "show", folder.Path, "--lang", "zh-Hans").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("gdp-growth", Hexi.RunOnTerminal(70, "show", folder.Path, "--lang", "zh-Hans").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_broken_into_lines_where_the_output_is_no_terminal()
    {
        string words = string.Concat(Enumerable.Repeat("推动河西区高质量发展,", 40));
        using TemporaryFolder folder = Qinghe.CreateWith("[区图书馆建成开放]", "[" + words + "区图书馆新增3座]");
        File.Delete(folder[Qinghe.OfficialFile]);
        File.WriteAllText(folder[Qinghe.ReportFile], File.ReadAllText(folder[Qinghe.ReportFile]).Replace("{.commitment #library}", "{#library}", StringComparison.Ordinal));

        Assert.Contains("\n " + words, Hexi.Run("show", folder.Path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_are_for_terminals()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Assert.Contains("\u001B[", Hexi.RunOnTerminal(120, "show", folder.Path).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001B[", Hexi.Run("show", folder.Path).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "xterm-256color", true)]
    [InlineData("", null, true)]
    [InlineData("1", "xterm", false)]
    [InlineData("0", "xterm", false)]
    [InlineData(null, "dumb", false)]
    public void NO_COLOR_and_dumb_terminals_are_respected(string? noColor, string? term, bool colour)
    {
        Assert.Equal(colour, ToolConsole.MayColour(noColor, term));
    }

    [Fact]
    public void What_is_wrong_is_said_on_the_other_stream_and_the_rest_is_shown()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("""{#beds of="green-plan"}""", """{#beds of="blue-plan"}""");

        Hexi run = Hexi.Run("show", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("gdp-growth", run.Out, StringComparison.Ordinal);
        Assert.Matches("^[^\n]*qinghe-2023.report.md\\(22,[0-9]+\\): error HEXI2012: [^\n]*\n$", run.Error);
    }

    [Fact]
    public void A_report_cannot_command_the_terminal_of_its_reader()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("title: 2023年", "title: 2023\u001B[2J年");

        Assert.DoesNotContain('\u001B', Hexi.Run("show", folder.Path).Out);
    }

    [Fact]
    public void Json_is_the_document_of_export()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Hexi run = Hexi.Run("show", folder.Path, "--format", "json");

        Assert.Equal(Hexi.Run("export", folder.Path).Out, run.Out);
        Assert.Equal(0, run.ExitCode);
    }

    private static string Plain(string text) => System.Text.RegularExpressions.Regex.Replace(text, "\u001B\\[[0-9;]*m", "");
}
