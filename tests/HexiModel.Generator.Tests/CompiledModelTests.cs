using System.Collections;
using System.Reflection;
using HexiModel.Dimensions;
using HexiModel.Generator.Tests.Driver;
using HexiModel.Hexi;
using HexiModel.Language.Binding;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Overlays;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Generator.Tests;

/// <summary>There are two ways to a report, by generated code and by reading it; both come to the same.</summary>
public class CompiledModelTests
{
    [Fact]
    public void The_compiled_Hexi_report_equals_the_interpreted_one_member_by_member()
    {
        GraphComparer comparer = new();

        comparer.AssertEqual(Interpret(Project.Seeds), Hexi2022.Report);

        Assert.True(comparer.Compared > 20_000, $"Only {comparer.Compared} values were compared.");
    }

    [Fact]
    public void A_compiled_report_that_is_loaded_equals_the_interpreted_one()
    {
        Assembly assembly = GeneratorRun.Start(Project.Sample).Load();

        new GraphComparer().AssertEqual(Interpret(Project.Sample), (Report)Member(assembly.GetType("Test.Qinghe2030")!, "Report"));
    }

    [Fact]
    public void Rows_of_progress_and_task_files_are_typed_members_and_equal_the_interpreted_ones()
    {
        Project project = Project.Sample.With(Samples.Progress, Samples.Tasks) with
        {
            Code = "public static class Use { public static HexiModel.Quantity<HexiModel.Dimensions.Count> Firms => Test.Qinghe2030.Targets.NewFirms.Measurements[1].Value; }",
        };
        GeneratorRun run = GeneratorRun.Start(project);
        Assembly assembly = run.Load();
        Report report = (Report)Member(assembly.GetType("Test.Qinghe2030")!, "Report");

        new GraphComparer().AssertEqual(Interpret(project), report);
        Assert.Equal(Quantity<Count>.Parse("620户", null), Member(assembly.GetType("Use")!, "Firms"));
        Assert.Equal([5.5m, 6.1m], report.Targets["gdp-growth"].Progress.Select(row => row.Actual!.Value.Amount));
        Assert.Equal((6.4m, 6.2m), (report.Targets["revenue-growth"].Progress[0].Actual!.Value.Amount, report.Targets["income-growth"].Progress[0].Actual!.Value.Amount));
        Assert.Equal((true, "区住建委"), (report.Commitments["qinghe-bridge"].Progress[0].IsDone, Assert.Single(report.Commitments["qinghe-bridge"].Assignments).Lead));
    }

