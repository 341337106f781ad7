using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Fixes;

/// <summary>A way to make a diagnostic go away (修复). It changes marks only, never the official words.</summary>
/// <param name="Diagnostic">What it answers.</param>
/// <param name="Choice">
/// Its name among several ways, such as <c>points</c> and <c>relative</c>; null where there is but one, so that it can be applied unasked.
/// </param>
/// <param name="Edits">What it changes, in order.</param>
public sealed record Fix(Diagnostic Diagnostic, string? Choice, ImmutableArray<TextEdit> Edits);
