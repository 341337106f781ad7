using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using HexiModel.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace HexiModel.Generator.Tests;

/// <summary>What generator and analyzer read and bind again after an edit, file by file, and what they let go.</summary>
public class KeptWorkTests
{
    private const string Nothing = "read: ; bound: ";
    private const int Reports = 20;

    private readonly CountedWork _counted = new();

    [Fact]
    public async Task An_edit_of_C_sharp_reads_and_binds_nothing_again()
    {
        Project project = ManyReports();
        ImmutableArray<Diagnostic> before = await Analyze(project);
        Assert.Equal(Reports, _counted.Done().Split("; bound: ")[1].Split(", ").Length);

        ImmutableArray<Diagnostic> after = await Analyze(project with { Code = "class Edited { }" });

        Assert.Equal(Nothing, _counted.Done());
        Assert.NotEmpty(before);
        Assert.Equal(before.Select(diagnostic => diagnostic.ToString()), after.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public async Task An_edit_of_one_report_reads_and_binds_that_one()
    {
        Project project = ManyReports();
        _ = await Analyze(project);
        _ = _counted.Done();

        _ = await Analyze(project.Edit("r-07.report.md", text => text.Replace("3家", "4家", StringComparison.Ordinal)));

        Assert.Equal("read: r-07.report.md; bound: r-07.report.md", _counted.Done());
    }

    [Fact]
    public async Task What_the_generator_has_bound_the_analyzer_does_not_bind_again()
    {
        GeneratorRun run = GeneratorRun.Start(Project.Sample, new ReportGenerator(_counted.Work));
        Assert.Equal("read: qinghe-2030.glossary.md, qinghe-2030.report.md; bound: qinghe-2030.report.md", _counted.Done());

        _ = await run.Analyze(new ReportAnalyzer(_counted.Work));
        Assert.Equal(Nothing, _counted.Done());

        // The other way round: an editor may ask the analyzer first.
        Project edited = Project.Sample.Edit("qinghe-2030.report.md", text => text + "\n");
        _ = await Analyze(edited);
        Assert.Equal("read: qinghe-2030.report.md; bound: qinghe-2030.report.md", _counted.Done());
        _ = run.Then(edited);
        Assert.Equal(Nothing, _counted.Done());
    }

    [Fact]
    public async Task A_setting_is_heeded_although_no_file_has_changed()
    {
        Assert.DoesNotContain(await Analyze(Project.Sample), diagnostic => diagnostic.Id == "HEXI5002");
        _ = _counted.Done();

        Assert.Contains(await Analyze(Project.Sample.WithProperty("HexiModelCoverageFloor", "101")), diagnostic => diagnostic.Id == "HEXI5002");
        Assert.Equal(Nothing, _counted.Done());
    }

    [Theory]
    [InlineData("schools,学校,,所,stock,up,", "")]
    [InlineData("school-roads,校,,条,stock,up,", "")]
    [InlineData("roads-elsewhere,另外的道路,,条,stock,up,", "")]
    [InlineData("roads-new,新建道路,,条,stock,up,", "r-07.report.md")]
    [InlineData("tunnels,隧道,,条,stock,up,", "r-07.report.md")]
    public async Task A_row_of_the_catalogue_binds_the_reports_that_it_bears_on(string row, string bound)
    {
        Project project = WithCatalogue("roads,道路,,条,stock,up,", "parks,公园,,个,stock,up,");
        GeneratorRun run = GeneratorRun.Start(project, new ReportGenerator(_counted.Work));
        _ = await Analyze(project);
        _ = _counted.Done();

        Project edited = project.Edit("r.indicators.csv", text => text + row + "\n");
        GeneratorRun after = run.Then(edited);
        ImmutableArray<Diagnostic> kept = await Analyze(edited);

        Assert.Equal("read: ; bound: " + bound, _counted.Done());
        Assert.Equal(GeneratorRun.Start(edited).Sources, after.Sources);
        Assert.Equal((await after.Analyze()).Select(Text).Order(), kept.Select(Text).Order());
    }

    [Theory]
    [InlineData("parks,公园,,个,stock,up,", "parks,公园,,座,stock,up,", "")]
    [InlineData("roads,道路,,条,stock,up,", "roads,公路,,条,stock,up,", "r-07.report.md")]
    [InlineData("roads,道路,,条,stock,up,\n", "", "r-07.report.md")]
    public async Task A_row_that_changes_or_goes_binds_the_reports_that_it_bears_on(string before, string now, string bound)
    {
        Project project = WithCatalogue("parks,公园,,个,stock,up,", "roads,道路,,条,stock,up,");
        GeneratorRun run = GeneratorRun.Start(project, new ReportGenerator(_counted.Work));
        _ = _counted.Done();

        Project edited = project.Edit("r.indicators.csv", text => text.Replace(before, now, StringComparison.Ordinal));
        GeneratorRun after = run.Then(edited);

        Assert.Equal("read: ; bound: " + bound, _counted.Done());
        Assert.Equal(GeneratorRun.Start(edited).Sources, after.Sources);
        Assert.Equal((await GeneratorRun.Start(edited).Analyze()).Select(Text), (await after.Analyze(new ReportAnalyzer(_counted.Work))).Select(Text));
    }

    [Fact]
    public void A_report_with_an_official_text_binds_no_other()
    {
        Project project = ManyReports();
        GeneratorRun run = GeneratorRun.Start(project, new ReportGenerator(_counted.Work));
        _ = _counted.Done();

        _ = run.Then(project.With(
            ProjectFile.Report("s.report.md", "---\nreport: s\nplan-year: 2030\nsource-file: s.txt\n---\n\n任务。\n"),
            ProjectFile.OfficialText("s.txt", "任务。\n")));

        Assert.Equal("read: s.report.md; bound: s.report.md", _counted.Done());
    }

    [Fact]
    public void Texts_that_the_host_lets_go_are_let_go()
    {
        Project project = ManyReports();
        List<WeakReference> texts = [.. Enumerable.Range(1, 8).Select(edit => EditOnce(project, edit))];

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.DoesNotContain(texts, text => text.IsAlive);
        GC.KeepAlive(project);
    }

    /// <summary>In a method of its own, so that nothing on the stack keeps what it made.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference EditOnce(Project project, int edit)
    {
        Project edited = project.Edit("r-07.report.md", text => text + $"\n第{edit}段。\n");
        Task.Run(() => Analyze(edited)).GetAwaiter().GetResult();
        SourceText text = edited.Files.Single(file => file.Name == "r-07.report.md").GetText(TestContext.Current.CancellationToken);
        return new WeakReference(text);
    }

    private Task<ImmutableArray<Diagnostic>> Analyze(Project project)
    {
        CompilationWithAnalyzers compilation = CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(project.Code, cancellationToken: TestContext.Current.CancellationToken)])
            .WithAnalyzers([new ReportAnalyzer(_counted.Work)], new AnalyzerOptions([.. project.Files], new ProjectOptionsProvider(project.Properties)));
        return compilation.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    private static string Text(Diagnostic diagnostic) => diagnostic.ToString();

    /// <summary>One of the reports refers to the rows 道路 and, in words, to what may be another row.</summary>
    private static Project WithCatalogue(params string[] rows)
    {
        Project project = ManyReports().With(ProjectFile.Indicators("r.indicators.csv", "id,name,name-en,unit,kind,better,codes\n" + string.Join("\n", rows) + "\n"));
        return project.Edit("r-07.report.md", text => text + "\n[新建道路12条]{#roads-2030 .target indicator=\"roads\"}。\n\n[隧道9条]{#tunnels .target}。\n");
    }

    /// <summary>Each has a finding, so that there is something to lose.</summary>
    private static Project ManyReports() => new()
    {
        Files = [.. Enumerable.Range(1, Reports).Select(number => Samples.ReportOf($"r-{number:00}", "[新建学校3家]{#schools-2030 .target nosuch=\"1\"}。"))],
    };
}
