using System.Text.Json;
using HexiModel.Tests;
using HexiModel.Tool.Tests.Output;

namespace HexiModel.Tool.Tests.Commands;

public class ShowWordTests
{
    private static readonly string Seeds = Path.Combine(Repository.Root, "seeds");

    [Fact]
    public void A_programme_is_shown_with_all_there_is_about_it()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Hexi run = Hexi.Run("show", "青禾计划", folder.Path, "--lang", "en");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            青禾计划
             Kind        programme
             Id          green-plan
             Report      2023年青禾区政府工作报告
             Entry       1
             Section     名词解释
             Line        13
             Definition  提供三项服务,即配餐、医疗、家政。

            Parts (1)
             Part                        Count   Line   Id
            ───────────────────────────────────────────────────────
             三项服务:配餐、医疗、家政   3         13   services

            Facts (1)
             Label                 Fact     Measure   Value             Period   Line   Id
            ───────────────────────────────────────────────────────────────────────────────────
             养老床位增加近300张   target   total     nearly 300 more   2023        9   beds

            Mentions (1)
             5  过去一年 (青禾计划)
                “青禾计划”稳步推进,PM2.5平均浓度下降4.5%。

            """,
            run.Out);
    }

    [Fact]
    public void A_part_is_shown_with_the_conditions_that_it_states()
        => Assert.Contains("独居困难、残疾老人 (70周岁以上, 月收入3000元以下)", Hexi.Run("show", "三维防护", "--lang", "en").Out, StringComparison.Ordinal);

    [Fact]
    public void An_indicator_is_shown_with_its_facts_by_period_and_what_its_targets_ask_for()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Assert.Equal(
            """
            科技企业
             性质      指标
             标识      tech-firms
             报告      2023年青禾区政府工作报告
             英文名称  Technology firms
             单位      家
             指标类型  存量
             指标方向  正向

            内容 (2)
             名称                        性质   度量   数值                现状           需要变化       时期   原文行   标识
            ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
             科技企业由13家发展到156家   成效   水平   由13家发展到156家                                 2022        5
             科技企业达到165家以上       目标   水平   达到165家以上       156家 (2022)   +9家 (+5.8%)   2023        9   tech-firms-2023

            """,
            Hexi.Run("show", folder.Path, "Technology firms", "--lang", "zh-Hans").Out);
    }

    [Fact]
    public void A_target_is_shown_with_all_its_fields_and_its_sentence()
    {
        Assert.Equal(
            """
            新增年留区税收超千万元楼宇1座
             Kind            target
             Id              new-ten-million-tax-buildings
             Report          2022年天津市河西区人民政府工作报告
             Official words  新增年留区税收超千万元楼宇1座
             Value           1 more
             Unit            座
             Period          2022
             Indicator       年留区税收超千万元楼宇 (ten-million-tax-buildings)
             Measure         change
             Conditions      年留区税收超千万元
             Programme       楼宇经济高质量发展三年行动 (building-economy-action)
             Section         一、完整准确全面贯彻新发展理念,持续巩固高质量发展良好态势 › 做优做强楼宇经济。
             Line            127
             Sentence        楼宇内新增注册企业2000家以上,新增年留区税收超千万元楼宇1座。

            """,
            Hexi.Run("show", "new-ten-million-tax-buildings", "--lang", "en").Out);
    }

    [Fact]
    public void A_section_is_shown_with_its_facts()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Assert.Equal(
            """
            今年目标
             性质    章节 (plan)
             标识    plan
             报告    2023年青禾区政府工作报告
             章节    2023年青禾区政府工作报告
             时期    2023
             原文行  7
             内容    目标 3、任务 1、成效 0

            内容 (4)
             名称                     性质   度量   数值            现状           需要变化       时期   原文行   标识
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
             地区生产总值增长6%以上   目标   增速   增长6%以上                                    2023        9   gdp-growth
             科技企业达到165家以上    目标   水平   达到165家以上   156家 (2022)   +9家 (+5.8%)   2023        9   tech-firms-2023
             养老床位增加近300张      目标   总量   增加近300张                                   2023        9   beds
             区图书馆建成开放         任务                                                        2023        9   library

