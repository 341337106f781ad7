using HexiModel.Tool.Input;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Views;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Output.Columns;

/// <summary>What is said about facts.</summary>
internal sealed class FactColumns(Texts texts)
{
    private readonly ComparisonWords _comparisons = new(texts);

    /// <summary>What the number depends on.</summary>
    private Column<Fact>[] Conditions =>
    [
        new(texts[RelativeToField], fact => fact.RelativeTo),
        new(texts[BaseField], fact => fact.Baseline),
        new(texts[PerField], fact => fact.Per),
        new(texts[ScopeField], fact => fact.Scope),
        new(texts[CountedField], Counted),
        new(texts[NatureField], fact => (fact as Target)?.Nature is { } nature ? texts.Nature(nature) : null),
        new(texts[CriteriaField], fact => string.Join(texts[ListSeparator], fact.Criteria.Select(criterion => criterion.Text))),
    ];

    private Column<Fact> Category => new(texts[KindHead], texts.Category);

    private Column<Fact> Id => new(texts[IdHead], fact => fact.Id, CellKind.Id);

    private Column<Fact> Label => new(texts[LabelHead], fact => fact.Label);

    private Column<Fact> Words => new(texts[WordsHead], fact => fact.Text);

    private Column<Fact> Value => new(texts[ValueHead], texts.Stated, CellKind.Value) { MayBreak = true };

    private Column<Fact> Bound => new(texts[BoundHead], fact => Keywords.Of(fact.Bound));

    private Column<Fact> Measure => new(texts[MeasureHead], fact => fact.Measure is { } measure ? texts.Measure(measure) : null);

    private Column<Fact> Period => new(texts[PeriodHead], fact => texts.Period(fact.Period));

    private Column<Fact> Line => new(texts[LineHead], fact => texts.Line(fact.Source.Official), CellKind.Place);

    /// <summary>Where targets start from, and the change they ask for.</summary>
    private Column<Fact>[] Comparisons =>
    [
        new(texts[FromHead], fact => Comparison.Of(fact) is { } comparison ? _comparisons.Latest(comparison) : null) { MayBreak = true, Layouts = ~Layouts.Narrowest },
        new(texts[ChangeHead], fact => Comparison.Of(fact) is { } comparison ? _comparisons.Change(comparison) : null) { MayBreak = true, Layouts = ~Layouts.Narrowest },
    ];

    /// <summary>Facts of one category, below the word for them.</summary>
    public Column<Fact>[] OfCategory(string head, IEnumerable<Fact> facts) => [Label with { Head = head, MayBreak = true }, .. Statement(facts)];

    /// <summary>Facts of all categories, below what they are put together by.</summary>
    public Column<Fact>[] OfGroup(string head, IEnumerable<Fact> facts)
        => [Label with { Head = head, MayBreak = true }, Category with { Head = texts[FactHead] }, .. Statement(facts)];

    /// <summary>Facts of all categories in one list. Where room is short comparisons say more than measures and lines.</summary>
    public Column<Fact>[] Mixed(IReadOnlyCollection<Fact> facts) =>
    [
        Label with { MayBreak = true },
        Category with { Head = texts[FactHead] },
        Measure with { Layouts = Compare(facts) ? ~Layouts.Narrow : Layouts.All },
        .. Statement(facts),
    ];

    /// <summary>Facts of an indicator, behind its name.</summary>
    public Column<Fact>[] OfIndicator => [Category with { Head = texts[FactHead] }, Measure, Value, Period, Line];

    /// <summary>Facts to be held against the official text: always the same columns, so that only what changes differs.</summary>
    public Column<Fact>[] ForReview =>
    [
        Category,
        Id,
        Label,
        Words,
        new(texts[ValueHead], WrittenQuantity.ValueOf, CellKind.Number),
        Bound,
        new(texts[UnitHead], WrittenQuantity.UnitOf),
        Period,
        new(texts[IndicatorHead], fact => fact.Indicator?.Id),
        Measure,
        new(texts[NotesHead], Notes),
        Line,
    ];

    /// <summary>All about one fact of a report.</summary>
    public IEnumerable<Column<Fact>> Details(ShownReport shown) =>
    [
        Words,
        Value,
        Bound,
        new(texts[UnitHead], fact => texts.NameOf(fact.Unit)),
        .. Comparisons,
        Period,
        new(texts[IndicatorHead], fact => fact.Indicator is { } indicator ? texts.WithId(indicator.Name, indicator.Id) : null),
        Measure,
        .. Conditions,
        new(texts[ProgrammeHead], fact => fact.Term is { } programme ? texts.WithId(programme.Text, programme.Id) : null),
        new(texts[PartOfField], fact => fact.PartOf is { } whole ? texts.WithId(whole.Label, whole.Id) : null),
        new(texts[SectionHead], fact => SectionPath.Of(fact.Section)),
        Line,
        new(texts[SentenceField], fact => shown.SentenceOf(fact.Source)),
    ];

    /// <summary>What a fact states, when, and where.</summary>
    private Column<Fact>[] Statement(IEnumerable<Fact> facts) =>
    [
        Value,
        .. Compare(facts) ? Comparisons : [],
        Period,
        Line with { Layouts = Compare(facts) ? ~Layouts.Narrow : Layouts.All },
        Id with { Layouts = Layouts.Whole },
    ];

    private static bool Compare(IEnumerable<Fact> facts) => facts.Any(fact => Comparison.Of(fact) is not null);

    /// <summary>How the number was come by.</summary>
    private string Counted(Fact fact)
    {
        (bool IsSo, string Word)[] ways =
        [
            (fact.Streak is not null, texts.Streak(fact.Streak.GetValueOrDefault(), fact.StreakUnit)),
            (fact.IsCumulative, texts[Cumulative]),
            (fact.IsAnnualised, texts[Annualised]),
            (fact.IsEstimate, texts[Estimate]),
        ];
        return string.Join(texts[ListSeparator], ways.Where(way => way.IsSo).Select(way => way.Word));
    }

    /// <summary>What the number depends on, and what the fact belongs to.</summary>
    private string Notes(Fact fact)
    {
        Column<Fact>[] columns =
        [
            .. Conditions,
            new(texts[PartOfField], fact => fact.PartOf is { } whole ? whole.Id ?? whole.Label : null),
            new(texts[ProgrammeHead], fact => fact.Term?.Id),
        ];
        return string.Join("; ", columns.Fields(fact).Select(note => note.Name + ": " + note.Value));
    }
}
