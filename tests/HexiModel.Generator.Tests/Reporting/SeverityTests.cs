using HexiModel.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;

namespace HexiModel.Generator.Tests.Reporting;

/// <summary>Who maintains the files decides how much each rule weighs, in a <c>.globalconfig</c>.</summary>
public class SeverityTests
{
    private const string Broken = "---\nreport: qinghe-2022\nplan-year: 2022\n---\n\n# 今年工作安排 {#plan .plan}\n\n[增长6%]{.targt #gdp-growth},新建小学3所。\n";

    [Fact]
    public async Task Rules_have_their_own_severities_where_nothing_is_said()
        => Assert.Equal([("HEXI1005", DiagnosticSeverity.Error), ("HEXI5001", DiagnosticSeverity.Info)], await Analyze(""));

    [Fact]
    public async Task An_error_can_be_silenced()
        => Assert.Equal([("HEXI5001", DiagnosticSeverity.Info)], await Analyze("dotnet_diagnostic.HEXI1005.severity = none"));

    [Fact]
    public async Task An_error_can_be_made_a_warning()
        => Assert.Contains(("HEXI1005", DiagnosticSeverity.Warning), await Analyze("dotnet_diagnostic.HEXI1005.severity = warning"));

    [Fact]
    public async Task A_suggestion_can_be_made_an_error()
        => Assert.Contains(("HEXI5001", DiagnosticSeverity.Error), await Analyze("dotnet_diagnostic.HEXI5001.severity = error"));

    [Fact]
    public void What_the_generator_leaves_out_is_said_by_the_generator_whatever_the_analyzer_may_say()
    {
        GeneratorRun run = GeneratorRun.Start(Of("dotnet_diagnostic.HEXI1005.severity = none"));

        Assert.Contains(run.Diagnostics, diagnostic => diagnostic is { Id: "HEXI9004", Severity: DiagnosticSeverity.Error });
    }

    private static async Task<IEnumerable<(string Id, DiagnosticSeverity Severity)>> Analyze(string severities)
        => [.. (await GeneratorRun.Start(Of(severities)).Analyze()).Select(diagnostic => (diagnostic.Id, diagnostic.Severity))];

    private static Project Of(string severities) => new()
    {
        Files = [ProjectFile.Report("qinghe-2022.report.md", Broken)],
        GlobalConfig = "is_global = true\n" + severities + "\n",
    };
}
