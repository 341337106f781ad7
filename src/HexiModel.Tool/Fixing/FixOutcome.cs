using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Fixes;
using HexiModel.Language.Text;
using HexiModel.Tool.Input;

namespace HexiModel.Tool.Fixing;

/// <summary>What fixing came to.</summary>
/// <param name="Changes">The files that change.</param>
/// <param name="Applied">The fixes, in the order in which they were applied.</param>
/// <param name="Undecided">What waits for a choice.</param>
/// <param name="Idle">Choices for lines that have nothing of their rule.</param>
/// <param name="Unplaced">Marks whose words the official text does not have, so that those of their paragraphs could not be put back.</param>
/// <param name="Workspace">The files as they shall be, with what is still wrong.</param>
internal sealed record FixOutcome(
    ImmutableArray<FileChange> Changes,
    ImmutableArray<AppliedFix> Applied,
    ImmutableArray<UndecidedFinding> Undecided,
    ImmutableArray<FixChoice> Idle,
    ImmutableArray<UnplacedMark> Unplaced,
    Workspace Workspace);

/// <summary>A file before and after.</summary>
/// <param name="Before">As it was read.</param>
/// <param name="After">As it shall be.</param>
internal sealed record FileChange(SourceFile Before, SourceFile After);

/// <summary>A mark whose words the official text does not have.</summary>
/// <param name="File">The file that it is in.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Words">Its words.</param>
/// <param name="Attributes">Its attributes, as written.</param>
internal sealed record UnplacedMark(SourceFile File, TextSpan Span, string Words, string Attributes);

/// <summary>A fix that was applied.</summary>
/// <param name="Fix">The fix.</param>
/// <param name="Before">What stood at its place.</param>
/// <param name="After">What stands there now.</param>
internal sealed record AppliedFix(Fix Fix, string Before, string After)
{
    /// <summary>A fix that was applied to a text.</summary>
    public static AppliedFix Of(Fix fix, string text)
    {
        TextSpan place = TextSpan.FromBounds(fix.Edits[0].Span.Start, fix.Edits[^1].Span.End);
        string before = place.Of(text);
        IEnumerable<TextEdit> edits = fix.Edits.Select(edit => edit with { Span = edit.Span.Shift(-place.Start) });
        return new AppliedFix(fix, before, FixApplier.Apply(before, edits));
    }
}

/// <summary>A finding that waits for a person's choice.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Line">The line of its place.</param>
/// <param name="Choices">The ways.</param>
/// <param name="Declined">The way that was chosen and is none here; null where none was chosen.</param>
internal sealed record UndecidedFinding(Diagnostic Diagnostic, string Line, ImmutableArray<string> Choices, string? Declined);