            """,
            Hexi.Run("show", folder.Path, "plan", "--lang", "zh-Hans").Out);
    }

    [Fact]
    public void A_part_is_shown_with_its_items_and_its_changes()
    {
        Assert.Equal(
            """
            一个平台体系
             性质    组成部分
             标识    project-133/one-platform
             报告    2022年天津市河西区人民政府工作报告
             工程    133工程 (project-133)
             数目    1
             分项    全区统一、互联互通的养老服务平台
             原文行  219
             原文    构建一个平台体系,建成全区统一、互联互通的养老服务平台

            调整 (1)
             调整                                                                                              组成部分       时期      原文行
            ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
             将“133工程”中的“1”,提升为一套机制顺畅、载体完善、服务优良、政策集成、全民参与的居家养老服务体系   一个平台体系   2021-03      219

            """,
            Hexi.Run("show", "一个平台体系", "--lang", "zh-Hans").Out);
    }

    [Fact]
    public void The_built_in_programme_is_shown_to_its_mentions()
    {
        string shown = Hexi.Run("show", "133工程", "--lang", "en").Out;

        Assert.StartsWith("133工程\n Kind        programme\n Id          project-133\n", shown, StringComparison.Ordinal);
        Assert.Contains("\n Count       1+3+3\n Period      since 2019-09\n Entry       8\n", shown, StringComparison.Ordinal);
        Assert.Contains("\n Definition  2019年8月,河西区居家养老服务试点工作正式启动;", shown, StringComparison.Ordinal);
        Assert.Contains("\n 三项服务:配餐、医疗、家政 ", shown, StringComparison.Ordinal);
        Assert.Matches("\n 将“133工程”中的“1”,提升为[^\n]* 一个平台体系 +2021-03 +219\n", shown);
        Assert.Matches("\n 布局建设44个覆盖全区的居家养老服务载体 +observation +level +44 +2021 +51\n", shown);
        Assert.Contains("\n  51  过去五年工作回顾 › 老年人生活更加幸福。 (133工程)\n      深入开展居家养老服务试点工作,", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("project-133")]
    [InlineData("hexi-2022/project-133")]
    [InlineData("“133工程”")]
    [InlineData("PROJECT-133")]
    public void A_thing_has_several_names(string word)
    {
        Assert.Equal(Hexi.Run("show", "133工程").Out, Hexi.Run("show", word).Out);
    }

    [Theory]
    [InlineData("project-133/three-services", "三项服务")]
    [InlineData("hexi-2022/project-133/three-services", "三项服务")]
    [InlineData("review/4/2", "老年人生活更加幸福。")]
    [InlineData("hexi-2022/review/4/2", "老年人生活更加幸福。")]
    [InlineData("hexi-2022/gdp", "地区生产总值")]
    [InlineData("Gross regional product", "地区生产总值")]
    [InlineData("hexi-2022/gdp-growth", "地区生产总值增长6%")]
    [InlineData("累计新增就业17万人", "累计新增就业17万人")]
    [InlineData("服务全区重点企业(项目)工作联席会议机制", "大联席、小机制")]
    public void Everything_that_has_a_name_or_an_id_is_found(string word, string title)
    {
        Hexi run = Hexi.Run("show", word);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(title + "\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("133工程")]
    [InlineData("gdp")]
    [InlineData("high-tech-firms")]
    [InlineData("review/4/2")]
    public void The_built_in_report_and_the_seeds_say_the_same(string word)
    {
        Assert.Equal(Hexi.Run("show", word).Out, Hexi.Run("show", word, Seeds).Out);
    }

    [Fact]
    public void All_that_have_the_same_name_are_shown_each_once()
    {
        string[] lines = Hexi.Run("show", "high-tech-firms", "high-tech-firms", "hexi-2022/high-tech-firms", "--lang", "en").Out.Split('\n');

        Assert.Equal([" Kind              indicator", " Kind            target"], lines.Where(line => line.StartsWith(" Kind ", StringComparison.Ordinal)));
        Assert.Equal("", lines[Array.IndexOf(lines, "国家高新技术企业总数达到165家以上") - 1]);
    }

    [Fact]
    public void What_the_text_does_not_list_in_full_is_said()
    {
        Assert.Contains("\n 数目      2+2+2 (未全部列出)\n", Hexi.Run("show", "两谷两园两区", "--lang", "zh-Hans").Out, StringComparison.Ordinal);
        Assert.Matches("\n 小机制:经济运行月调度、[^\n]*、信息共享 … ", Hexi.Run("show", "大联席、小机制", "--lang", "en").Out);
    }

    [Fact]
    public void A_sentence_that_mentions_a_programme_several_times_is_shown_once()
    {
        string shown = Hexi.Run("show", "两创三复评", "--lang", "zh-Hans").Out;

        Assert.Contains("\n  39  过去五年工作回顾 › 文明建设持续深入。 (两创三复评、全国文明城区、国家卫生区)\n      以“两创三复评”为抓手,", shown, StringComparison.Ordinal);
        Assert.Equal(shown.IndexOf("以“两创三复评”为抓手", StringComparison.Ordinal), shown.LastIndexOf("以“两创三复评”为抓手", StringComparison.Ordinal));
    }

    [Fact]
    public void The_facts_of_a_chapter_stand_under_their_paragraphs()
    {
        string[] lines = Hexi.Run("show", "city", "--lang", "zh-Hans").Out.Split('\n');

        Assert.Contains(" 三、着力加强城市精细化管理,持续打造精明增长的宜居城区 › 抓实城区精细管理。", lines);
        Assert.Contains(lines, line => line.StartsWith("   新建改造11座公厕 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Parts_of_a_fact_are_shown_with_it_and_it_with_them()
    {
        Assert.Matches("\nOf which \\(1\\)\n.*\n.*\n 新增民营企业4500家以上 ", Hexi.Run("show", "hexi-2022/new-market-entities", "--lang", "en").Out);
        Assert.Contains("\n Part of         新增市场主体1万家以上 (new-market-entities)\n", Hexi.Run("show", "new-private-firms", "--lang", "en").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Filters_and_groups_hold_for_the_facts_of_a_thing()
    {
        string growth = Hexi.Run("show", "gdp", "--period", "2022", "--lang", "en").Out;
        string groups = Hexi.Run("show", "gdp", "--by", "section", "--lang", "en").Out;

        Assert.Contains("\nFacts (1)\n", growth, StringComparison.Ordinal);
        Assert.DoesNotContain("年均增长", growth, StringComparison.Ordinal);
        Assert.Contains("\n 今后五年奋斗目标\n", groups, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_formats_hold_the_facts_of_a_thing()
    {
        using JsonDocument json = JsonDocument.Parse(Hexi.Run("show", "133工程", "gdp-growth", "--format", "json").Out);
        string markdown = Hexi.Run("show", "133工程", "--format", "markdown", "--lang", "en").Out;

        JsonElement report = Assert.Single(json.RootElement.GetProperty("reports").EnumerateArray());
        Assert.Equal(["gdp-growth"], report.GetProperty("targets").EnumerateArray().Select(target => target.GetProperty("id").GetString()));
        Assert.Equal(3, report.GetProperty("observations").GetArrayLength());
        Assert.Contains("\n## Targets, commitments and observations (3)\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n## Programmes and terms (1)\n", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "项服务", "hexi: “项服务” was not found: it is not a file or folder, nor a term, indicator, fact, section or part of the reports. Did you mean “三项服务”?\n")]
    [InlineData("en", "青禾计画", "hexi: “青禾计画” was not found: it is not a file or folder, nor a term, indicator, fact, section or part of the reports. Did you mean “青禾计划”?\n")]
    [InlineData("en", "tech", "hexi: “tech” was not found: it is not a file or folder, nor a term, indicator, fact, section or part of the reports. Did you mean “tech-firms”, “tech-firms-2023”?\n")]
    [InlineData("zh-Hans", "垃圾分类", "hexi: 没有名为“垃圾分类”的内容：既不是文件或文件夹，也不是报告中的名词、指标、目标、成效、任务、章节或组成部分。\n")]
    [InlineData("zh-Hans", "green-plam", "hexi: 没有名为“green-plam”的内容：既不是文件或文件夹，也不是报告中的名词、指标、目标、成效、任务、章节或组成部分。是否想写“green-plan”？\n")]
    public void A_word_for_nothing_is_wrong_use(string language, string word, string message)
    {
        using TemporaryFolder folder = Qinghe.Create();

        Assert.Equal(new Hexi(2, "", message), Hexi.Run("show", word, folder.Path, "--lang", language));
    }

    [Theory]
    [InlineData("seeds/missing")]
    [InlineData("folder\\missing")]
    [InlineData("missing.report.md")]
    [InlineData("missing.CSV")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("“”")]
    public void What_looks_like_a_path_or_is_no_word_is_a_path_that_is_not_there(string word)
    {
        Assert.Equal(new Hexi(2, "", $"hexi: the file or folder “{word}” does not exist.\n"), Hexi.Run("show", word, "--lang", "en"));
    }

    [Fact]
    public void A_file_comes_before_a_thing_of_its_name()
    {
        using TemporaryFolder folder = Qinghe.Create();
        folder.Write("other/青禾计划/青禾.report.md", Qinghe.Report.Replace("source-file: qinghe-2023.txt\n", "", StringComparison.Ordinal).Replace("indicator=", "about=", StringComparison.Ordinal).Replace(""" of="green-plan" """.TrimEnd(), "", StringComparison.Ordinal));

        HexiProcess word = HexiProcess.Run(folder.Path, "show", "青禾计划", Qinghe.ReportFile);
        HexiProcess file = HexiProcess.Run(folder["other"], "show", "青禾计划");

        Assert.StartsWith("青禾计划\n Kind ", word.OutText, StringComparison.Ordinal);
        Assert.StartsWith("2023年青禾区政府工作报告\n", file.OutText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u001B[2J\u0007", "␛[2J␇")]
    [InlineData("a\0b", "a␀b")]
    [InlineData("a\u202Eb", "a<U+202E>b")]
    [InlineData("<script>", "<script>")]
    [InlineData("{0}", "{0}")]
    public void A_word_cannot_command_the_terminal(string word, string shown)
    {
        Hexi run = Hexi.Run("show", word, "--lang", "en");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"hexi: “{shown}” was not found:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_long_word_is_told_by_its_beginning()
    {
        Hexi run = Hexi.Run("show", new string('长', 100_000), "--lang", "en");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("hexi: “长长长", run.Error, StringComparison.Ordinal);
        Assert.InRange(run.Error.Length, 1, 300);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        Hexi run = Hexi.RunOnTerminal(width, "show", "133工程", "high-tech-firms", "city/3", "三项服务", "new-market-entities", "one-core-two-axes-three-centres", "--lang", "zh-Hans");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(
            System.Text.RegularExpressions.Regex.Replace(run.Out, "\u001B\\[[0-9;]*m", "").Split('\n'),
            line => Assert.InRange(CellWidthTests.Cells(line), 0, width));
    }

    [Fact]
    public void The_change_that_a_target_asks_for_has_room_on_a_terminal_of_80_cells()
    {
        Assert.Contains("+5.8%", Hexi.RunOnTerminal(80, "show", "国家高新技术企业", "--lang", "zh-Hans").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_in_the_files_is_said_beside_the_thing()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("""{#beds of="green-plan"}""", """{#beds of="blue-plan"}""");

        Hexi run = Hexi.Run("show", "gdp-growth", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("地区生产总值增长6%以上\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("error HEXI2012", run.Error, StringComparison.Ordinal);
    }
}
