using HexiModel.Language.Diagnostics;

namespace HexiModel.Tool.Fixing;

/// <summary>What a person has chosen for findings that can be fixed in several ways.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Line">The 1-based line of the findings; null for all.</param>
/// <param name="Choice">The way.</param>
internal sealed record FixChoice(string Id, int? Line, string Choice)
{
    /// <summary>Whether the choice is about a finding.</summary>
    public bool IsAbout(Diagnostic diagnostic) => Id == diagnostic.Rule.Id && (Line is null || Line == diagnostic.Start.Line + 1);

    /// <summary>As it is written on a command line.</summary>
    public override string ToString() => Id + (Line is { } line ? FormattableString.Invariant($"@{line}") : "") + "=" + Choice;
}
