using HexiModel.Language.Diagnostics;
using HexiModel.Language.Fixes;
using HexiModel.Language.Syntax;
using HexiModel.Language.Tests.Binding;
using HexiModel.Language.Tests.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Fixes;

public class FixProviderTests
{
    /// <summary>Rule, chosen way or null, body of a plan, the same mended.</summary>
    public static TheoryData<string, string?, string, string> Cases => new()
    {
        { "HEXI1001", null, "[地区生产总值增长6%]{#gdp-growth,财政收入", "[地区生产总值增长6%]{#gdp-growth},财政收入" },
        { "HEXI1001", null, "[地区生产总值增长6%]{#gdp-growth", "[地区生产总值增长6%]{#gdp-growth}" },
        { "HEXI1001", null, "[地区生产总值增长6%]{#gdp-growth\n", "[地区生产总值增长6%]{#gdp-growth}\n" },
        { "HEXI1001", null, "[地区生产总值增长6%]{#gdp-growth｝,财政收入", "[地区生产总值增长6%]{#gdp-growth},财政收入" },
        { "HEXI1004", null, "[地区生产总值增长6%]｛#gdp-growth}", "[地区生产总值增长6%]{#gdp-growth}" },
        { "HEXI1004", null, "[地区生产总值增长6%]｛#gdp-growth｝", "[地区生产总值增长6%]{#gdp-growth}" },
        { "HEXI1004", null, "[地区生产总值增长6%]{．target #gdp-growth}", "[地区生产总值增长6%]{.target #gdp-growth}" },
        { "HEXI1004", null, "[地区生产总值增长6%]{.target ＃gdp-growth}", "[地区生产总值增长6%]{.target #gdp-growth}" },
        { "HEXI1004", null, "[地区生产总值增长6%]{.target　#gdp-growth}", "[地区生产总值增长6%]{.target #gdp-growth}" },
        { "HEXI1004", null, "[地区生产总值增长6%]{.target，#gdp-growth}", "[地区生产总值增长6%]{.target #gdp-growth}" },
        { "HEXI1004", null, "[地区生产总值增长6%]{#gdp-growth nature=“expected”}", "[地区生产总值增长6%]{#gdp-growth nature=\"expected\"}" },
        { "HEXI1004", null, "[地区生产总值增长6%]{#gdp-growth nature=‘expected’}", "[地区生产总值增长6%]{#gdp-growth nature=\"expected\"}" },
        { "HEXI1004", null, "[地区生产总值增长6%]{#gdp-growth nature＝\"expected\"}", "[地区生产总值增长6%]{#gdp-growth nature=\"expected\"}" },
        { "HEXI1004", null, "[地区生产总值增长6%]{#gdp-growth nature='expected'}", "[地区生产总值增长6%]{#gdp-growth nature=\"expected\"}" },
        { "HEXI1004", null, "新建小学[3所]{.skip why=“重复，见上”}", "新建小学[3所]{.skip why=\"重复，见上\"}" },
        { "HEXI1003", null, "[地区生产总值增长6%] {#gdp-growth}", "[地区生产总值增长6%]{#gdp-growth}" },
        { "HEXI1016", null, "[地区生产总值增长6%]#gdp-growth}", "[地区生产总值增长6%]{#gdp-growth}" },
        { "HEXI1016", null, "[地区生产总值增长6%{#gdp-growth}", "[地区生产总值增长6%]{#gdp-growth}" },
        { "HEXI1002", "text", "引进[金融机构\n", "引进\\[金融机构\n" },
        { "HEXI1002", "text", "引进金融机构}\n", "引进金融机构\\}\n" },
        { "HEXI1005", null, "[增长6%]{.targt #gdp-growth}", "[增长6%]{.target #gdp-growth}" },
        { "HEXI1006", null, "[增长6%]{#gdp-growth natur=\"expected\"}", "[增长6%]{#gdp-growth nature=\"expected\"}" },
        { "HEXI1007", null, "[增长6%]{#gdp-growth nature=\"expectd\"}", "[增长6%]{#gdp-growth nature=\"expected\"}" },
        { "HEXI1007", null, "[增长6%]{#gdp-growth op=\"at-lest\"}", "[增长6%]{#gdp-growth op=\"at-least\"}" },
        { "HEXI1007", null, "[增长6%]{#gdp-growth period=\"2022年\"}", "[增长6%]{#gdp-growth period=\"2022\"}" },
        { "HEXI1007", null, "[增长6%]{#gdp-growth period=\"2022年1—6月\"}", "[增长6%]{#gdp-growth period=\"2022-01..2022-06\"}" },
        { "HEXI1018", null, "［地区生产总值增长6%]{#gdp-growth}", "[地区生产总值增长6%]{#gdp-growth}" },
        { "HEXI1018", null, "[地区生产总值增长6%］{#gdp-growth}", "[地区生产总值增长6%]{#gdp-growth}" },
        { "HEXI1018", null, "［地区生产总值增长6%］｛#gdp-growth｝", "[地区生产总值增长6%]{#gdp-growth}" },
        { "HEXI1018", null, "##民生 {#life}", "## 民生 {#life}" },
        { "HEXI1018", null, "＃＃　民生 {#life}", "## 民生 {#life}" },
        { "HEXI1018", null, "各位代表\n\n  ### 民生 {#life}\n", "各位代表\n\n### 民生 {#life}\n" },
        { "HEXI2010", null, "[引进金融机构20家以上]{.target}", "[引进金融机构20家以上]{.target #引进金融机构20家以上}" },
        { "HEXI3004", null, "[建成绿地20平方公里]{#parks unit=\"平方公理\"}", "[建成绿地20平方公里]{#parks}" },
        { "HEXI3004", "words", "[投资20亿元]{#investment amount=\"30\"}", "[投资20亿元]{#investment}" },
        { "HEXI3005", null, "[增长6%]{amount=\"6\" #gdp-growth nature=\"expected\"}", "[增长6%]{#gdp-growth nature=\"expected\"}" },
        { "HEXI3005", null, "[增长6%]{#gdp-growth amount=\"6\" nature=\"expected\"}", "[增长6%]{#gdp-growth nature=\"expected\"}" },
        { "HEXI3006", "points", "[失业率下降0.5%]{#unemployment}", "[失业率下降0.5%]{#unemployment change=\"points\"}" },
        { "HEXI3006", "relative", "[失业率下降0.5%]{#unemployment}", "[失业率下降0.5%]{#unemployment change=\"relative\"}" },
        { "HEXI5001", "target", "新建小学3所。", "[新建小学3所]{.target #新建小学3所}。" },
        { "HEXI5001", "observation", "新建小学3所。", "[新建小学3所]{.observation}。" },
        { "HEXI5001", "target", "坚持[一心]{.skip}新建小学3所、幼儿园1,200平方米。", "坚持[一心]{.skip}[新建小学3所]{.target #新建小学3所}、[幼儿园1,200平方米]{.target #幼儿园1200平方米}。" },
        { "HEXI5001", "target", "支持民营企业。\n新增企业6.5万家以上。", "支持民营企业。\n[新增企业6.5万家以上]{.target #新增企业6-5万家以上}。" },
        { "HEXI5001", "target", "新建小学3所和幼儿园2所。", "新建小学[3所]{.target #新建小学3所和幼儿园2所}和幼儿园[2所]{.target #新建小学3所和幼儿园2所-2}。" },
        { "HEXI5001", "criterion", "[为3所学校建设[宿舍2栋]{#dorms}]{.group}。", "[为[3所]{.criterion}学校建设[宿舍2栋]{#dorms}]{.group}。" },
        { "HEXI5001", "skip", "新建小学3所。", "新建小学[3所]{.skip}。" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_fix_mends_what_it_answers_and_breaks_nothing_else(string rule, string? choice, string before, string after)
    {
        Mended mended = Mended.Of(rule, choice, Annotated.Plan(before));

        Assert.Equal(after, mended.Body);
        Assert.DoesNotContain(rule, mended.Broken);
        Assert.Empty(mended.Broken.Except(["HEXI3005", "HEXI3007", "HEXI4008"]));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_choice_is_told_before_anything_is_wrong(string rule, string? choice, string before, string after)
    {
        Assert.NotEqual(before, after);
        if (choice is not null)
        {
            Assert.Contains(choice, FixProvider.ChoicesOf(Rules.All.Single(known => known.Id == rule)));
        }
    }

    [Theory]
    [InlineData("(.target #gdp-growth)")]
    [InlineData("{.target #gdp-growth nature=“expected}")]
    [InlineData("{.target 增长}")]
    public void What_is_no_mark_in_half_width_signs_either_has_no_fix(string attributes)
    {
        SyntaxTree tree = Trees.Parse(Annotated.Plan("[增长6%]" + attributes));
        FixProvider provider = new([tree]);

        Assert.NotEmpty(tree.Diagnostics);
        Assert.Empty(tree.Diagnostics.SelectMany(diagnostic => provider.GetFixes(tree, diagnostic)));
    }

    [Fact]
    public void A_full_width_colon_of_the_front_matter_is_a_half_width_one()
    {
        Mended mended = Mended.Of("HEXI2004", null, new SourceFile("a.report.md", "---\nreport: qinghe-2022\ntitle：青禾县：工作报告\n---\n\n# 工作 {#work .plan period=\"2022\"}\n\n各位代表"));

        Assert.StartsWith("---\nreport: qinghe-2022\ntitle: 青禾县：工作报告\n", mended.Text, StringComparison.Ordinal);
        Assert.Empty(mended.Broken);
    }

    [Fact]
    public void A_reference_is_corrected_to_the_nearest_id()
    {
        Mended mended = Mended.Of("HEXI2012", null, Annotated.Plan("[增长6%]{#gdp-growth indicator=\"gdpp\"}"), Annotated.Catalogue("gdp,地区生产总值,,元,flow,up,\n"));

        Assert.Equal("[增长6%]{#gdp-growth indicator=\"gdp\"}", mended.Body);
        Assert.Empty(mended.Broken);
    }

    [Theory]
    [InlineData("# 今年工作安排 {.plan}\n\n各位代表", "# 今年工作安排 {#今年工作安排 .plan}\n\n各位代表")]
    [InlineData("# 今年工作安排\n\n各位代表", "# 今年工作安排 {#今年工作安排}\n\n各位代表")]
    [InlineData("# 2022年工作安排\n\n各位代表", "# 2022年工作安排 {#工作安排}\n\n各位代表")]
    [InlineData("# 900余人倾力支援\n\n各位代表", "# 900余人倾力支援 {#倾力支援}\n\n各位代表")]
    [InlineData("# 2022\n\n各位代表", "# 2022 {#id-2022}\n\n各位代表")]
    [InlineData("# …\n\n各位代表", "# … {#id}\n\n各位代表")]
    public void A_heading_gets_an_id_from_its_words(string before, string after)
    {
        Mended mended = Mended.Of("HEXI2010", null, Annotated.Report(before));

        Assert.Equal(Annotated.Report(after).Text, mended.Text);
        Assert.DoesNotContain("HEXI2010", mended.Broken);
    }

    [Fact]
    public void Ids_that_are_made_together_differ_from_each_other_and_from_those_of_other_files()
    {
        SourceFile glossary = Annotated.Glossary("# 名词解释 {#glossary .glossary}\n\n1.“[新建小学]{.term #新建小学}”:学校。");

        Mended mended = Mended.Of("HEXI2010", null, Annotated.Plan("[新建小学3所]{.target},[新建小学3所]{.target}。"), glossary);

        Assert.Equal("[新建小学3所]{.target #新建小学3所},[新建小学3所]{.target #新建小学3所-2}。", mended.Body);
        Assert.DoesNotContain("HEXI2011", mended.Broken);
    }

    [Fact]
    public void An_id_that_another_file_has_is_not_made_again()
    {
        SourceFile glossary = Annotated.Glossary("# 名词解释 {#glossary .glossary}\n\n1.“[新建小学]{.term #新建小学3所}”:学校。");

        Mended mended = Mended.Of("HEXI2010", null, Annotated.Plan("[新建小学3所]{.target}。"), glossary);

        Assert.Equal("[新建小学3所]{.target #新建小学3所-2}。", mended.Body);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Front_matter_is_closed_with_the_line_ends_of_the_file(string newLine)
    {
        SourceFile file = new("a.report.md", "---\nreport: qinghe-2022\n\n# 过去五年工作回顾 {#review .review}\n".ReplaceLineEndings(newLine));

        Mended mended = Mended.Of("HEXI2003", null, file);

        Assert.DoesNotContain("HEXI2003", mended.Broken);
        Assert.Contains(newLine + "---" + newLine, mended.Text, StringComparison.Ordinal);
        Assert.Equal(mended.Text.ReplaceLineEndings(newLine), mended.Text);
    }

    [Fact]
    public void A_number_that_half_a_mark_cuts_has_no_fix()
    {
        SyntaxTree tree = Trees.Parse(Annotated.Plan("新建[小学3]{.ref of=\"x\"}所。"));
        int start = tree.File.Text.IndexOf("3]", StringComparison.Ordinal);
        Diagnostic diagnostic = Diagnostic.At(Rules.QuantityOpen, tree.File, new TextSpan(start, tree.File.Text.IndexOf('所', StringComparison.Ordinal) + 1 - start), "3所");

        Assert.Empty(new FixProvider([tree]).GetFixes(tree, diagnostic));
    }

    [Theory]
    [InlineData("对月收入3000元以下的家庭给予帮扶。")]
    [InlineData("对月收入3000元以下的10户家庭给予帮扶。")]
    public void A_qualifier_is_offered_for_no_fact(string body)
    {
        SourceFile file = Annotated.Plan(body);
        SyntaxTree tree = Trees.Parse(file);
        Diagnostic open = Mended.Diagnose([file]).First(diagnostic => diagnostic.Rule == Rules.QuantityOpen);

        Assert.Equal(["criterion", "skip"], new FixProvider([tree]).GetFixes(tree, open).Select(fix => fix.Choice));
    }

    [Fact]
    public void A_number_of_a_glossary_is_tried_beside_the_report_of_the_glossary()
    {
        SourceFile glossary = Annotated.Glossary("# 名词解释 {#glossary .glossary}\n\n新建小学3所。");

        Mended mended = Mended.Of("HEXI5001", "target", glossary, Annotated.Plan("各位代表"));

        Assert.Contains("[新建小学3所]{.target #新建小学3所}", mended.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_a_section_without_a_period_may_be_a_fact()
        => Assert.Contains(
            "[新建小学3所]{.observation}",
            Mended.Of("HEXI5001", "observation", Annotated.Report("# 回顾 {#review .review}\n\n新建小学3所。")).Text,
            StringComparison.Ordinal);

    [Fact]
    public void A_bracket_with_attributes_behind_it_is_not_taken_for_text()
    {
        SyntaxTree tree = Trees.Parse(Annotated.Plan("引进金融机构20家以上]{#financial-institutions}"));
        Diagnostic diagnostic = Assert.Single(tree.Diagnostics, diagnostic => diagnostic.Rule == Rules.BracketNotClosed);

        Assert.Empty(new FixProvider([tree]).GetFixes(tree, diagnostic));
    }

    [Fact]
    public void What_is_wrong_in_another_file_has_no_fix_here()
    {
        SyntaxTree tree = Trees.Parse(Annotated.Plan("[增长6%]{.targt #gdp-growth}"));
        Diagnostic elsewhere = Diagnostic.At(Rules.UnknownClass, new SourceFile("b.report.md", "targt"), new TextSpan(0, 5), "targt", "target") with { Suggestion = "target" };

        Assert.Empty(new FixProvider([tree]).GetFixes(tree, elsewhere));
    }
}
