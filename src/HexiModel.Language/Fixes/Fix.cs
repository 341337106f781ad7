using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Fixes;

/// <summary>A way to make a diagnostic go away (修复). It changes marks only, never the official words.</summary>
/// <param name="Diagnostic">What it answers.</param>
/// <param name="Choice">
/// Its name, such as <c>points</c> or <c>relative</c>, where a person has to choose; null where there is one way, and it can be applied unasked.
/// </param>
/// <param name="Edits">What it changes, in order.</param>
public sealed record Fix(Diagnostic Diagnostic, string? Choice, ImmutableArray<TextEdit> Edits)
{
    /// <summary>The one way, by one edit.</summary>
    internal static ImmutableArray<Fix> Only(Diagnostic diagnostic, TextEdit edit) => ImmutableArray.Create(Named(diagnostic, null, edit));

    /// <summary>A way with a name, or the one way.</summary>
    internal static Fix Named(Diagnostic diagnostic, string? choice, params TextEdit[] edits) => new(diagnostic, choice, edits.ToImmutableArray());
}