    [Fact]
    public void Every_generated_member_of_a_list_can_be_read_and_is_in_it()
    {
        int members = 0;
        foreach (PropertyInfo property in typeof(Hexi2022).GetProperties(BindingFlags.Static | BindingFlags.Public))
        {
            if (property.GetValue(null) is IEnumerable list)
            {
                List<object> items = [.. list.Cast<object>()];
                foreach (PropertyInfo member in list.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
                {
                    Assert.Contains(member.GetValue(list), items);
                    members++;
                }
            }
        }

        Assert.True(members > 200, $"Only {members} members were read.");
    }

    [Fact]
    public void Every_generated_member_of_an_indicator_or_term_can_be_read()
    {
        IEnumerable<object> owners = Hexi2022.Indicators.Cast<object>().Concat(Hexi2022.Terms);

        foreach (object owner in owners)
        {
            foreach (PropertyInfo member in owner.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            {
                Assert.NotNull(member.GetValue(owner));
            }
        }
    }

    [Fact]
    public void The_three_services_of_project_133_are_catering_medicine_and_housekeeping()
        => Assert.Equal(["配餐", "医疗", "家政"], Hexi2022.Programmes.Project133.ThreeServices.Items.Select(item => item.Text));

    [Fact]
    public void A_target_is_typed_and_knows_where_it_stands()
    {
        Assert.Equal(6m, Hexi2022.Targets.GdpGrowth.Value.Amount);
        Assert.Equal("地区生产总值增长6%", Hexi2022.Targets.GdpGrowth.Label);
        Assert.Equal(Hexi2022.TargetKeys.GdpGrowth, Hexi2022.Targets.GdpGrowth.Key);
        Assert.Same(Hexi2022.Indicators.Gdp, Hexi2022.Targets.GdpGrowth.Indicator);
        Assert.Same(Hexi2022.Targets.GdpGrowth, Hexi2022.Indicators.Gdp.GrowthTarget2022);
        Assert.Same(Hexi2022.Targets.GdpGrowth, Hexi2022.Targets.Find("gdp-growth"));
        Assert.Equal("seeds/hexi-2022.report.md", Hexi2022.Targets.GdpGrowth.Source.Annotated.File);
    }

    [Fact]
    public void An_indicator_of_the_project_has_the_facts_of_its_reports()
    {
        Assert.Equal(156m, Hexi2022.Indicators.HighTechFirms.Level2021.Value.Amount);
        Assert.Same(Indicators.HighTechFirms, Indicators.HighTechFirms);
        Assert.Equal(Hexi2022.Indicators.HighTechFirms.Facts, Indicators.HighTechFirms.Facts);
    }

    [Fact]
    public void An_indicator_over_two_reports_has_the_facts_of_both_in_the_order_of_years()
    {
        Assembly assembly = GeneratorRun.Start(Project.Sample.With(
            ProjectFile.Report("a.report.md", Samples.OtherReport.GetText(TestContext.Current.CancellationToken).ToString().Replace("plan-year: 2030", "plan-year: 2025", StringComparison.Ordinal)))).Load();

        IndicatorSeries series = (IndicatorSeries)Member(assembly.GetType("Test.Indicators")!, "Gdp");

        Assert.Equal(["qinghe-2031", "qinghe-2030"], series.Reports.Select(indicator => indicator.Report.Id));
    }

    [Fact]
    public void Nothing_is_built_before_it_is_used()
    {
        Assembly assembly = GeneratorRun.Start(Project.Sample with
        {
            Code = """
                public static class Use
                {
                    public static string Key() => Test.Qinghe2030.TargetKeys.GdpGrowth;
                    public static object Touch(bool really) => really ? Test.Qinghe2030.Report : "not touched";
                }
                """,
        }).Load();
        Type model = assembly.GetType("Test.Qinghe2030+Model")!;
        Type use = assembly.GetType("Use")!;

        Assert.Equal("qinghe-2030/gdp-growth", use.GetMethod("Key")!.Invoke(null, null));
        Assert.Equal("not touched", use.GetMethod("Touch")!.Invoke(null, [false]));
        Assert.IsType<Report>(use.GetMethod("Touch")!.Invoke(null, [true]));
        Assert.NotNull(model.TypeInitializer);
        Assert.False(model.Attributes.HasFlag(TypeAttributes.BeforeFieldInit), "The run time might build the model early.");
    }

    [Fact]
    public async Task Threads_that_touch_it_at_once_see_one_model()
    {
        Assembly assembly = GeneratorRun.Start(Project.Sample).Load();
        Type report = assembly.GetType("Test.Qinghe2030")!;
        Type indicators = assembly.GetType("Test.Indicators")!;
        using Barrier barrier = new(8);

        (object, object)[] seen = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                barrier.SignalAndWait();
                return (Member(indicators, "Gdp"), Member(report, "Report"));
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.Single(seen.Distinct());
    }

    private static object Member(Type type, string name) => type.GetProperty(name)!.GetValue(null)!;

    private static Report Interpret(Project project)
    {
        IEnumerable<SourceFile> Files(params string[] kinds) => project.Files
            .Where(file => kinds.Contains(file.Kind))
            .Select(file => new SourceFile(file.Path, file.GetText(TestContext.Current.CancellationToken).ToString(), file.Name));
        ReportSet set = ReportSet.Group(
            Files("Report", "Glossary").Select(file => SyntaxTree.Parse(file, TestContext.Current.CancellationToken)), IndicatorCatalogue.Parse([.. Files("Indicators")]), Files("OfficialText"),
            ProjectOverlays.Parse(Files("Progress"), Files("Tasks")));
        return ReportBinder.Bind(Assert.Single(set.Reports), TestContext.Current.CancellationToken).ToReport()!;
    }
}
