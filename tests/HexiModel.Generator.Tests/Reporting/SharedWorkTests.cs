using System.Collections.Immutable;
using System.Globalization;
using HexiModel.Generator.Pipeline;
using HexiModel.Generator.Tests.Driver;
using HexiModel.Generator.Tests.Hostile;
using HexiModel.Language.Binding;
using HexiModel.Language.Catalogue;
using HexiModel.Language.CSharp;
using HexiModel.Language.Text;
using Microsoft.CodeAnalysis;
using SyntaxTree = HexiModel.Language.Syntax.SyntaxTree;

namespace HexiModel.Generator.Tests.Reporting;

/// <summary>How generator and analyzer share what there is to say.</summary>
public class SharedWorkTests
{
    private static readonly Project Broken = Project.Sample.Edit(
        "qinghe-2030.report.md", text => text.Replace("#gdp-growth indicator=\"gdp\"}", "#gdp-growth indicator=\"gdp\"", StringComparison.Ordinal).Replace(".commitment #qinghe", ".comitment #qinghe", StringComparison.Ordinal));

    [Fact]
    public async Task The_analyzer_tells_each_error_at_its_place_and_the_generator_once_a_file_that_code_is_missing()
    {
        GeneratorRun run = GeneratorRun.Start(Broken);

        ImmutableArray<Diagnostic> errors = [.. (await run.Analyze()).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

        Assert.Equal(["HEXI1001 (37,51)", "HEXI1005 (38,13)"], errors.Select(error => error.Id + " " + HostileProject.PlaceOf(error)));
        Diagnostic leftOut = Assert.Single(run.Diagnostics);
        Assert.Equal("HEXI9004 (37,51)", leftOut.Id + " " + HostileProject.PlaceOf(leftOut));
        Assert.Contains("(errors: 2). HEXI1001: ", leftOut.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain("QingheBridge", run.AllSource, StringComparison.Ordinal);
        Assert.Contains("class LargeFirmsTarget", run.AllSource, StringComparison.Ordinal);
        Assert.Empty(run.Complaints());
    }

    [Theory]
    [InlineData("RunAnalyzers", "false")]
    [InlineData("RunAnalyzersDuringBuild", "False")]
    public void With_analyzers_off_the_generator_tells_each_error(string property, string value)
        => Assert.Equal(
            ["HEXI9004 (37,51)", "HEXI9004 (38,13)"],
            GeneratorRun.Start(Broken.WithProperty(property, value)).Diagnostics.Select(error => error.Id + " " + HostileProject.PlaceOf(error)));

    [Fact]
    public async Task Messages_are_in_the_language_that_the_host_asks_for()
    {
        GeneratorRun run = GeneratorRun.Start(Broken);
        CultureInfo chinese = CultureInfo.GetCultureInfo("zh-CN");

        Assert.Contains("生成的代码可能不完整", run.Diagnostics[0].GetMessage(chinese), StringComparison.Ordinal);
        Diagnostic misspelt = (await run.Analyze()).Single(diagnostic => diagnostic.Id == "HEXI1005");
        Assert.Contains("“comitment”", misspelt.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.EndsWith(" Did you mean “commitment”?", misspelt.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.NotEqual(misspelt.GetMessage(CultureInfo.InvariantCulture), misspelt.GetMessage(chinese));
        Assert.NotEqual(misspelt.Descriptor.Title.ToString(CultureInfo.InvariantCulture), misspelt.Descriptor.Title.ToString(chinese));
    }

    [Fact]
    public void A_failure_in_one_file_is_told_at_that_file_and_the_rest_is_generated()
    {
        ReportGenerator generator = new((sources, cancellationToken) => sources.Report.ReportId == "qinghe-2030"
            ? throw new InvalidOperationException("It broke.")
            : ReportBinder.Bind(sources, cancellationToken));

        GeneratorRun run = GeneratorRun.Start(Project.Sample.With(Samples.OtherReport), generator);

        Diagnostic failure = Assert.Single(run.Diagnostics);
        Assert.Equal("HEXI9003", failure.Id);
        Assert.Equal("/project/qinghe-2030.report.md", failure.Location.GetLineSpan().Path);
        Assert.Contains("InvalidOperationException: It broke.", failure.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("class Qinghe2031", run.AllSource, StringComparison.Ordinal);
        Assert.Empty(run.Complaints());
    }

    [Fact]
    public void A_cancelled_run_is_no_failure()
    {
        ReportCompiler compiler = new(new SharedWork(SyntaxTree.Parse, (_, _) => throw new OperationCanceledException()));
        SyntaxTree tree = SyntaxTree.Parse(new SourceFile("r.report.md", ""), TestContext.Current.CancellationToken);

        Assert.Throws<OperationCanceledException>(() => compiler.Compile(
            new ReportInput(new ReportSources { Report = tree }, "r", null, CatalogueNames.Of(IndicatorCatalogue.Empty)), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("101", true)]
    [InlineData("0", false)]
    [InlineData("", false)]
    public async Task The_analyzer_holds_the_coverage_floor(string floor, bool isBelow)
        => Assert.Equal(isBelow, (await GeneratorRun.Start(Project.Sample.WithProperty("HexiModelCoverageFloor", floor)).Analyze()).Any(diagnostic => diagnostic.Id == "HEXI5002"));
}
