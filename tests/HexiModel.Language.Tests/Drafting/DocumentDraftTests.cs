using System.Text.RegularExpressions;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Drafting;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Drafting;

public class DocumentDraftTests
{
    private static readonly string[] Keys = ["report", "title", "jurisdiction", "delivered", "plan-year", "source-file", "source-lines", "source-paragraphs"];

    private const string Text =
        "青禾县第十七届人民代表大会\n政 府 工 作 报 告\n——2025年1月14日在青禾县第十七届人民代表大会第五次会议上\n青禾县人民政府县长 某某\n各位代表：\n现在，我代表县政府作工作报告。\n"
        + "一、2024年工作回顾\n（一）坚定不移稳增长，经济运行向好。新增规上企业28家。新增民宿集群2家。工业稳健发展。技改投资增长12%。\n"
        + "二、“十五五”时期目标任务\n地区生产总值年均增长6%。\n三、2025年重点工作\n（一）扩大有效投资\n新增规上企业30家。新增民宿集群3家。\n四、全面加强政府自身建设\n办结建议908件。\n"
        + "名词解释\n1.“两谷两园”：即甲谷、乙谷、丙园、丁园。\n";

    [Fact]
    public void The_front_matter_says_what_the_first_lines_and_the_headings_say()
    {
        FrontMatterSyntax matter = Tree(Drafted.Text(Text).Report).FrontMatter;

        string?[] values = [.. Keys.Select(key => matter.Entries.Single(entry => entry.Key == key).Value)];
        Assert.Equal(["qinghe-2025", "2025年青禾县人民政府工作报告", "青禾县", "2025-01-14", "2025", "qinghe-2025.txt", "1-15", "line"], values);
    }

    [Fact]
    public void Headings_have_their_levels_classes_and_periods()
        => Assert.Equal(
            [
                "1 政 府 工 作 报 告 {#report}",
                "2 一、2024年工作回顾 {.review #review period=\"2024\"}",
                "2 二、“十五五”时期目标任务 {.outlook #outlook period=\"2026..2030\"}",
                "2 三、2025年重点工作 {.plan #plan}",
                "3 （一）扩大有效投资 {#扩大有效投资}",
                "2 四、全面加强政府自身建设 {.plan #全面加强政府自身建设}",
            ],
            Headings(Drafted.Text(Text).Report));

    [Fact]
    public void Lead_sentences_are_found_at_the_start_and_inside_of_a_numbered_chapter()
        => Assert.Equal(
            ["（一）坚定不移稳增长，经济运行向好。", "工业稳健发展。"],
            Tree(Drafted.Text(Text).Report).Blocks.SelectMany(block => block.Descendants().Where(span => span.Attributes.Items.Any(item => item.Name == "topic")).Select(span => span.Official.Of(block.Text.Text))));

