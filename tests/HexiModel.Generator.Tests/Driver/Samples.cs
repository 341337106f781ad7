using HexiModel.Tests;

namespace HexiModel.Generator.Tests.Driver;

/// <summary>The files of an invented district's report.</summary>
internal static class Samples
{
    public static ProjectFile Report { get; } = ProjectFile.Report("qinghe-2030.report.md", Read("qinghe-2030.report.md"));

    public static ProjectFile Glossary { get; } = ProjectFile.Glossary("qinghe-2030.glossary.md", Read("qinghe-2030.glossary.md"));

    public static ProjectFile Indicators { get; } = ProjectFile.Indicators("qinghe.indicators.csv", Read("qinghe.indicators.csv"));

    /// <summary>What was measured by when, of targets of each kind.</summary>
    public static ProjectFile Progress { get; } = ProjectFile.Progress(
        "qinghe-2030.progress.csv",
        """
        target,as-of,actual,note,source
        new-firms,2030-09-30,620户,,
        new-firms,2030-06-30,400,,区市场监管局
        gdp-growth,2030-03-31,5.5%,一季度,
        gdp-growth,2030-06-30,6.1%,,
        revenue-growth,2030-06-30,6.4%,,
        income-growth,2030-06-30,6.2%,,
        qinghe-bridge,2030-06-30,true,,

        """);

    /// <summary>Who does what.</summary>
    public static ProjectFile Tasks { get; } = ProjectFile.Tasks(
        "qinghe-2030.tasks.csv",
        """
        target,item,work,lead,support,leader,due
        qinghe-bridge,青禾大桥,"引桥施工,灯光安装",区住建委,区财政局,李某,2030-10-31

        """);

    /// <summary>The invented report of another year, so that two stand beside each other.</summary>
    public static ProjectFile OtherReport { get; } = ProjectFile.Report(
        "qinghe-2031.report.md", Read("qinghe-2030.report.md").Replace("qinghe-2030", "qinghe-2031", StringComparison.Ordinal));

    /// <summary>A report with one fact, and that in the words given.</summary>
    public static ProjectFile ReportOf(string id, string body) => ProjectFile.Report(
        id + ".report.md",
        $$"""
        ---
        report: {{id}}
        plan-year: 2030
        ---

        ## 任务 {#plan .plan}

        {{body}}

        """);

    private static string Read(string name)
        => File.ReadAllText(Path.Combine(Repository.Root, "tests", "HexiModel.Generator.Tests", "Samples", name));
}
