using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

/// <summary>Rows of progress and task files, and the facts that they are put to.</summary>
public class OverlayBindingTests
{
    private const string Plan = "[新增就业1.9万人]{#jobs}，[一般公共预算收入增长6%—7%]{#revenue}，[居民收入与经济增长同步]{#income vs=\"revenue\"}，[引进金融机构20家以上]{#institutions}，[新学校投入使用]{.commitment #school}";

    [Fact]
    public void Rows_go_to_their_targets_in_the_order_of_days()
    {
        FactData jobs = Bound("jobs", "jobs,2022-09-30,1.5万人,预计,月报\njobs,2022-06-30,\"10,000人\",,\n");

        Assert.Equal([(new DateTime(2022, 6, 30), 10_000m), (new DateTime(2022, 9, 30), (decimal?)15_000m)], jobs.Progress.Select(row => (row.AsOf, row.Amount)));
        Assert.Equal(("人", Scale.TenThousand, "count", "预计", "月报"), (jobs.Progress[1].Unit, jobs.Progress[1].Scale, jobs.Progress[1].Dimension, jobs.Progress[1].Note, jobs.Progress[1].Source));
    }

    [Theory]
    [InlineData("jobs", "15000")]
    [InlineData("jobs", "１．５万人")]
    [InlineData("jobs", "1.5萬人")]
    [InlineData("revenue", "6.5%")]
    [InlineData("revenue", "百分之六")]
    [InlineData("income", "6.5%")]
    [InlineData("school", "TRUE")]
    [InlineData("school", "是")]
    [InlineData("school", "未完成")]
    public void Values_are_read_as_people_write_them(string target, string actual) => Assert.Single(Bound(target, $"{target},2022-09-30,{actual},,\n").Progress);

    [Theory]
    [InlineData("jobs,2022-09-30,约1.5万人,,", "HEXI7011")]
    [InlineData("jobs,2022-09-30,1.5万人以上,,", "HEXI7011")]
    [InlineData("jobs,2022-09-30,#REF!,,", "HEXI7011")]
    [InlineData("jobs,2022-09-30,true,,", "HEXI7011")]
    [InlineData("jobs,2022-09-30,15000户,,", "HEXI7014")]
    [InlineData("jobs,2022-09-30,1.5亿元,,", "HEXI7014")]
    [InlineData("revenue,2022-09-30,6个百分点,,", "HEXI7014")]
    [InlineData("income,2022-09-30,3万元,,", "HEXI7014")]
    [InlineData("school,2022-09-30,80%,,", "HEXI7011")]
    [InlineData("jobs,2022-02-30,1.5万人,,", "HEXI7016")]
    [InlineData("jobs,2023-01-01,1.5万人,,", "HEXI7017")]
    [InlineData("school,2021-12-31,true,,", "HEXI7017")]
    [InlineData("jobs,2022-09-30,1.5万人,=1+1,", "HEXI7006")]
    [InlineData("qinghe-2021/jobs,2022-09-30,1.5万人,,", "HEXI7010")]
    public void A_row_that_cannot_be_is_reported_and_left_out(string row, string rule)
    {
        IEnumerable<Diagnostic> found = Annotated.Check(Annotated.Plan(Plan), Annotated.Progress(row + "\n")).Diagnostics;

        Assert.Equal([rule], found.Select(diagnostic => diagnostic.Rule.Id));
        Assert.DoesNotContain(Annotated.Bind(Annotated.Plan(Plan), Annotated.Progress(row + "\n")).Data!.Facts, fact => fact.Progress.Count > 0);
    }

    /// <summary>家|户: what the catalogue counts in either way may be measured in either.</summary>
    [Theory]
    [InlineData("9500家", "")]
    [InlineData("9500户", "")]
    [InlineData("9500", "")]
    [InlineData("9500人", "HEXI7014")]
    public void A_value_may_be_in_another_unit_of_the_indicator(string actual, string rule)
    {
        SourceFile[] files = [Annotated.Plan("[市场主体达到1万户以上]{#firms}"), Annotated.Catalogue("firms,市场主体,,家|户,stock,up,\n"), Annotated.Progress($"firms,2022-09-30,{actual},,\n")];

        Assert.Equal(rule, string.Join(", ", Annotated.Check(files).Diagnostics.Select(diagnostic => diagnostic.Rule.Id)));
        Assert.Equal(rule.Length == 0 ? ["家"] : [], Annotated.Bind(files).Data!.Facts.SelectMany(fact => fact.Progress).Select(row => row.Unit));
    }

    [Fact]
    public void Columns_come_in_any_order_and_empty_rows_are_none()
    {
        SourceFile file = new("q.progress.csv", "\uFEFFactual,target,as-of\r\n1.5万人,jobs,2022/9/30\r\n,,\r\n");

        Assert.Single(Annotated.Fact("jobs", Annotated.Plan(Plan), file).Progress);
    }

