using HexiModel.Tool.Localisation;
using HexiModel.Tool.Views;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Output.Columns;

/// <summary>What is said about one thing, name and value; what is not said has no field.</summary>
internal sealed class DetailFields(Texts texts)
{
    private readonly FactColumns _facts = new(texts);
    private readonly TermColumns _terms = new(texts);

    private Column<NamedThing>[] Names =>
    [
        new(texts[KindHead], named => KindOf(named.Thing)),
        new(texts[IdHead], named => named.Id),
        new(texts[ReportField], named => named.Shown.Report.ToString()),
    ];

    private Column<Indicator>[] Indicators =>
    [
        new(texts[EnglishNameField], indicator => indicator.EnglishName),
        new(texts[UnitHead], indicator => texts.NameOf(indicator.Unit)),
        new(texts[IndicatorKindField], indicator => indicator.Kind is { } kind ? texts.Kind(kind) : null),
        new(texts[BetterField], indicator => indicator.DesiredDirection is { } better ? texts.Better(better) : null),
        new(texts[CodesField], indicator => indicator.Codes),
    ];

    private Column<Section>[] Sections =>
    [
        new(texts[SectionHead], section => SectionPath.Of(section.Parent)),
        new(texts[PeriodHead], section => texts.Period(section.Period)),
        new(texts[AtField], section => section.AsOf),
        new(texts[LineHead], section => texts.Line(section.Source.Official), CellKind.Place),
        new(texts[FactsHead], section => texts.FactCounts([.. section.AllFacts])),
    ];

    /// <summary>About a thing of a report.</summary>
    public IEnumerable<(string Name, string Value)> Of(NamedThing named) => Names.Fields(named).Concat(named.Thing switch
    {
        Term term => _terms.Details.Fields(term),
        Indicator indicator => Indicators.Fields(indicator),
        Fact fact => _facts.Details(named.Shown).Fields(fact),
        Section section => Sections.Fields(section),
        Part part => _terms.PartDetails(part).Fields(part),
        _ => [],
    });

    private string KindOf(object thing) => thing switch
    {
        Term term => texts.Category(term),
        Fact fact => texts.Category(fact),
        Indicator => texts[IndicatorWord],
        Section section => texts.WithId(texts[SectionWord], ModelNames.OfClass(section)),
        _ => texts[PartWord],
    };
}
