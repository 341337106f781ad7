using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>A way to make a diagnostic go away (修复). It never changes the official words, unless to put them back.</summary>
/// <param name="Diagnostic">What it answers.</param>
/// <param name="Choice">
/// Its name, such as <c>points</c> or <c>relative</c>, where a person has to choose; null where there is one way, and it can be applied unasked.
/// </param>
/// <param name="Edits">What it changes, in order.</param>
public sealed record Fix(Diagnostic Diagnostic, string? Choice, ImmutableArray<TextEdit> Edits)
{
    /// <summary>Whether it puts the ends of paragraphs where the official text has them; the words stay all the same.</summary>
    internal bool MovesBreaks { get; init; }

    /// <summary>Whether it puts the words of the official text back: it is applied by itself, for it moves what others would change.</summary>
    public bool RestoresWords { get; init; }

    /// <summary>The one way, by one edit.</summary>
    internal static ImmutableArray<Fix> Only(Diagnostic diagnostic, TextEdit edit) => ImmutableArray.Create(Named(diagnostic, null, edit));

    /// <summary>A way with a name, or the one way.</summary>
    internal static Fix Named(Diagnostic diagnostic, string? choice, params TextEdit[] edits) => new(diagnostic, choice, edits.ToImmutableArray());
}

/// <summary>A change of a file: a stretch of it, and what shall stand there.</summary>
/// <param name="Span">The stretch; empty to insert.</param>
/// <param name="NewText">What shall stand there; empty to delete.</param>
public readonly record struct TextEdit(TextSpan Span, string NewText)
{
    /// <summary>Puts a text in at a position.</summary>
    internal static TextEdit Insert(int position, string text) => new(new TextSpan(position, 0), text);
}
