using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

/// <content>Progress and task files.</content>
internal static partial class RuleCases
{
    private const string Jobs = "[新增就业1.9万人]{#jobs}、[地区生产总值增长6%]{#gdp-growth indicator=\"gdp\"}、[新增充电站50座]{#stations}，[新学校投入使用]{.commitment #school}";

    private static SourceFile Gdp => Annotated.Catalogue("gdp,地区生产总值,,元,flow,up,\n");

    private static Dictionary<string, SourceFile[]> Overlays => new()
    {
        ["HEXI7001"] = [.. Measured("", "target,as-of,actual,⟦sorce⟧,⟦actual⟧\njobs,2022-09-30,1.5万人,,\n")],
        ["HEXI7002"] = [.. Measured("", "⟦target;as-of;actual⟧\njobs;2022-09-30;1.5万人\n")],
        ["HEXI7003"] = [.. Measured("⟦jobs,2022-09-30,15,000人,,⟧\n")],
        ["HEXI7004"] = [.. Measured("⟦jobs,2022-09-30,\"1.5万人,,⟧\n")],
        ["HEXI7005"] = [.. Measured("jobs,⟦,⟧1.5万人,,\n")],
        ["HEXI7006"] = [.. Measured("jobs,2022-09-30,⟦=1.2+0.3⟧,,⟦=HYPERLINK(1)⟧\n")],
        ["HEXI7007"] = [.. Measured("⟦jbos⟧,2022-09-30,1.5万人,,\n")],
        ["HEXI7008"] = [.. Measured("⟦gdp⟧,2022-09-30,5.8%,,\n⟦plan⟧,2022-09-30,5.8%,,\n"), Gdp],
        ["HEXI7009"] =
        [
            .. Measured("⟦jobs⟧,2022-09-30,1.5万人,,\n"),
            new SourceFile("qinghe-2023.report.md", "---\nreport: qinghe-2023\nplan-year: 2023\n---\n\n# 今年工作安排 {#plan .plan}\n\n[新增就业2万人]{#jobs}"),
        ],
        ["HEXI7010"] = [.. Measured("⟦qinge-2022/jobs⟧,2022-09-30,1.5万人,,\n")],
        ["HEXI7011"] = [.. Measured("jobs,2022-09-30,⟦NaN⟧,,\nschool,2022-09-30,⟦80%⟧,,\n")],
        ["HEXI7012"] = [.. Measured("jobs,2022-09-30,⟦1.33333333333333333333333333333万人⟧,,\n")],
        ["HEXI7013"] = [.. Measured("gdp-growth,2022-09-30,⟦5.8⟧,,\n"), Gdp],
        ["HEXI7014"] = [.. Measured("stations,2022-09-30,⟦12家⟧,,\n")],
        ["HEXI7015"] = [.. Measured("jobs,2022-09-30,⟦-3人⟧,,\n")],
        ["HEXI7016"] = [.. Measured("jobs,⟦9月⟧,1.5万人,,\n")],
        ["HEXI7017"] = [.. Measured("jobs,⟦2021-09-30⟧,1.5万人,,\n"), Annotated.Tasks("jobs,就业,,区人社局,,,⟦2023-01-31⟧\n")],
        ["HEXI7018"] = [.. Measured("jobs,2022-09-30,1.4万人,,\n⟦jobs⟧,2022/9/30,1.5万人,,\n")],
        ["HEXI7019"] = [.. Measured(""), Annotated.Tasks("jobs,就业,,区人社局,,,\n⟦jobs⟧,就业,,区商务局,,,\n")],
    };

    private static SourceFile[] Measured(string rows, string? file = null)
        => [Annotated.Plan(Jobs.Replace(" indicator=\"gdp\"", rows.Contains("gdp", StringComparison.Ordinal) ? " indicator=\"gdp\"" : "", StringComparison.Ordinal)), file is null ? Annotated.Progress(rows) : new SourceFile("qinghe.progress.csv", file)];
}