    [Fact]
    public void The_same_noun_in_review_and_plan_is_one_indicator()
    {
        ReportDraft draft = Drafted.Text(Text);

        Assert.Contains("\n新增民宿集群,新增民宿集群,,家,flow,,\n", draft.Catalogue!.Text, StringComparison.Ordinal);
        Assert.Contains("[新增民宿集群2家]{.fact indicator=\"新增民宿集群\"}", draft.Report.Text, StringComparison.Ordinal);
        Assert.Contains("[新增民宿集群3家]{#新增民宿集群}", draft.Report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_standard_catalogue_has_is_not_in_the_drafts_own()
    {
        ReportDraft draft = Drafted.Text(Text);

        Assert.Contains("\ncatalogue: standard\n", draft.Report.Text, StringComparison.Ordinal);
        Assert.Contains("[新增规上企业28家]{.fact indicator=\"new-firms-above-designated-size\"}", draft.Report.Text, StringComparison.Ordinal);
        Assert.Contains("[新增规上企业30家]{#新增规上限上企业 indicator=\"new-firms-above-designated-size\"}", draft.Report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("new-firms-above-designated-size", draft.Catalogue!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_row_of_the_standard_catalogue_nothing_refers_to_it()
    {
        ReportDraft draft = Drafted.Text("政府工作报告\n各位代表：\n一、2024年工作回顾\n新增民宿集群2家。\n");

        Assert.DoesNotContain("catalogue:", draft.Report.Text, StringComparison.Ordinal);
        Assert.NotNull(draft.Catalogue);
    }

    [Fact]
    public void A_draft_with_only_shared_indicators_needs_no_catalogue_of_its_own()
        => Assert.Null(Drafted.Text("政府工作报告\n各位代表：\n一、2024年工作回顾\n新增规上企业28家。\n").Catalogue);

    [Fact]
    public void Members_of_a_list_share_the_verb_of_the_first_in_the_standard_catalogue()
        => Assert.Contains("、[养老床位300张]{.fact indicator=\"new-elderly-beds\"}", Drafted.Text("政府工作报告\n各位代表：\n一、2024年工作回顾\n新增停车泊位500个、养老床位300张。\n").Report.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("城乡居民人均可支配收入分别增长5.5%、7%。")]
    [InlineData("城乡人均可支配收入分别增长5.5%、7%。")]
    [InlineData("城镇和农村居民人均可支配收入分别增长5.5%、7%。")]
    public void Incomes_of_town_and_country_are_two_indicators(string words)
    {
        string report = Drafted.Text("政府工作报告\n各位代表：\n一、2024年工作回顾\n" + words + "\n").Report.Text;

        Assert.Contains("[5.5%]{.fact indicator=\"urban-income-per-capita\"}、[7%]{.fact indicator=\"rural-income-per-capita\"}", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_of_one_indicator_that_would_have_one_name_get_ids_and_keep_it()
    {
        string report = Drafted.Text("政府工作报告\n各位代表：\n一、2024年工作回顾\n城镇新增就业2000人。\n城镇新增就业2000人以上。\n").Report.Text;

        Assert.Contains("[城镇新增就业2000人]{.fact #城镇新增就业 indicator=\"new-urban-employment\"}", report, StringComparison.Ordinal);
        Assert.Contains("[城镇新增就业2000人以上]{.fact #城镇新增就业-2 indicator=\"new-urban-employment\"}", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("城镇新增就业2000人。\n城镇新增就业3000人。", "[城镇新增就业3000人]{.fact}")] // Two values of one indicator: the second is of another.
    [InlineData("年度投资完成率125.5%。", "[年度投资完成率125.5%]{.fact indicator=\"年度投资完成率\" measure=\"level\"}")] // A rate above 100 is no share.
    [InlineData("新增电力装机3000万千瓦，其中可再生能源装机2000万千瓦。", "part-of=\"新增电力装机3000万千瓦\" measure=\"total\"}")] // A part is counted as its whole.
    public void What_the_draft_guessed_and_the_words_contradict_is_mended(string words, string mark)
    {
        string text = "政府工作报告\n各位代表：\n一、2024年工作回顾\n" + words + "\n";
        ReportDraft draft = Drafted.Text(text);

        Assert.Contains(mark, draft.Report.Text, StringComparison.Ordinal);
        Assert.Empty(Drafted.Check(draft, text).Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Warning && diagnostic.Rule.Id != "HEXI6003").Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void A_noun_that_says_nothing_alone_makes_no_indicator()
    {
        ReportDraft draft = Drafted.Text("政府工作报告\n各位代表：\n一、2024年工作回顾\n投资4亿元，完成水厂扩建。\n投资5亿元，完成电网扩建。\n");

        Assert.Null(draft.Catalogue);
        Assert.DoesNotContain("about", draft.Report.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("新补充教师200名，累计筹措资金200万元。")]
    [InlineData("新建总投资12亿元的小区3个。投资5亿元，完成水厂扩建。")]
    public void Money_is_of_what_it_was_spent_on_and_not_of_what_stands_before(string words)
        => Assert.DoesNotContain("about", Drafted.Text("政府工作报告\n各位代表：\n一、2024年工作回顾\n" + words + "\n").Report.Text, StringComparison.Ordinal);

    [Fact]
    public void A_date_outside_of_a_mark_gives_its_period_and_goes_on_behind_a_comma()
    {
        string report = Drafted.Text("政府工作报告\n各位代表：\n一、2020年工作回顾\n各项工作扎实推进。\n二、“十四五”时期奋斗目标\n力争到2025年，药材产值突破12亿元，林果产值达到10亿元。建成公园5座。\n三、2021年工作安排\n年内新建大棚300栋。\n").Report.Text;

        Assert.Matches("\\[药材产值突破12亿元\\]\\{[^}]*period=\"2025\"", report);
        Assert.Matches("\\[林果产值达到10亿元\\]\\{[^}]*period=\"2025\"", report);
        Assert.Matches("\\[建成公园5座\\]\\{(?![^}]*period)", report);
        Assert.Matches("年内\\[新建大棚300栋\\]\\{(?![^}]*period)", report);
    }

    [Theory]
    [InlineData("城镇、农村居民人均可支配收入分别达到3.5万元、1.6万元，分别增长5.2%、7.1%。", "[5.2%]{.fact indicator=\"urban-income-per-capita\"}、[7.1%]{.fact indicator=\"rural-income-per-capita\"}")]
    [InlineData("接待游客143万人次，实现旅游收入8.7亿元，分别增长21%、24%。", "分别[增长[21%]{.fact about=\"游客\" indicator=\"tourist-visits\"}、[24%]{.fact about=\"旅游收入\" indicator=\"tourism-revenue\"}]{.group}")]
    [InlineData("刑事警情下降18.2%，群众安全感达到98.7%，连续三年全市第一。", "[连续三年全市第一]{.fact about=\"群众安全感\" indicator=\"public-safety-satisfaction\"}")]
    [InlineData("优良天数达到341天，居全市第二位。", "[居全市第二位]{.fact about=\"优良天数\" indicator=\"good-air-days\"}")]
    [InlineData("固定资产投资由上年的31.5亿元增长到34.2亿元，增长8.6%。", "[由上年的31.5亿元增长到34.2亿元]{.fact indicator=\"fixed-asset-investment\"}")]
    [InlineData("实施重点项目52个，总投资118亿元，其中省重点3个。", "part-of=\"实施重点项目52个\"")]
    public void A_statement_without_a_subject_has_that_of_its_place(string words, string mark)
        => Assert.Contains(mark, Drafted.Text("政府工作报告\n各位代表：\n一、2024年工作回顾\n" + words + "\n").Report.Text, StringComparison.Ordinal);

    [Fact]
    public void A_numbered_sentence_is_a_lead_sentence_whatever_comes_behind_it()
    {
        string report = Drafted.Text("政府工作报告\n各位代表：\n一、2024年工作回顾\n（一）聚力抓项目，后劲持续增强。\n新增学位1200个。\n（二）聚力惠民生，福祉不断增进。\n新增托位180个，新建公园5座。\n").Report.Text;

        Assert.Contains("[（一）聚力抓项目，后劲持续增强。]{.topic}", report, StringComparison.Ordinal);
        Assert.Contains("[（二）聚力惠民生，福祉不断增进。]{.topic}", report, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_goal_is_measured_against_stands_behind_what_is_measured()
        => Assert.Contains("vs=\"“市下达”\"", Drafted.Text("政府工作报告\n各位代表：\n一、2025年工作安排\n主要预期目标是：单位GDP能耗完成市下达任务。\n").Report.Text, StringComparison.Ordinal);

    [Fact]
    public void The_number_of_a_name_is_in_its_id()
    {
        ReportDraft draft = Drafted.Text("政府工作报告\n各位代表：\n一、2024年工作回顾\n建成公园5座。\n名词解释\n1.七场硬战：突破战、主动战、升级战、总体战、保卫战、攻坚战、持久战。\n");

        Assert.Contains("{.term #七场硬战}", draft.Glossary!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("名词解释：")]
    [InlineData("[名词解释]")]
    [InlineData("名 词 解 释")]
    public void Explanations_begin_behind_their_heading_also_behind_an_annex(string heading)
    {
        ReportDraft draft = Drafted.Text("政府工作报告\n各位代表：\n一、2024年工作回顾\n建成公园5座。\n二、2025年工作安排\n各项工作扎实推进。\n附件1\n青禾县十大工程\n" + heading + "\n[1]“双减”：减负担、减时间。\n");

        Assert.Contains("[双减]{.term", draft.Glossary!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Thoughts_that_lead_to_the_results_of_the_year_are_no_background()
        => Assert.Equal(
            [".group 地区生产总值完成212亿元，全市第五", ".fact 完成212亿元", ".fact 全市第五", ".group 社会消费品零售总额完成136亿元，增速11.5%、全市第一", ".fact 完成136亿元", ".fact 增速11.5%", ".fact 全市第一"],
            Drafted.Review("2024年是攻坚克难的关键之年。全年地区生产总值完成212亿元，全市第五；社会消费品零售总额完成136亿元，增速11.5%、全市第一。"));

    [Fact]
    public void An_output_behind_an_area_is_of_that_crop()
        => Assert.Contains("，[产量稳定在25亿斤]{.fact indicator=\"grain-output\"}", Drafted.Text("政府工作报告\n各位代表：\n一、2024年工作回顾\n粮食播种面积稳定在385万亩，产量稳定在25亿斤。\n").Report.Text, StringComparison.Ordinal);

    [Fact]
    public void The_same_text_gives_the_same_draft() => Assert.Equal(Drafted.Text(Text).Report.Text, Drafted.Text(Text).Report.Text);

    [Fact]
    public void What_is_known_is_taken_over_what_is_read()
    {
        ReportDraft draft = Drafter.Draft(new SourceFile("a.txt", Text), new DraftOptions("own", 2030, "某省某县"), TestContext.Current.CancellationToken);

        Assert.Contains("\nreport: own\n", draft.Report.Text, StringComparison.Ordinal);
        Assert.Contains("\njurisdiction: 某省某县\n", draft.Report.Text, StringComparison.Ordinal);
        Assert.Contains("\nplan-year: 2030\n", draft.Report.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.“两轴”：即海河轴和城市绿道。", ".term 两轴", ".part 海河轴和城市绿道", ".item 海河轴", ".item 城市绿道")]
    [InlineData("〔2〕两谷两园：即甲谷、乙谷、丙园、丁园。", ".term 两谷两园", ".part 甲谷、乙谷", ".item 甲谷", ".item 乙谷", ".part 丙园、丁园", ".item 丙园", ".item 丁园")]
    [InlineData("3.“一核两轴”：“一核”即金融圈；“两轴”即甲轴和乙轴。", ".term 一核两轴", ".part “一核”即金融圈", ".name 一核", ".item 金融圈", ".part “两轴”即甲轴和乙轴", ".name 两轴", ".item 甲轴", ".item 乙轴")]
    [InlineData("[4]“13工程”：即构建一个平台，建成统一平台；突出三项服务，提供配餐、医疗、家政等服务。", ".term.programme 13工程", ".part 构建一个平台，建成统一平台", ".name 一个平台", ".part 突出三项服务，提供配餐、医疗、家政等服务", ".name 三项服务", ".item 配餐", ".item 医疗", ".item 家政")]
    [InlineData("5.“放管服”：指简政放权、放管结合、优化服务。", ".term 放管服")]
    public void Explanations_have_headwords_parts_and_items(string entry, params string[] marks) => Assert.Equal(marks, Drafted.Entry(entry));

    [Theory]
    [InlineData("1.“一核两轴多点”：“一核”即甲；“两轴”即乙和丙；“多点”即丁、戊、己等。", "[“[多点]{.name}”即[丁]{.item}、[戊]{.item}、[己]{.item}等]{.part partial=\"true\"}", "count=\"1+2+*\"")]
    public void A_part_without_an_announced_number_is_said_to_be_one(string entry, params string[] written)
    {
        string glossary = Drafted.Text("政府工作报告\n各位代表：\n一、2024年工作回顾\n各项工作扎实推进。\n二、2025年工作安排\n各项工作扎实推进。\n名词解释\n" + entry + "\n").Glossary!.Text;

        Assert.All(written, words => Assert.Contains(words, glossary, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_report_explains_itself_is_a_term_with_parts()
        => Assert.Equal(
            [".term “45”工作机制", ".part 做到“4个有”，即：甲有乙；丙有丁；戊有己；庚有辛", ".name 4个有", ".item 甲有乙", ".item 丙有丁", ".item 戊有己", ".item 庚有辛", ".part 以“五办”即“交办、盯办、协办、督办、提办”强化落实", ".name 五办", ".item 交办", ".item 盯办", ".item 协办", ".item 督办", ".item 提办"],
            Drafted.Plan("坚持“45”工作机制，做到“4个有”，即：甲有乙；丙有丁；戊有己；庚有辛。以“五办”即“交办、盯办、协办、督办、提办”强化落实。"));

    [Fact]
    public void Blank_lines_and_line_ends_that_are_mixed_give_a_text_of_its_own()
    {
        const string Mixed = "政府工作报告\n\n各位代表：\n一、2024年工作回顾\n\n\n新增企业28家。\r\n 前有空格 \n";
        ReportDraft draft = Drafted.Text(Mixed);

        Assert.Equal("政府工作报告\n各位代表：\n一、2024年工作回顾\n新增企业28家。\n前有空格\n", draft.Official!.Text);
        Drafted.AssertSound(Mixed);
    }

    [Fact]
    public void Signs_of_Markdown_stay_text()
    {
        const string Hostile = "政府工作报告\n各位代表：\n一、2024年工作回顾\n# 新增企业28家[1]、{x}3家，*完成*5项_。\n- 建成\\[2]座。\n1. 建成3座。\n<script>新增5家</script>\n";

        Drafted.AssertSound(Hostile);
        Assert.Contains("[1]", Drafted.Text(Hostile).Report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_another_kind_is_said_to_be_one()
    {
        Assert.True(Drafted.Text(Text).LooksLikeReport);
        Assert.False(Drafted.Text("新华社北京电\n昨日全国新增企业300家。\n").LooksLikeReport);
    }

    private static SyntaxTree Tree(SourceFile file) => SyntaxTree.Parse(file);

    private static IEnumerable<string> Headings(SourceFile file)
        => Tree(file).Blocks.OfType<HeadingSyntax>().Select(heading => $"{heading.Level} {heading.Text.Text} {heading.Attributes.Span.Of(file.Text)}");

    [Theory]
    [InlineData("技术合同成交额达到90亿元。居全市第二位。", "technology-contracts")]
    [InlineData("优良天数达到261天。比2015年增加98天。", "good-air-days")]
    [InlineData("新建林荫大道、规划五路等11条市政道路。", "urban-roads-built")]
    [InlineData("13件民生实事全部完成。", "livelihood-projects")]
    [InlineData("建设筹措8.1万套（间）保障性租赁住房。", "affordable-rental-housing")]
    [InlineData("关键工序数控化率、农村自来水普及率分别提高到60%、92%。", "tap-water-coverage")]
    public void The_last_statement_has_the_indicator_that_its_words_name(string words, string id)
    {
        string report = Drafted.Text("政府工作报告\n各位代表：\n一、2024年工作回顾\n" + words + "\n").Report.Text;
        string[] found = [.. Regex.Matches(report, "indicator=\"([^\"]*)\"").Select(match => match.Groups[1].Value)];
        Assert.Equal(id, found.LastOrDefault());
    }

    [Theory]
    [InlineData("某某、某甲等3家企业入选名单。")]
    [InlineData("新增A级景区3家，总数全市第一。")]
    public void Words_that_name_no_shared_indicator_get_none_of_the_standard_ones(string words)
        => Assert.DoesNotMatch("(firms|new-a-level-scenic-areas)\"[^\\n]*(firms|new-a-level-scenic-areas)\"", Drafted.Text("政府工作报告\n各位代表：\n一、2024年工作回顾\n" + words + "\n").Report.Text);

    [Fact]
    public void A_goal_without_a_number_has_the_indicator_that_it_names_first()
        => Assert.Contains("indicator=\"income-per-capita\"", Drafted.Text("政府工作报告\n各位代表：\n二、2025年工作安排\n主要预期目标是：地区生产总值增长6%以上，居民人均可支配收入增长与经济增长基本同步。\n").Report.Text, StringComparison.Ordinal);
}
