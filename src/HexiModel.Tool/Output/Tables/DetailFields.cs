using HexiModel.Tool.Input;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Views;

namespace HexiModel.Tool.Output.Tables;

/// <summary>What is said about one thing, name and value; what is not said has no field.</summary>
internal sealed class DetailFields(Texts texts)
{
    private readonly QuantityWords _words = new(texts);
    private readonly FactNotes _notes = new(texts);

    /// <summary>About a thing of a report.</summary>
    public IEnumerable<(string Name, string Value)> Of(NamedThing named) => FactNotes.Said(
        (texts.KindHead, KindOf(named.Thing)),
        (texts.IdHead, named.Id),
        (texts.ReportField, named.Shown.Report.ToString()))
        .Concat(named.Thing switch
        {
            Term term => Of(term),
            Indicator indicator => Of(indicator),
            Fact fact => Of(fact, named.Shown),
            Section section => Of(section),
            Part part => Of(part),
            _ => [],
        });

    /// <summary>A section with all that it stands in.</summary>
    public static string? PathOf(Section? section) => section is null ? null : SectionPath.Of(section);

    private IEnumerable<(string Name, string Value)> Of(Term term) => FactNotes.Said(
        (texts.AliasesHead, string.Join(texts.ListSeparator, term.Aliases)),
        (texts.CountHead, PartWords.Counts(term, texts)),
        (texts.PeriodHead, term.Since.IsEmpty ? null : texts.Since(term.Since)),
        (texts.EntryHead, texts.Number(term.Number)),
        (texts.SectionHead, PathOf(term.Section)),
        (texts.LineHead, texts.Line(term.Source.Official)),
        (texts.DefinitionField, term.Definition));

    private IEnumerable<(string Name, string Value)> Of(Indicator indicator) => FactNotes.Said(
        (texts.EnglishNameField, indicator.EnglishName),
        (texts.UnitHead, NameOf(indicator.Unit)),
        (texts.IndicatorKindField, indicator.Kind is { } kind ? texts.Kind(kind) : null),
        (texts.BetterField, indicator.Better is { } better ? texts.Better(better) : null),
        (texts.CodesField, indicator.Codes));

    private IEnumerable<(string Name, string Value)> Of(Fact fact, ShownReport shown)
    {
        Comparison? comparison = fact is Target target ? Comparison.Of(target) : null;
        return FactNotes.Said(
            (texts.WordsHead, fact.Text),
            (texts.ValueHead, _words.Of(fact)),
            (texts.BoundHead, Keywords.Of(fact.Bound)),
            (texts.UnitHead, NameOf(fact.Unit)),
            (texts.FromHead, comparison is null ? null : _words.Latest(comparison)),
            (texts.ChangeHead, comparison is null ? null : _words.Change(comparison)),
            (texts.PeriodHead, texts.Period(fact.Period)),
            (texts.IndicatorHead, fact.Indicator is { } indicator ? WithId(indicator.Name, indicator.Id) : null),
            (texts.MeasureHead, fact.Measure is { } measure ? texts.Measure(measure) : null))
            .Concat(_notes.Conditions(fact))
            .Concat(FactNotes.Said(
                (texts.ProgrammeHead, fact.Programme is { } programme ? WithId(programme.Text, programme.Id) : null),
                (texts.PartOfField, fact.PartOf is { } whole ? WithId(whole.Label, whole.Id) : null),
                (texts.SectionHead, PathOf(fact.Section)),
                (texts.LineHead, texts.Line(fact.Source.Official)),
                (texts.SentenceField, shown.SentenceOf(fact.Source))));
    }

    private IEnumerable<(string Name, string Value)> Of(Section section) => FactNotes.Said(
        (texts.SectionHead, PathOf(section.Parent)),
        (texts.PeriodHead, texts.Period(section.Period)),
        (texts.AtField, section.At),
        (texts.LineHead, texts.Line(section.Source.Official)),
        (texts.FactsHead, texts.FactCounts([.. section.AllFacts])));

    private IEnumerable<(string Name, string Value)> Of(Part part) => FactNotes.Said(
        (part.Term is Programme ? texts.ProgrammeHead : texts.TermHead, WithId(part.Term.Text, part.Term.Id)),
        (texts.CountHead, texts.Number(part.AnnouncedCount)),
        (texts.ItemsHead, PartWords.Items(part, texts)),
        (texts.CriteriaField, string.Join(texts.ListSeparator, part.Criteria.Select(criterion => criterion.Text))),
        (texts.LineHead, texts.Line(part.Source.Official)),
        (texts.WordsHead, part.Text));

    private string KindOf(object thing) => thing switch
    {
        Term term => texts.Category(term),
        Fact fact => texts.Category(fact),
        Indicator => texts.IndicatorWord,
        Section { Class: { } role } => texts.SectionWord + texts.InBrackets(role),
        Section => texts.SectionWord,
        _ => texts.PartWord,
    };

    private string? NameOf(Unit? unit) => texts.IsChinese ? unit?.Symbol : unit?.EnglishPlural;

    private string WithId(string name, string? id) => id is null ? name : name + texts.InBrackets(id);
}
