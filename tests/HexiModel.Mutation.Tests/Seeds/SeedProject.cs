using HexiModel.Language.Catalogue;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Tests;

namespace HexiModel.Mutation.Tests.Seeds;

/// <summary>The seeds as a project. What an edit leaves alone is read once.</summary>
internal sealed record SeedProject(SyntaxTree Report, SyntaxTree Glossary, SourceFile Catalogue, IndicatorCatalogue Indicators, SourceFile Official)
{
    public static SeedProject Clean { get; } = Read();

    public string Text(SeedFile file) => Source(file).Text;

    public SyntaxTree Tree(SeedFile file) => file == SeedFile.Report ? Report : Glossary;

    public SourceFile Source(SeedFile file) => file switch
    {
        SeedFile.Report => Report.File,
        SeedFile.Glossary => Glossary.File,
        SeedFile.Catalogue => Catalogue,
        _ => Official,
    };

    /// <summary>The project with another text in one of its files.</summary>
    public SeedProject With(SeedFile file, string text)
    {
        SourceFile changed = new(Source(file).Path, text);
        return file switch
        {
            SeedFile.Report => this with { Report = SyntaxTree.Parse(changed) },
            SeedFile.Glossary => this with { Glossary = SyntaxTree.Parse(changed) },
            SeedFile.Catalogue => this with { Catalogue = changed, Indicators = IndicatorCatalogue.Parse(changed) },
            _ => this with { Official = changed },
        };
    }

    /// <summary>What the analyzer and <c>hexi check</c> do.</summary>
    public CheckedProject Check() => ProjectChecker.Check([Report, Glossary], Indicators, [Official]);

    private static SeedProject Read()
    {
        SourceFile catalogue = File("hexi.indicators.csv");
        return new SeedProject(
            SyntaxTree.Parse(File("hexi-2022.report.md")),
            SyntaxTree.Parse(File("hexi-2022.glossary.md")),
            catalogue,
            IndicatorCatalogue.Parse(catalogue),
            File("hexi-2022.txt"));
    }

    private static SourceFile File(string name) => new(name, Repository.ReadSeed(name));
}
