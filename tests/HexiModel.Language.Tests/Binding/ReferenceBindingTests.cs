using System.Globalization;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

public class ReferenceBindingTests
{
    private static readonly SourceFile Catalogue = Annotated.Catalogue("gdp,地区生产总值,,元,flow,up,\ntax,财政收入,,元,flow,up,\n");

    [Theory]
    [InlineData("gpd", "gdp")]
    [InlineData("GDP-", "gdp")]
    [InlineData("地区生产总值", "gdp")]
    [InlineData("财政支出", null)]
    public void An_indicator_is_found_by_a_misspelt_id_and_by_its_name(string written, string? meant)
    {
        Diagnostic said = Assert.Single(Annotated.Bind(Annotated.Plan($"[增长6%]{{#growth indicator=\"{written}\"}}"), Catalogue).Diagnostics);

        Assert.Equal((Rules.ReferenceUnresolved, meant), (said.Rule, said.Suggestion));
        Assert.Contains("catalogue", said.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("指标目录", said.GetMessage(CultureInfo.GetCultureInfo("zh-Hans")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[惠及200家企业]{#firms of=\"青禾计划\"}")]
    [InlineData("[惠及200家企业]{#firms of=\"qinghe-palns\"}")]
    [InlineData("推进[该计划]{.ref of=\"青禾计划\"}")]
    [InlineData("推进[该计划]{.alias of=\"青禾计划\"}")]
    public void A_term_is_found_by_a_misspelt_id_and_by_its_words(string plan)
    {
        Diagnostic said = Assert.Single(Annotated.Bind(Annotated.Plan("实施[青禾计划]{.programme #qinghe-plan}。\n\n" + plan)).Diagnostics);

        Assert.Equal((Rules.ReferenceUnresolved, "qinghe-plan"), (said.Rule, said.Suggestion));
        Assert.EndsWith("。是不是“qinghe-plan”？", said.GetMessage(CultureInfo.GetCultureInfo("zh-Hans")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("part-of")]
    [InlineData("vs")]
    public void A_fact_is_no_part_of_itself(string key)
    {
        Diagnostic said = Assert.Single(Annotated.Bind(Annotated.Plan($"[床位600张]{{#beds {key}=\"beds\"}}"), Catalogue).Diagnostics);

        Assert.Equal((Rules.ReferenceToItself, null), (said.Rule, said.Suggestion));
    }

    [Theory]
    [InlineData("of", "beds", ".target", ".term, .programme")]
    [InlineData("of", "plan", "# …", ".term, .programme")]
    [InlineData("part-of", "qinghe-plan", ".programme", ".target, .observation, .commitment")]
    [InlineData("vs", "qinghe-plan", ".programme", ".target, .observation, .commitment, *.indicators.csv")]
    public void What_has_the_id_and_what_the_key_takes_is_said(string key, string id, string mark, string wanted)
    {
        SourceFile report = Annotated.Plan($"实施[青禾计划]{{.programme #qinghe-plan}}，[床位600张]{{#beds}}，[惠及200家企业]{{#firms {key}=\"{id}\"}}");

        Diagnostic said = Assert.Single(Annotated.Bind(report, Catalogue).Diagnostics);

        Assert.Equal(Rules.ReferenceToOtherKind, said.Rule);
        Assert.Equal([id, key, mark, wanted], said.Arguments.RemoveAt(3));
        Assert.StartsWith("qinghe-2022.report.md(", said.Arguments[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".ref")]
    [InlineData(".alias")]
    public void A_mention_or_a_member_of_what_is_no_term_says_what_it_is(string mark)
        => Assert.Equal(["HEXI2023"], Annotated.Broken(Annotated.Plan($"推进[该项目]{{{mark} of=\"beds\"}}，[床位600张]{{#beds}}")));

    [Fact]
    public void A_class_that_was_lost_is_said_once_however_many_keys_name_it()
    {
        SourceFile report = Annotated.Plan("实施[青禾计划6项]{#qinghe-plan}，[惠及200家企业]{#firms of=\"qinghe-plan\"}，[惠及300个家庭]{#families of=\"qinghe-plan\"}");

        Assert.Equal(["HEXI2023"], Annotated.Broken(report));
    }

    [Fact]
    public void A_glossary_that_is_not_there_is_said_once_and_its_terms_are_not_missed()
    {
        const string plan = "坚持“三项制度”，落实“三项制度”，[惠及200家企业]{#firms of=\"qinghe-plan\"}，[惠及300个家庭]{#families of=\"north-plan\"}";

        Diagnostic said = Assert.Single(Annotated.Bind(Annotated.Plan(plan)).Diagnostics);
        Assert.Equal(Rules.GlossaryMissing, said.Rule);
        Assert.Equal(["qinghe-plan", "of", "qinghe-2022"], said.Arguments);
        Assert.Equal(2, Annotated.Broken(Annotated.Plan(plan), Annotated.Glossary("“[三项制度]{.term #systems}”：制度")).Count(id => id == "HEXI2012"));
    }
}
