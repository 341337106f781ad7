using HexiModel.Generator.Pipeline;
using HexiModel.Generator.Tests.Driver;

namespace HexiModel.Generator.Tests;

/// <summary>What runs again after an edit, stage by stage.</summary>
public class IncrementalTests
{
    private static readonly Project TwoReports = Project.Sample.With(Samples.OtherReport);

    [Fact]
    public void The_same_input_runs_nothing_again()
    {
        GeneratorRun run = GeneratorRun.Start(TwoReports).Then(TwoReports);

        Steps.AssertReasons(run);
        Steps.AssertOutputs(run, "Cached");
    }

    [Fact]
    public void An_unrelated_C_sharp_edit_runs_nothing_again()
    {
        GeneratorRun run = GeneratorRun.Start(TwoReports).Then(TwoReports with { Code = "class Unrelated { }" });

        Steps.AssertReasons(run, (Stages.Conflict, "Unchanged"));
        Steps.AssertOutputs(run, "Cached");
    }

    [Fact]
    public void A_whitespace_edit_writes_the_table_again_and_no_class()
    {
        GeneratorRun first = GeneratorRun.Start(TwoReports);

        GeneratorRun run = first.Then(TwoReports.Edit("qinghe-2030.report.md", text => text.Replace("深入实施,", "深入实施,\n", StringComparison.Ordinal)));

        Steps.AssertReasons(
            run,
            (Stages.Inputs, "Cached, Modified"),
            (Stages.Options, "Unchanged"),
            (Stages.ReportingOptions, "Unchanged"),
            (Stages.Trees, "Cached, Modified"),
            (Stages.Groups, "Modified"),
            (Stages.Reports, "Cached, Modified"),
            (Stages.Compiled, "Cached, Modified"),
            (Stages.Tables, "Cached, Modified"),
            (Stages.ReportFindings, "Cached, Unchanged"),
            (Stages.ProjectFindings, "Unchanged"));
        Assert.Equal(Changed(first, run), [Assert.Single(run.Sources.Keys, name => name.StartsWith("qinghe-2030.", StringComparison.Ordinal) && name.Contains(".table.", StringComparison.Ordinal))]);
    }

    [Fact]
    public void A_text_edit_in_one_of_several_reports_writes_that_report_again()
    {
        GeneratorRun first = GeneratorRun.Start(TwoReports);

        GeneratorRun run = first.Then(TwoReports.Edit("qinghe-2030.report.md", text => text.Replace("增长6%左右", "增长7%左右", StringComparison.Ordinal)));

        Steps.AssertReasons(
            run,
            (Stages.Inputs, "Cached, Modified"),
            (Stages.Options, "Unchanged"),
            (Stages.ReportingOptions, "Unchanged"),
            (Stages.Trees, "Cached, Modified"),
            (Stages.Groups, "Modified"),
            (Stages.Reports, "Cached, Modified"),
            (Stages.Compiled, "Cached, Modified"),
            (Stages.Types, "Cached, Modified"),
            (Stages.Tables, "Cached, Modified"),
            (Stages.ReportFindings, "Cached, Unchanged"),
            (Stages.ProjectFindings, "Unchanged"));
        Assert.All(Changed(first, run), name => Assert.StartsWith("qinghe-2030.", name));
    }

    [Fact]
    public void A_new_measured_value_writes_the_table_of_its_report_again_and_no_class()
    {
        Project project = Project.Sample.With(
            ProjectFile.Report("other.report.md", Samples.ReportOf("other", "[新增企业6家]{#firms}").GetText(TestContext.Current.CancellationToken).ToString()), Samples.Progress, Samples.Tasks);
        GeneratorRun first = GeneratorRun.Start(project);

        GeneratorRun run = first.Then(project.Edit(Samples.Progress.Name, text => text.Replace("620户", "640户", StringComparison.Ordinal)));

        Steps.AssertReasons(
            run,
            (Stages.Inputs, "Cached, Modified"),
            (Stages.Options, "Unchanged"),
            (Stages.ReportingOptions, "Unchanged"),
            (Stages.Overlays, "Modified"),
            (Stages.Groups, "Modified"),
            (Stages.Reports, "Cached, Modified"),
            (Stages.Compiled, "Cached, Modified"),
            (Stages.Tables, "Cached, Modified"),
            (Stages.ReportFindings, "Cached, Unchanged"),
            (Stages.ProjectFindings, "Unchanged"));
        Assert.Equal(Changed(first, run), [Assert.Single(run.Sources.Keys, name => name.StartsWith("qinghe-2030.", StringComparison.Ordinal) && name.Contains(".table.", StringComparison.Ordinal))]);
    }

