using HexiModel.Generator.Tests.Driver;
using HexiModel.Generator.Tests.Hostile;

namespace HexiModel.Generator.Tests.Naming;

/// <summary>Facts are members of their indicator by measure and period.</summary>
public class IndicatorNamesTests
{
    private static readonly ProjectFile Catalogue = ProjectFile.Indicators(
        "test.indicators.csv", "id,name,name-en,unit,kind,better,codes\nfirms,企业,,家,stock,up,\njobs,就业,,人,flow,up,\n");

    [Theory]
    [InlineData("[企业达到20家]{.observation indicator=\"firms\" at=\"2029\"}", "ObservationOfCount_ Level2029 ")]
    [InlineData("[企业达到20家]{.target #f indicator=\"firms\"}", "FTarget LevelTarget2030 ")]
    [InlineData("[新增就业2万人]{.observation indicator=\"jobs\" period=\"2027..2029\"}", "ObservationOfCount_ Total2027To2029 ")]
    [InlineData("[新增就业2万人]{.observation indicator=\"jobs\" period=\"..2029\"}", " TotalTo2029 ")]
    [InlineData("[新增就业2万人]{.observation indicator=\"jobs\" period=\"2029-01..2029-06\"}", " Total202901To202906 ")]
    [InlineData("[新增就业2万人]{.observation indicator=\"jobs\" period=\"2029-01..2029-12\"}", " Total2029 ")]
    [InlineData("[新增就业2万人]{.observation indicator=\"jobs\" period=\"2029-02-03\"}", " Total20290203 ")]
    [InlineData("[就业增长6%]{.target #f indicator=\"jobs\"}", "FTarget GrowthTarget2030 ")]
    [InlineData("[就业持续向好]{.target #f indicator=\"jobs\"}", "FTarget Target2030 ")]
    public void A_fact_is_named_by_measure_and_period(string fact, string member)
        => Assert.Contains(member, GeneratorRun.Start(new Project { Files = [Catalogue, Samples.ReportOf("r", fact)] }).AllSource, StringComparison.Ordinal);

    [Fact]
    public void A_row_of_the_standard_catalogue_is_an_indicator_of_the_project()
    {
        ProjectFile report = ProjectFile.Report(
            "r.report.md", "---\nreport: r\nplan-year: 2030\ncatalogue: standard\n---\n\n# 计划 {#plan .plan}\n\n[生产总值增长6%]{#growth indicator=\"gdp\"}。\n");

        GeneratorRun run = GeneratorRun.Start(new Project { Files = [report] });

        Assert.Contains(" IndicatorSeries Gdp => ", run.AllSource.Replace("global::HexiModel.", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("PublicBudgetRevenue", run.AllSource, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_that_share_a_name_go_by_their_ids_and_one_without_is_told()
    {
        HostileProject project = await HostileProject.Of(Catalogue, Samples.ReportOf(
            "r",
            "[新增就业2万人]{.observation #new-jobs indicator=\"jobs\"},[其中女性1万人]{.observation #women indicator=\"jobs\"},[男性1万人]{.observation indicator=\"jobs\"},[企业20家]{.observation indicator=\"firms\"}"));

        Microsoft.CodeAnalysis.Diagnostic told = Assert.Single(project.Analyzer, diagnostic => diagnostic.Id == "HEXI2019");
        Assert.Equal("(8,100)", HostileProject.PlaceOf(told));
        Assert.Contains(" NewJobs => global::Test.R.Observations.NewJobs;", project.Run.AllSource, StringComparison.Ordinal);
        Assert.Contains(" Women => global::Test.R.Observations.Women;", project.Run.AllSource, StringComparison.Ordinal);
        Assert.Contains(" Level2030 => FactAt<", project.Run.AllSource, StringComparison.Ordinal);
        Assert.DoesNotContain(" Total2030 ", project.Run.AllSource, StringComparison.Ordinal);
    }

    [Fact]
    public void Ranks_in_two_areas_have_names_of_their_own()
    {
        GeneratorRun run = GeneratorRun.Start(new Project
        {
            Files = [Catalogue, Samples.ReportOf("r", "[就业全市排名第二]{.observation indicator=\"jobs\"},[就业全省排名第五]{.observation indicator=\"jobs\"}")],
        });

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Complaints());
        Assert.Contains(" Rank2030In全市 ", run.AllSource, StringComparison.Ordinal);
        Assert.Contains(" Rank2030In全省 ", run.AllSource, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_gives_the_name_of_a_measure_clashes_with_it()
    {
        HostileProject project = await HostileProject.Of(Catalogue, Samples.ReportOf(
            "r",
            "[企业20家]{.observation indicator=\"firms\"},[企业增长5%]{.observation #level-2030 indicator=\"firms\"},[企业增长6%]{.observation #other indicator=\"firms\"}"));

        Assert.Equal(2, project.Analyzer.Count(diagnostic => diagnostic.Id == "HEXI2013"));
    }
}
