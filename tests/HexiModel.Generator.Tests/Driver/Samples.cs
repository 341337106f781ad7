using HexiModel.Tests;

namespace HexiModel.Generator.Tests.Driver;

/// <summary>The files of an invented district's report.</summary>
internal static class Samples
{
    public static ProjectFile Report { get; } = ProjectFile.Report("qinghe-2030.report.md", Read("qinghe-2030.report.md"));

    public static ProjectFile Glossary { get; } = ProjectFile.Glossary("qinghe-2030.glossary.md", Read("qinghe-2030.glossary.md"));

    public static ProjectFile Indicators { get; } = ProjectFile.Indicators("qinghe.indicators.csv", Read("qinghe.indicators.csv"));

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
