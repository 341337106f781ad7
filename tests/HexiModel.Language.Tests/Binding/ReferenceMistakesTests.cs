using System.Collections.Immutable;
using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

/// <summary>References that lead nowhere sensible: circles, oneself, things of another kind.</summary>
public class ReferenceMistakesTests
{
    private const string Rows = "gdp,地区生产总值,,元,flow,up,\nincome,居民人均可支配收入,,元,flow,up,\n";

    [Theory]
    [InlineData("[新增企业3万家]{#a part-of=\"b\"}，[新增企业2万家]{#b part-of=\"c\"}，[新增企业1万家]{#c part-of=\"a\"}", "part-of", "a → b → c → a")]
    [InlineData("[收入增速高于经济增速]{#a vs=\"b\"}，[经济增速高于收入增速]{#b vs=\"a\"}", "vs", "a → b → a")]
    [InlineData("[收入增速高于经济增速]{#a indicator=\"income\" vs=\"gdp\"}，[经济增速高于收入增速]{#b indicator=\"gdp\" vs=\"income\"}", "vs", "a → b → a")]
    public void A_circle_is_reported_once(string text, string key, string chain)
    {
        Diagnostic found = Assert.Single(Bind(text), diagnostic => diagnostic.Rule == Rules.ReferenceCircle);

        Assert.Equal([key, chain], found.Arguments);
    }

    [Fact]
    public void The_reference_that_closes_a_circle_is_left_out()
    {
        ReportData report = Annotated.Bind(Annotated.Plan("[新增企业1万家]{#a part-of=\"b\"}，[新增企业1万家]{#b part-of=\"a\"}")).Data!;

        Assert.Equal(["b", null], report.Facts.Select(fact => fact.PartOfId));
    }

    [Theory]
    [InlineData("[新增企业1万家]{#a}，[民企5000家]{#b part-of=\"a\"}，[外企1000家]{#c part-of=\"a\"}")]
    [InlineData("[收入与经济增长同步]{#a indicator=\"income\" vs=\"gdp\"}，[地区生产总值增长6%]{#b indicator=\"gdp\"}")]
    public void Two_ways_to_one_fact_are_no_circle(string text) => Assert.DoesNotContain(Bind(text), found => found.Rule.Severity > DiagnosticSeverity.Suggestion);

    [Fact]
    public void An_indicator_is_not_compared_with_itself()
    {
        Diagnostic found = Assert.Single(Bind("[收入与经济增长同步]{#a indicator=\"income\" vs=\"income\"}"), diagnostic => diagnostic.Rule == Rules.ReferenceToItself);

        Assert.Equal(["income", "vs"], found.Arguments);
    }

    [Theory]
    [InlineData("[增长7%]{#a indicator=\"gdp\"}，[增长6%]{#b indicator=\"a\"}", "a", "indicator", ".target")]
    [InlineData("实施[青禾计划]{.programme #plan-a}，[增长6%]{#b indicator=\"plan-a\"}", "plan-a", "indicator", ".programme")]
    [InlineData("[增长7%]{#a indicator=\"gdp\"}，[增长6%]{#b part-of=\"gdp\"}", "gdp", "part-of", "*.indicators.csv")]
    [InlineData("实施[青禾计划]{.programme #plan-a}，[惠及200家企业]{#firms of=\"gdp\"}", "gdp", "of", "*.indicators.csv")]
    public void What_exists_and_is_of_another_kind_is_said_to_be_so(string text, string id, string key, string mark)
    {
        Diagnostic found = Assert.Single(Annotated.Bind(Annotated.Plan(text), Annotated.Glossary("名词"), Annotated.Catalogue(Rows)).Diagnostics, diagnostic => diagnostic.Rule == Rules.ReferenceToOtherKind);

        Assert.Equal([id, key, mark], found.Arguments.Take(3));
    }

    [Fact]
    public void A_glossary_finds_its_report_whatever_the_form_of_its_letters()
    {
        const string Composed = "\u00E9tat-2022";
        SourceFile report = new("a.report.md", $"---\nreport: {Composed}\n---\n\n各位代表");
        SourceFile glossary = new("a.glossary.md", "---\nglossary: e\u0301tat-2022\n---\n\n名词");

        Assert.Empty(Annotated.Check(report, glossary).Diagnostics);
    }

    private static ImmutableArray<Diagnostic> Bind(string text) => Annotated.Bind(Annotated.Plan(text), Annotated.Catalogue(Rows)).Diagnostics;
}
