using HexiModel.Tool.Localisation;

namespace HexiModel.Tool.Output.Markdown;

/// <summary>Terms and programmes in Markdown: a table of them, then each that the report explains, with its parts.</summary>
internal sealed class MarkdownTerms(MarkdownWriter writer, Texts texts)
{
    /// <summary>Writes them.</summary>
    /// <param name="terms">The terms, in the order of the report.</param>
    /// <param name="level">The level of the heading above them.</param>
    public void Write(IReadOnlyList<Term> terms, int level)
    {
        writer.WriteTable(Columns, terms);
        foreach (Term term in terms.Where(term => term.Definition is not null || term.Parts.Count > 0 || term.Revisions.Count > 0))
        {
            writer.WriteHeading(level + 1, term.Text);
            if (term.Definition is { } definition)
            {
                writer.WriteFields([(texts.DefinitionField, definition)]);
            }

            if (term.Parts.Count > 0)
            {
                writer.WriteTable(PartColumns, term.Parts);
            }

            if (term.Revisions.Count > 0)
            {
                writer.WriteTable(RevisionColumns, term.Revisions);
            }
        }
    }

    private IReadOnlyList<MarkdownColumn<Term>> Columns =>
    [
        new(texts.TermHead, term => term.Text),
        new(texts.KindHead, texts.Category),
        new(texts.IdHead, term => term.Id),
        new(texts.EntryHead, term => texts.Number(term.Number), IsNumber: true),
        new(texts.CountHead, term => PartWords.Counts(term, texts)),
        new(texts.PeriodHead, term => term.Since.IsEmpty ? null : texts.Since(term.Since)),
        new(texts.AliasesHead, term => string.Join(texts.ListSeparator, term.Aliases)),
        new(texts.FactsHead, term => texts.Number(term.Facts.Count), IsNumber: true),
        new(texts.MentionsHead, term => texts.Number(term.Mentions.Count), IsNumber: true),
        new(texts.LineHead, term => texts.Line(term.Source.Official), IsNumber: true),
    ];

    private IReadOnlyList<MarkdownColumn<Part>> PartColumns =>
    [
        new(texts.PartHead, part => part.Name),
        new(texts.IdHead, part => part.Id),
        new(texts.CountHead, part => texts.Number(part.AnnouncedCount), IsNumber: true),
        new(texts.ItemsHead, part => PartWords.Items(part, texts)),
        new(texts.CriteriaField, part => PartWords.Criteria(part, texts)),
        new(texts.WordsHead, part => part.Text),
        new(texts.LineHead, part => texts.Line(part.Source.Official), IsNumber: true),
    ];

    private IReadOnlyList<MarkdownColumn<Revision>> RevisionColumns =>
    [
        new(texts.RevisionHead, revision => revision.Text),
        new(texts.PartHead, revision => revision.Part?.ToString()),
        new(texts.PeriodHead, revision => texts.Period(revision.Since)),
        new(texts.LineHead, revision => texts.Line(revision.Source.Official), IsNumber: true),
    ];
}
