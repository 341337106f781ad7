using System.Globalization;
using HexiModel.Tool.Input;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output.Columns;
using HexiModel.Tool.Output.Tables;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Output.Markdown;

/// <summary>Reports as a document to read beside the official text, and to keep: two versions of it can be compared line by line.</summary>
internal sealed class MarkdownPage(TextWriter writer, Texts texts, string command)
{
    private const int TitleLevel = 1;
    private const int ChapterLevel = 2;

    private readonly MarkdownWriter _markdown = new(writer);

    /// <summary>Writes what is shown of a report.</summary>
    /// <param name="shown">The report, and the facts of it that are asked for.</param>
    /// <param name="group">What to put facts together by.</param>
    /// <param name="factsOnly">Whether terms are not asked for.</param>
    public void Write(ShownReport shown, FactGroup group, bool factsOnly)
    {
        WriteHead(shown.Report);
        Fact[] facts = [.. shown.Facts];
        _markdown.WriteHeading(ChapterLevel, texts[FactsTitle], facts.Length);
        new MarkdownFacts(_markdown, texts).Write(facts, group, ChapterLevel);
        if (factsOnly)
        {
            return;
        }

        Term[] terms = [.. shown.Report.Terms.Where(shown.Selection.Contains)];
        _markdown.WriteHeading(ChapterLevel, texts[TermsTitle], terms.Length);
        if (terms.Length > 0)
        {
            WriteTerms(terms);
        }
    }

    private void WriteHead(Report report)
    {
        _markdown.WriteHeading(TitleLevel, report.Title ?? report.Id);
        _markdown.WriteParagraph(texts.MadeBy(MarkdownText.Code(command)));
        _markdown.WriteFields(Fields.Fields(report));
        _markdown.WriteParagraph(MarkdownText.Of(texts.ReportCounts(report)));
        if (report.Coverage.Quantities > 0)
        {
            _markdown.WriteParagraph(MarkdownText.Of(texts.CoverageSummary(report.Coverage)));
        }
    }

    private Column<Report>[] Fields =>
    [
        new(texts[ReportField], report => report.Id),
        new(texts[JurisdictionField], report => report.Jurisdiction),
        new(texts[DeliveredField], report => report.Delivered?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        new(texts[PlanYearField], report => texts.Number(report.PlanYear)),
        new(texts[SourceField], report => report.SourceFile),
        new(texts[SourceUrlField], report => report.SourceUrl),
    ];

    /// <summary>A table of all terms, then each that the report explains, with its parts.</summary>
    private void WriteTerms(Term[] terms)
    {
        TermColumns columns = new(texts);
        _markdown.WriteTable(columns.Terms, terms);
        foreach (Term term in terms.Where(term => term.Definition is not null || term.Parts.Count > 0 || term.Revisions.Count > 0))
        {
            _markdown.WriteHeading(ChapterLevel + 1, term.Text);
            _markdown.WriteFields(columns.Definition.Fields(term));
            WriteRows(columns.PartsForReview, term.Parts);
            WriteRows(columns.Revisions, term.Revisions);
        }
    }

    private void WriteRows<T>(Column<T>[] columns, IReadOnlyCollection<T> rows)
    {
        if (rows.Count > 0)
        {
            _markdown.WriteTable(columns, rows);
        }
    }
}
