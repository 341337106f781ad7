using HexiModel.Generator.Tests.Driver;
using HexiModel.Tests;
using Microsoft.CodeAnalysis;

namespace HexiModel.Generator.Tests;

/// <summary>The reports that speed is measured with are reports: what is wrong would be measured as well.</summary>
public class ReportCorpusTests
{
    private const int Reports = 6;

    [Fact]
    public async Task Reports_of_the_corpus_have_no_errors_and_compile()
    {
        GeneratorRun run = GeneratorRun.Start(new Project
        {
            Files = [ProjectFile.Indicators("hexi.indicators.csv", Repository.ReadSeed("hexi.indicators.csv")), .. Enumerable.Range(1, Reports).SelectMany(FilesOf)],
        });

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Complaints());
        Assert.Equal((2 * Reports) + 1, run.Sources.Count);
        Assert.DoesNotContain(await run.Analyze(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Each_report_of_the_corpus_is_another_and_the_same_each_time()
    {
        Assert.Equal(ReportCorpus.Of(3), ReportCorpus.Of(3));
        Assert.Equal(Reports, Enumerable.Range(1, Reports).Select(number => ReportCorpus.Of(number).Official).Distinct().Count());
    }

    private static IEnumerable<ProjectFile> FilesOf(int number)
    {
        CorpusReport report = ReportCorpus.Of(number);
        return
        [
            ProjectFile.Report(report.Id + ".report.md", report.Report),
            ProjectFile.Glossary(report.Id + ".glossary.md", report.Glossary),
            ProjectFile.OfficialText(report.Id + ".txt", report.Official),
        ];
    }
}
