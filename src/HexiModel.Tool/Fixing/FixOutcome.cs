using System.Collections.Immutable;
using HexiModel.Tool.Input;

namespace HexiModel.Tool.Fixing;

/// <summary>What fixing came to.</summary>
/// <param name="Changes">The files that change.</param>
/// <param name="Applied">The fixes, in the order in which they were applied.</param>
/// <param name="Undecided">What waits for a choice.</param>
/// <param name="Idle">Choices for lines that have nothing of their rule.</param>
/// <param name="Workspace">The files as they shall be, with what is still wrong.</param>
internal sealed record FixOutcome(
    ImmutableArray<FileChange> Changes,
    ImmutableArray<AppliedFix> Applied,
    ImmutableArray<UndecidedFinding> Undecided,
    ImmutableArray<FixChoice> Idle,
    Workspace Workspace);
