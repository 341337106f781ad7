using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>Drafts the annotation of a report from its official text (起草标注). Any text gives a draft that strips to it and has no error.</summary>
public static class Drafter
{
    /// <summary>The passes, in order; each builds on what those before found.</summary>
    private static readonly Action<DraftDocument>[] Passes =
    [
        StructurePass.Run, FrontMatterPass.Run, PeriodPass.Run, LeadSentencePass.Run, CodedTermPass.Run, FactPass.Run, GoalPass.Run, CommitmentPass.Run, ConditionPass.Run, DatePass.Run, GlossaryPass.Run, ProgrammePass.Run, IndicatorPass.Run, IdPass.Run, PartPass.Run,
    ];

    /// <summary>Drafts a corrected text, or the next edition, again: marks that are there are taken over, and what is new is drafted.</summary>
    /// <param name="official">The corrected text.</param>
    /// <param name="report">The annotated report as it is.</param>
    /// <param name="glossary">Its glossary; null for none.</param>
    /// <param name="catalogue">Its catalogue; null for none.</param>
    /// <param name="headings">The lines of the text that have heading styles; null for a text without styles.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static ReportDraft DraftAgain(
        SourceFile official, SourceFile report, SourceFile? glossary, SourceFile? catalogue, IReadOnlyDictionary<int, int>? headings = null, CancellationToken cancellationToken = default)
    {
        SyntaxTree annotated = SyntaxTree.Parse(report ?? throw new ArgumentNullException(nameof(report)), cancellationToken);
        DraftOptions options = new(annotated.ReportId, annotated.FrontMatter.Get(FrontMatterKeys.PlanYear), annotated.FrontMatter.Get(FrontMatterKeys.Jurisdiction)) { Headings = headings };
        DraftDocument document = Read(official ?? throw new ArgumentNullException(nameof(official)), options, cancellationToken);
        MarkTransfer transfer = new();
        transfer.Run(annotated, [.. document.Report]);
        if (glossary is not null)
        {
            transfer.Run(SyntaxTree.Parse(glossary, cancellationToken), [.. document.Glossary]);
        }

        DraftFiles files = new(document, official) { ReportBefore = annotated, CatalogueBefore = catalogue };
        files.RenameTaken();
        return Finish(document, files, cancellationToken) with { Lost = transfer.Lost };
    }

    /// <summary>Whether a report can have that id.</summary>
    public static bool IsReportId(string id) => Ids.IsValid(Ids.Normalize(id ?? throw new ArgumentNullException(nameof(id))));

    /// <summary>Drafts a text.</summary>
    /// <param name="official">The official text as it comes: paragraphs a line each, or with blank lines between.</param>
    /// <param name="options">What is known of it; null for nothing.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static ReportDraft Draft(SourceFile official, DraftOptions? options = null, CancellationToken cancellationToken = default)
    {
        DraftDocument document = Read(official ?? throw new ArgumentNullException(nameof(official)), options ?? new DraftOptions(), cancellationToken);
        return Finish(document, new DraftFiles(document, official), cancellationToken);
    }

    private static DraftDocument Read(SourceFile official, DraftOptions options, CancellationToken cancellationToken)
    {
        DraftDocument document = new(official, options);
        foreach (Action<DraftDocument> pass in Passes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            pass(document);
        }

        return document;
    }

    private static ReportDraft Finish(DraftDocument document, DraftFiles files, CancellationToken cancellationToken)
    {
        new DraftRepair(files).Run(cancellationToken);
        DraftMark[] marks = [.. document.Paragraphs.SelectMany(paragraph => paragraph.Marks), .. document.Paragraphs.Select(paragraph => paragraph.Heading).OfType<DraftMark>()];
        return new ReportDraft(files.Report(), files.Glossary(), files.Catalogue(), document.Official.Rewritten is null ? null : files.Official, document.LooksLikeReport)
        {
            MarkCount = marks.Length,
            DraftCount = marks.Count(mark => mark.IsUnsure),
        };
    }
}
