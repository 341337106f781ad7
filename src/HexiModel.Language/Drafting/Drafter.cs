using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>Drafts the annotation of a report from its official text (起草标注). Any text gives a draft that strips to it and has no error.</summary>
public static class Drafter
{
    /// <summary>The passes, in order; each builds on what those before found.</summary>
    private static readonly Action<DraftDocument>[] Passes =
    [
        StructurePass.Run, FrontMatterPass.Run, PeriodPass.Run, LeadSentencePass.Run, CodedTermPass.Run, FactPass.Run, GoalPass.Run, CommitmentPass.Run, GlossaryPass.Run, ProgrammePass.Run, IndicatorPass.Run, IdPass.Run, PartPass.Run,
    ];

    /// <summary>Whether a report can have that id.</summary>
    public static bool IsReportId(string id) => Ids.IsValid(Ids.Normalize(id ?? throw new ArgumentNullException(nameof(id))));

    /// <summary>Drafts a text.</summary>
    /// <param name="official">The official text as it comes: paragraphs a line each, or with blank lines between.</param>
    /// <param name="options">What is known of it; null for nothing.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static ReportDraft Draft(SourceFile official, DraftOptions? options = null, CancellationToken cancellationToken = default)
    {
        DraftDocument document = new(official ?? throw new ArgumentNullException(nameof(official)), options ?? new DraftOptions());
        foreach (Action<DraftDocument> pass in Passes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            pass(document);
        }

        DraftFiles files = new(document, official);
        new DraftRepair(files).Run(cancellationToken);
        DraftMark[] marks = [.. document.Paragraphs.SelectMany(paragraph => paragraph.Marks), .. document.Paragraphs.Select(paragraph => paragraph.Heading).OfType<DraftMark>()];
        return new ReportDraft(files.Report(), files.Glossary(), files.Catalogue(), document.Official.Rewritten is null ? null : files.Official, document.LooksLikeReport)
        {
            MarkCount = marks.Length,
            DraftCount = marks.Count(mark => mark.IsUnsure),
        };
    }
}
