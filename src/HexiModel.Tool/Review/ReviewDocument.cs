using HexiModel.Language.Diagnostics;
using HexiModel.Tool.Input;

namespace HexiModel.Tool.Review;

/// <summary>Annotated reports as a person reviews them.</summary>
/// <param name="Reports">The reports.</param>
/// <param name="Findings">What is wrong in files that belong to no report, such as a catalogue.</param>
internal sealed record ReviewDocument(IReadOnlyList<ReviewReport> Reports, IReadOnlyList<Diagnostic> Findings);

/// <summary>One report with its glossary.</summary>
/// <param name="Id">The id; empty where the front matter gives none.</param>
/// <param name="Title">The title, or the file's name where it has none.</param>
/// <param name="Shown">What it states; null where it could not be bound.</param>
/// <param name="Files">Its annotated files, as messages show them.</param>
/// <param name="Blocks">Its headings and paragraphs, those of the glossary behind the others.</param>
/// <param name="Findings">What is wrong in its files, in the order of files and places.</param>
internal sealed record ReviewReport(
    string Id, string Title, ShownReport? Shown, IReadOnlyList<string> Files, IReadOnlyList<ReviewBlock> Blocks, IReadOnlyList<PlacedFinding> Findings)
{
    /// <summary>The places that have a card, in the order of the text.</summary>
    public required IReadOnlyList<ReviewItem> Items { get; init; }
}

/// <summary>A finding and the place of the text that shows it.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Item">The place; null for a place outside the text, such as the front matter.</param>
internal sealed record PlacedFinding(Diagnostic Diagnostic, ReviewItem? Item);

/// <summary>A heading or paragraph.</summary>
/// <param name="Line">Its line in the official text.</param>
/// <param name="Pieces">Its words and marks.</param>
internal sealed record ReviewBlock(int Line, IReadOnlyList<ReviewPiece> Pieces)
{
    /// <summary>The depth of a heading; 0 for a paragraph.</summary>
    public int Heading { get; init; }

    /// <summary>The depth in the outline of the section that its heading or lead sentence opens; 0 where it opens none.</summary>
    public int Level { get; init; }
}

/// <summary>A piece of a block.</summary>
internal abstract record ReviewPiece;

/// <summary>Official words.</summary>
/// <param name="Text">The words.</param>
internal sealed record TextPiece(string Text) : ReviewPiece;

/// <summary>Words within a mark, a mention or another place.</summary>
/// <param name="Class">What they are, as the page's styles name it.</param>
/// <param name="Item">Their card; null for marks that only belong to another.</param>
/// <param name="Pieces">The words.</param>
internal sealed record MarkPiece(string Class, ReviewItem? Item, IReadOnlyList<ReviewPiece> Pieces) : ReviewPiece;
