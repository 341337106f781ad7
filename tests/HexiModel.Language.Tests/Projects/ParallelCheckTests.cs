using HexiModel.Language.Catalogue;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Projects;

/// <summary>Reports that are bound on all processors give what they give one after the other.</summary>
public class ParallelCheckTests
{
    private const int Count = 60;

    private static readonly IndicatorCatalogue Catalogue = IndicatorCatalogue.Parse(new SourceFile("a.indicators.csv", "id,name,name-en,unit,kind,better,codes\njobs,新增就业,,人,flow,up,\n"));

    [Fact]
    public void Findings_and_reports_are_the_same_and_in_the_same_order()
    {
        CheckedProject one = ProjectChecker.Check(Trees(), Catalogue, [], cancellationToken: TestContext.Current.CancellationToken);
        CheckedProject all = ProjectChecker.Check(Trees(), Catalogue, [], new CheckSettings { InParallel = true }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(one.Diagnostics.Select(diagnostic => diagnostic.ToString()), all.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(one.Reports.Select(report => report.Data?.Id), all.Reports.Select(report => report.Data?.Id));
        Assert.True(all.Diagnostics.Length >= Count, $"{all.Diagnostics.Length} findings");
    }

    [Fact]
    public void A_check_on_all_processors_can_be_stopped()
        => Assert.ThrowsAny<OperationCanceledException>(() => ProjectChecker.Check(Trees(), Catalogue, [], new CheckSettings { InParallel = true }, cancellationToken: new CancellationToken(canceled: true)));

    /// <summary>Each report has a mistake of its own, and all are about one indicator.</summary>
    private static IEnumerable<SyntaxTree> Trees() => Enumerable.Range(0, Count).Select(i => SyntaxTree.Parse(new SourceFile(
        $"r{i:00}.report.md",
        $"---\nreport: r{i:00}\nplan-year: 2022\n---\n\n# 计划 {{#plan .plan}}\n\n[新增就业{i + 1}万人]{{#jobs indicator=\"jobs\"}}，[建成学校{i}所]{{#schools indicator=\"schools-{i % 3}\"}}。\n")));
}
