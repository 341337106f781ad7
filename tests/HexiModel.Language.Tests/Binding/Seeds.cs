using HexiModel.Language.Binding;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Tests;

namespace HexiModel.Language.Tests.Binding;

/// <summary>The first report of the product, as its files are.</summary>
internal static class Seeds
{
    public const string Report = "hexi-2022.report.md";
    public const string Glossary = "hexi-2022.glossary.md";
    public const string Official = "hexi-2022.txt";
    public const string Catalogue = "hexi.indicators.csv";

    public static SourceFile File(string name) => new("seeds/" + name, Repository.ReadSeed(name));

    public static BoundReport Bind() => Bind(File(Report), File(Glossary));

    public static BoundReport Bind(SourceFile report, SourceFile glossary)
    {
        ReportSet set = ReportSet.Group([SyntaxTree.Parse(report), SyntaxTree.Parse(glossary)], IndicatorCatalogue.Parse(File(Catalogue)), [File(Official)]);
        return ReportBinder.Bind(Assert.Single(set.Reports), TestContext.Current.CancellationToken);
    }
}