    [Fact]
    public void A_commitment_may_be_done_late() => Assert.True(Assert.Single(Bound("school", "school,2023-03-01,true,,\n").Progress).IsDone);

    [Fact]
    public void One_day_has_one_value_whichever_file_it_is_in()
    {
        IEnumerable<Diagnostic> found = Annotated.Check(
            Annotated.Plan(Plan), new SourceFile("a.progress.csv", "target,as-of,actual\njobs,2022-09-30,1万人\n"), new SourceFile("b.progress.csv", "target,as-of,actual\njobs,2022/09/30,1万人\n")).Diagnostics;

        Diagnostic said = Assert.Single(found);
        Assert.Equal((new MarkedPlace("b.progress.csv", 2, 1, 4), "HEXI7018"), (MarkedPlace.Of(said), said.Rule.Id));
        Assert.Contains("a.progress.csv(2,1)", said.Arguments);
    }

    [Fact]
    public void What_was_meant_is_said()
    {
        SourceFile catalogue = Annotated.Catalogue("revenue-total,一般公共预算收入,,元,flow,up,\n");
        SourceFile plan = Annotated.Plan(Plan.Replace("{#revenue}", "{#revenue indicator=\"revenue-total\"}", StringComparison.Ordinal));

        Assert.Equal(
            ["jobs", "revenue"],
            Annotated.Check(plan, catalogue, Annotated.Progress("jbos,2022-09-30,1万人,,\nrevenue-total,2022-09-30,6%,,\n")).Diagnostics.Select(diagnostic => diagnostic.Suggestion));
        Assert.Equal("2022-09-30", Assert.Single(Annotated.Check(Annotated.Plan(Plan), Annotated.Progress("jobs,2022年9月30日,1万人,,\n")).Diagnostics).Suggestion);
    }

    [Fact]
    public void A_row_about_what_is_left_out_for_a_reason_that_is_said_is_silent()
        => Assert.DoesNotContain(
            Annotated.Check(Annotated.Plan("[增长6%]{#growth}、[增长5%]{#growth}"), Annotated.Progress("growth,2022-09-30,6%,,\n")).Diagnostics,
            diagnostic => diagnostic.Rule.Category == "Progress");

    [Fact]
    public void Each_report_has_its_rows()
    {
        SourceFile other = new("qinghe-2023.report.md", "---\nreport: qinghe-2023\nplan-year: 2023\n---\n\n# 今年工作安排 {#plan .plan}\n\n[新增就业2万人]{#jobs}，[新建公园2个]{#parks}");
        SourceFile progress = Annotated.Progress("qinghe-2022/jobs,2022-09-30,1.5万人,,\nqinghe-2023/jobs,2023-09-30,1.6万人,,\nparks,2023-09-30,1个,,\nschool,2022-09-30,是,,\n");
        var project = Annotated.Check(Annotated.Plan(Plan), other, progress);

        Assert.Empty(project.Diagnostics);
        Assert.Equal(
            ["jobs 15000", "school ", "jobs 16000", "parks 1"],
            project.Reports.SelectMany(report => report.Data!.Facts).SelectMany(fact => fact.Progress.Select(row => fact.Id + " " + row.Amount?.ToString(System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Tasks_stay_in_the_order_of_the_file()
    {
        FactData jobs = Annotated.Fact(
            "jobs", Annotated.Plan(Plan), Annotated.Tasks("jobs,就业,招聘会,区人社局,\"区商务局,区教育局\",王某,2022-11-30\njobs,就业,培训,区人社局,,,\njobs,创业,,区人社局,,,\n"));

        Assert.Equal(["招聘会", "培训", null], jobs.Assignments.Select(row => row.Work));
        Assert.Equal(("区商务局,区教育局", "王某", new DateTime(2022, 11, 30)), (jobs.Assignments[0].Support, jobs.Assignments[0].Leader, jobs.Assignments[0].Due));
        Assert.Null(jobs.Assignments[1].Due);
    }

    [Fact]
    public void A_progress_file_without_a_report_says_so()
        => Assert.Equal(["HEXI2039"], Annotated.Check(Annotated.Progress("jobs,2022-09-30,1.5万人,,\n")).Diagnostics.Select(diagnostic => diagnostic.Rule.Id));

    [Fact]
    public void Many_rows_of_one_mistake_are_one()
    {
        Diagnostic said = Assert.Single(Annotated.Check(Annotated.Plan(Plan), Annotated.Progress("jobs;1\njobs;2\njobs;3\njobs;4\n")).Diagnostics);

        Assert.Equal(("HEXI7003", "4"), (said.Rule.Id, said.Arguments[1]));
    }

    private static FactData Bound(string id, string rows) => Annotated.Fact(id, Annotated.Plan(Plan), Annotated.Progress(rows));
}