    [Fact]
    public void A_new_file_is_compiled_and_the_others_are_not()
    {
        GeneratorRun first = GeneratorRun.Start(Project.Sample);

        GeneratorRun run = first.Then(TwoReports);

        Steps.AssertReasons(
            run,
            (Stages.Inputs, "Cached, New"),
            (Stages.Options, "Unchanged"),
            (Stages.ReportingOptions, "Unchanged"),
            (Stages.Trees, "Cached, New"),
            (Stages.Groups, "Modified"),
            (Stages.Reports, "Cached, New"),
            (Stages.Compiled, "Cached, New"),
            (Stages.Plan, "Modified"),
            (Stages.Types, "Cached, New"),
            (Stages.Tables, "Cached, New"),
            (Stages.Indicators, "Modified"),
            (Stages.ReportFindings, "Cached, New"),
            (Stages.ProjectFindings, "Unchanged"));
        Assert.Equal(["HexiModel.Indicators.g.cs"], Changed(first, run));
        Assert.Equal(first.Sources.Count + 2, run.Sources.Count);
    }

    [Fact]
    public void A_removed_file_takes_its_classes_along()
    {
        GeneratorRun first = GeneratorRun.Start(TwoReports);

        GeneratorRun run = first.Then(Project.Sample);

        Steps.AssertReasons(
            run,
            (Stages.Inputs, "Cached, Removed"),
            (Stages.Options, "Unchanged"),
            (Stages.ReportingOptions, "Unchanged"),
            (Stages.Trees, "Cached, Removed"),
            (Stages.Groups, "Modified"),
            (Stages.Reports, "Cached, Removed"),
            (Stages.Compiled, "Cached, Removed"),
            (Stages.Plan, "Modified"),
            (Stages.Types, "Cached, Removed"),
            (Stages.Tables, "Cached, Removed"),
            (Stages.Indicators, "Modified"),
            (Stages.ReportFindings, "Cached, Removed"),
            (Stages.ProjectFindings, "Unchanged"));
        Assert.DoesNotContain(run.Sources.Keys, name => name.StartsWith("qinghe-2031.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_changed_property_writes_code_again_and_reads_no_file()
    {
        GeneratorRun run = GeneratorRun.Start(TwoReports).Then(TwoReports.WithProperty("HexiModelNamespace", "Elsewhere"));

        Steps.AssertReasons(
            run,
            (Stages.Options, "Modified"),
            (Stages.ReportingOptions, "Unchanged"),
            (Stages.Plan, "Unchanged"),
            (Stages.Types, "Modified"),
            (Stages.Tables, "Modified"),
            (Stages.Indicators, "Modified"));
        Assert.Contains("namespace Elsewhere", run.AllSource, StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_of_others_changes_nothing()
    {
        GeneratorRun run = GeneratorRun.Start(TwoReports).Then(TwoReports.WithProperty("SomethingElse", "1"));

        Steps.AssertReasons(run, (Stages.Options, "Unchanged"), (Stages.ReportingOptions, "Unchanged"));
        Steps.AssertOutputs(run, "Cached");
    }

    [Fact]
    public void Every_stage_is_tracked()
        => Assert.Equal(Steps.All.Order(), GeneratorRun.Start(TwoReports).Result.TrackedSteps.Keys.Intersect(Steps.All).Order());

    private static List<string> Changed(GeneratorRun before, GeneratorRun after)
        => [.. before.Sources.Where(source => after.Sources.TryGetValue(source.Key, out string? text) && text != source.Value).Select(source => source.Key)];
}
