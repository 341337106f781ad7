using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

public class SectionMistakesTests
{
    private const string Review = "## 回顾 {#review .review period=\"2021\"}\n\n[新建小学1所]{.fact}\n\n";

    /// <summary>⟦…⟧ is the one place where the mistake is mended, however many facts there are.</summary>
    [Theory]
    [InlineData("HEXI1019", "# 报告 {#report}\n\n" + Review + "⟦## 安排⟧ {#plan}\n\n[新建小学2所]{#a}\n\n### 民生 {#life}\n\n[新建中学1所]{#b}\n\n### 交通 {#roads}\n\n[改造道路3条]{#c}")]
    [InlineData("HEXI1019", "# 报告 {#report}\n\n" + Review + "⟦# 安排⟧ {#plan}\n\n[新建小学2所]{#a}\n\n## 民生 {#life}\n\n[新建中学1所]{#b}")]
    [InlineData("HEXI1019", "# 报告 {#report}\n\n## 安排 {#plan .plan}\n\n### 一 {#one}\n\n[新建小学2所]{#a}\n\n⟦## 二⟧ {#two}\n\n[改造要点。]{.topic}[新建中学1所]{#b}[改造道路3条]{#c}")]
    [InlineData("HEXI1014", "[新建小学2所]⟦{.fact}⟧、[新建中学1所]{.fact}")]
    [InlineData("HEXI1014", "## 名词解释 {#glossary .glossary}\n\n[新建小学2所]⟦{.fact}⟧、[新建中学1所]{.fact}")]
    [InlineData("HEXI1019", "⟦## 回顾⟧ {#review .glossary}\n\n[小学2所]{.fact}[中学1所]{.fact}[道路3条]{.fact}、[车位60个]{#places}，实施[青禾行动]{.programme #action}")]
    [InlineData("HEXI2009", "## 回顾 {#review ⟦.plan⟧}\n\n[小学2所]{.fact}[中学1所]{.fact}\n\n### 交通 {#roads}\n\n[道路3条]{.fact}、[车位60个]{.fact}、[桥梁1座]{#bridge}")]
    [InlineData("HEXI2009", "## 回顾 {#review ⟦.outlook⟧ period=\"2017..2021\"}\n\n[小学2所]{.fact}[中学1所]{.fact}[道路3条]{.fact}、[车位60个]{.fact}")]
    [InlineData("HEXI2029", "## 回顾 {#review ⟦.review⟧}\n\n[新建小学2所]{.fact}、[新建中学1所]{.fact}\n\n### 交通 {#roads}\n\n[改造道路3条]{.fact}")]
    [InlineData("HEXI2029", "## 展望 {#outlook ⟦.outlook⟧}\n\n[新建小学2所]{#a}")]
    public void A_mistake_of_a_heading_is_said_once_at_the_heading(string rule, string body)
    {
        (SourceFile file, IReadOnlyList<MarkedPlace> places) = MarkedPlace.Read(Annotated.Report(body));

        Diagnostic wrong = Assert.Single(Annotated.Bind(file).Diagnostics);

        Assert.Equal(rule, wrong.Rule.Id);
        Assert.Equal(places, [MarkedPlace.Of(wrong)]);
    }

    [Fact]
    public void Facts_of_a_section_whose_class_is_doubtful_stand()
        => Assert.Equal(
            4,
            Annotated.Bind(Annotated.Report("## 回顾 {#review .plan}\n\n[小学2所]{.fact}[中学1所]{.fact}[道路3条]{.fact}、[车位60个]{.fact}")).Data!.Facts.Count(fact => fact.Category == FactCategory.Observation));

    [Fact]
    public void A_few_targets_without_ids_have_lost_them_one_by_one()
        => Assert.Equal(["HEXI2010", "HEXI2010"], Annotated.Broken(Annotated.Plan("[小学2所]{.fact}[中学1所]{.fact}[道路3条]{#roads}")));

    [Fact]
    public void A_plan_needs_the_year_of_the_front_matter_or_a_period()
    {
        const string Plan = "# 安排 {#plan .plan}\n\n[新建小学2所]{#a}";

        Assert.Equal(["HEXI2029"], Annotated.Broken(Headed("", Plan)));
        Assert.Equal(["HEXI2005"], Annotated.Broken(Headed("planyear: 2022\n", Plan)));
        Assert.Equal(["HEXI2007"], Annotated.Broken(Headed("plan-year: 22\n", Plan)));
        Assert.Empty(Annotated.Broken(Headed("", Plan.Replace(".plan", ".plan period=\"2022\"", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("## 回顾 {#review .review}\n\n[2021年新建小学2所]{.fact}、[新建中学1所]{.fact period=\"2020\"}")]
    [InlineData("## 回顾 {#review .review}\n\n新建小学")]
    [InlineData("## 名词解释 {#glossary .glossary}\n\n[新建小学2所]{.observation}")]
    [InlineData("## 回顾 {#review .review}\n\n### 去年 {#last period=\"2021\"}\n\n[新建小学2所]{.fact}")]
    [InlineData("## 回顾 {#review .review period=\"2018..\"}\n\n[学校达到20所]{.fact measure=\"level\"}")]
    public void A_section_whose_facts_all_say_when_needs_no_period(string body)
        => Assert.DoesNotContain("HEXI2029", Annotated.Broken(Annotated.Report(body)));

    [Fact]
    public void A_key_of_the_heading_that_could_not_be_read_may_be_the_period()
        => Assert.Equal(["HEXI1006"], Annotated.Broken(Annotated.Report("## 回顾 {#review .review peroid=\"2021\"}\n\n[新建小学2所]{.fact}")));

    private static SourceFile Headed(string line, string body) => new("a.report.md", "---\nreport: qinghe-2022\n" + line + "---\n\n" + body);
}
