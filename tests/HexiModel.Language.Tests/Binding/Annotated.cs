using HexiModel.Compiled;
using HexiModel.Language.Binding;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Overlays;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

/// <summary>Annotated files of a place that does not exist, written in the test that is about them.</summary>
internal static class Annotated
{
    private const string CatalogueHeader = "id,name,name-en,unit,kind,better,codes\n";

    /// <summary>A report; the body begins on line 6.</summary>
    public static SourceFile Report(string body) => new("qinghe-2022.report.md", "---\nreport: qinghe-2022\nplan-year: 2022\n---\n\n" + body);

    /// <summary>The plan of a report, where spans without a class are targets.</summary>
    public static SourceFile Plan(string body) => Report("# 今年工作安排 {#plan .plan}\n\n" + body);

    /// <summary>The plan of a report in which every number has to have an indicator.</summary>
    public static SourceFile PlanWithIndicators(string body)
        => new("qinghe-2022.report.md", "---\nreport: qinghe-2022\nplan-year: 2022\nindicators: required\n---\n\n# 今年工作安排 {#plan .plan}\n\n" + body);

    /// <summary>The review of a report, where spans without a class are observations.</summary>
    public static SourceFile Review(string body) => Report("# 过去五年工作回顾 {#review .review period=\"2017..2021\" at=\"2021\"}\n\n" + body);

    /// <summary>The glossary of the report.</summary>
    public static SourceFile Glossary(string body) => new("qinghe-2022.glossary.md", "---\nglossary: qinghe-2022\n---\n\n" + body);

    /// <summary>A catalogue with its header.</summary>
    public static SourceFile Catalogue(string rows) => new("qinghe.indicators.csv", CatalogueHeader + rows);

    /// <summary>A progress file with its header.</summary>
    public static SourceFile Progress(string rows) => new("qinghe.progress.csv", "target,as-of,actual,note,source\n" + rows);

    /// <summary>A task file with its header.</summary>
    public static SourceFile Tasks(string rows) => new("qinghe.tasks.csv", "target,item,work,lead,support,leader,due\n" + rows);

    /// <summary>The official text.</summary>
    public static SourceFile Official(string text) => new("qinghe-2022.txt", text);

    /// <summary>Checks files as a project does; what they are is told by their names.</summary>
    public static CheckedProject Check(params SourceFile[] files)
        => ProjectChecker.Check(Trees(files), Catalogue(files), Named(files, ".txt"), null, Overlays(files), TestContext.Current.CancellationToken);

    /// <summary>Sorts files into reports.</summary>
    public static ReportSet Group(params SourceFile[] files)
        => ReportSet.Group(Trees(files), Catalogue(files), Named(files, ".txt"), Overlays(files));

    /// <summary>Binds the one report that the files are.</summary>
    public static BoundReport Bind(params SourceFile[] files)
        => ReportBinder.Bind(Assert.Single(Group(files).Reports), TestContext.Current.CancellationToken);

    /// <summary>What the one report says, where nothing above a suggestion is wrong with it.</summary>
    public static ReportData Data(params SourceFile[] files)
    {
        BoundReport report = Bind(files);
        Assert.Empty(report.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity > DiagnosticSeverity.Suggestion).Select(diagnostic => diagnostic.ToString()));
        return report.Data!;
    }

    /// <summary>The fact with an id, where nothing above a suggestion is wrong.</summary>
    public static FactData Fact(string id, params SourceFile[] files) => Assert.Single(Data(files).Facts, fact => fact.Id == id);

    /// <summary>The ids of the rules that files break, in order.</summary>
    public static IEnumerable<string> Broken(params SourceFile[] files) => Bind(files).Diagnostics.Select(diagnostic => diagnostic.Rule.Id);

    private static IEnumerable<SyntaxTree> Trees(SourceFile[] files)
        => Named(files, ".md").Select(file => SyntaxTree.Parse(file, TestContext.Current.CancellationToken));

    private static IndicatorCatalogue Catalogue(SourceFile[] files) => IndicatorCatalogue.Parse([.. Named(files, ".csv").Where(file => !ProjectOverlays.IsOverlay(file.Path))]);

    private static ProjectOverlays Overlays(SourceFile[] files) => ProjectOverlays.Parse([.. files.Where(file => ProjectOverlays.IsOverlay(file.Path))]);

    private static SourceFile[] Named(SourceFile[] files, string ending) => [.. files.Where(file => file.Path.EndsWith(ending, StringComparison.Ordinal))];
}
