using System.Collections.Immutable;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>The draft of an annotated report (标注草稿): the files that a steward reviews.</summary>
/// <param name="Report">The report.</param>
/// <param name="Glossary">Its glossary; null where the text explains no terms.</param>
/// <param name="Catalogue">The indicators that it needs; null where it needs none.</param>
/// <param name="Official">The official text that belongs to it, where the text that was given had to be written again; else null.</param>
/// <param name="LooksLikeReport">Whether the text has the form of a government work report.</param>
public sealed record ReportDraft(SourceFile Report, SourceFile? Glossary, SourceFile? Catalogue, SourceFile? Official, bool LooksLikeReport)
{
    /// <summary>How many marks it has, headings among them.</summary>
    public int MarkCount { get; internal init; }

    /// <summary>Marks of the files before that have no place in a corrected text; none where a text was drafted for the first time.</summary>
    public ImmutableArray<LostMark> Lost { get; internal init; } = ImmutableArray<LostMark>.Empty;

    /// <summary>How many of them a person has to look at (<c>.draft</c>).</summary>
    public int DraftCount { get; internal init; }
}
