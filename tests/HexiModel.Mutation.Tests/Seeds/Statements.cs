using HexiModel.Compiled;
using HexiModel.Language.Binding;
using HexiModel.Language.Projects;
using HexiModel.Language.Text;

namespace HexiModel.Mutation.Tests.Seeds;

/// <summary>Lists what a bound project says: sections, facts, terms, their parts, items and revisions.</summary>
internal static class Statements
{
    public static IReadOnlyList<Statement> Of(SeedProject project, CheckedProject bound)
        => [.. bound.Reports.SelectMany(report => Of(project, report))];

    private static IEnumerable<Statement> Of(SeedProject project, BoundReport report)
    {
        if (report.Data is not { } data)
        {
            yield break;
        }

        foreach (SectionData section in data.Sections)
        {
            yield return Create($"section {section.Title} {section.Class} {section.Period} {section.AsOf}", section.Source);
        }

        foreach (FactData fact in data.Facts)
        {
            string key = $"{fact.Category} {fact.Id} {fact.Text} {fact.Statement.From} {fact.Statement.Amount} {fact.Statement.To} {fact.Statement.Unit} {fact.Measure} {fact.IndicatorId} {fact.Period} {fact.AsOf}";
            yield return Create(key, fact.Source) with { Indicator = fact.IndicatorId ?? "" };
        }

        foreach (Statement item in data.Terms.SelectMany(OfTerm))
        {
            yield return item;
        }

        IEnumerable<Statement> OfTerm(TermData term) =>
        [
            Create($"term {term.Id} {term.Text} {term.Number}", term.Source),
            .. term.Parts.SelectMany(part => OfPart(term, part)),
            .. term.Revisions.Select(revision => Create($"revision {term.Id} {revision.Text}", revision.Source) with { Term = term.Id }),
        ];

        IEnumerable<Statement> OfPart(TermData term, PartData part) =>
        [
            Create($"part {term.Id} {part.Id} {part.Text}", part.Source) with { Term = term.Id },
            .. part.Items.Select(item => Create($"item {term.Id} {item.Id} {item.Text}", item.Source) with { Term = term.Id }),
        ];

        Statement Create(string key, SourceReference source)
        {
            SeedFile file = source.Annotated.File == project.Report.File.Name ? SeedFile.Report : SeedFile.Glossary;
            int start = project.Source(file).GetPosition(new LinePosition(source.Annotated.Line - 1, source.Annotated.Column - 1));
            return new Statement(key, file, new TextSpan(start, source.Annotated.Length));
        }
    }
}
