using HexiModel.Tool.Localisation;
using HexiModel.Tool.Views;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Output.Columns;

/// <summary>What is said about terms and programmes, their parts, and how these were revised.</summary>
internal sealed class TermColumns(Texts texts)
{
    private Column<Term> Aliases => new(texts[AliasesHead], term => string.Join(texts[ListSeparator], term.Aliases));

    private Column<Term> Counts => new(texts[CountHead], term => PartWords.Counts(term, texts));

    private Column<Term> Since => new(texts[PeriodHead], term => term.Since.IsEmpty ? null : texts.Since(term.Since));

    private Column<Term> Entry => new(texts[EntryHead], term => texts.Number(term.Number), CellKind.Number);

    private Column<Term> Line => new(texts[LineHead], term => texts.Line(term.Source.Official), CellKind.Place);

    private Column<Part> PartId => new(texts[IdHead], part => part.Id, CellKind.Id);

    private Column<Part> PartCount => new(texts[CountHead], part => texts.Number(part.AnnouncedCount), CellKind.Number);

    private Column<Part> PartItems => new(texts[ItemsHead], part => PartWords.Items(part, texts));

    private Column<Part> PartCriteria => new(texts[CriteriaField], part => PartWords.Criteria(part, texts));

    private Column<Part> PartText => new(texts[WordsHead], part => part.Text);

    private Column<Part> PartLine => new(texts[LineHead], part => texts.Line(part.Source.Official), CellKind.Place);

    /// <summary>Terms, one on a row.</summary>
    public Column<Term>[] Terms =>
    [
        new(texts[TermHead], term => term.Text),
        new(texts[KindHead], texts.Category),
        new(texts[IdHead], term => term.Id),
        Entry,
        Counts,
        Since,
        Aliases,
        new(texts[FactsHead], term => texts.Number(term.Facts.Count), CellKind.Number),
        new(texts[MentionsHead], term => texts.Number(term.Mentions.Count), CellKind.Number),
        Line,
    ];

    /// <summary>What an entry says.</summary>
    public Column<Term>[] Definition => [new(texts[DefinitionField], term => term.Definition)];

    /// <summary>All about one term.</summary>
    public Column<Term>[] Details => [Aliases, Counts, Since, Entry, new(texts[SectionHead], term => SectionPath.Of(term.Section)), Line, .. Definition];

    /// <summary>Parts to be held against the official text.</summary>
    public Column<Part>[] PartsForReview => [new(texts[PartHead], part => part.Name), PartId, PartCount, PartItems, PartCriteria, PartText, PartLine];

    /// <summary>All about one part.</summary>
    public Column<Part>[] PartDetails(Part part) =>
    [
        new(part.Term is Programme ? texts[ProgrammeHead] : texts[TermHead], part => texts.WithId(part.Term.Text, part.Term.Id)),
        PartCount,
        PartItems,
        PartCriteria,
        PartLine,
        PartText,
    ];

    /// <summary>Revisions, one on a row.</summary>
    public Column<Revision>[] Revisions =>
    [
        new(texts[RevisionHead], revision => revision.Text) { MayBreak = true },
        new(texts[PartHead], revision => revision.Part?.ToString()) { MayBreak = true },
        new(texts[PeriodHead], revision => texts.Period(revision.Since)),
        new(texts[LineHead], revision => texts.Line(revision.Source.Official), CellKind.Place),
    ];

    /// <summary>Parts in few words, their ids where some have one.</summary>
    public Column<Part>[] Parts(IEnumerable<Part> parts) =>
    [
        new(texts[PartHead], part => PartWords.Of(part, texts)) { MayBreak = true },
        PartCount,
        PartLine,
        .. parts.Any(part => part.Id is not null) ? [PartId with { MayBreak = true }] : Array.Empty<Column<Part>>(),
    ];
}
