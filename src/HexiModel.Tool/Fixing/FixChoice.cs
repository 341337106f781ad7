using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;

namespace HexiModel.Tool.Fixing;

/// <summary>What a person has chosen for findings that can be fixed in several ways.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Choice">The way.</param>
internal sealed record FixChoice(string Id, string Choice)
{
    /// <summary>The 1-based line of the findings; null for all.</summary>
    public int? Line { get; init; }

    /// <summary>The id of the section that the findings are in; null for all.</summary>
    public string? Section { get; init; }

    /// <summary>The kind of the numbers that the findings are about; null for all.</summary>
    public QuantityKind? Kind { get; init; }

    /// <summary>Whether it is for some findings of its rule only.</summary>
    public bool IsLimited => Rank > 0;

    /// <summary>How particular it is: of several choices the most particular counts.</summary>
    public int Rank => Line is not null ? 3 : Kind is not null ? 2 : Section is not null ? 1 : 0;

    /// <summary>Whether the choice is about a finding of a file.</summary>
    public bool IsAbout(Diagnostic diagnostic, SyntaxTree tree)
        => Id == diagnostic.Rule.Id
            && (Line is null || Line == diagnostic.Start.Line + 1)
            && (Section is null || FindingPlace.SectionsOf(diagnostic, tree).Contains(Section, StringComparer.Ordinal))
            && (Kind is null || FindingPlace.KindOf(diagnostic, tree) == Kind);

    /// <summary>As it is written on a command line.</summary>
    public override string ToString() => Id + Place + "=" + Choice;

    private string Place => Line is { } line ? FormattableString.Invariant($"@{line}") : Kind is { } kind ? "@" + Keywords.Of(kind) : Section is { } section ? "@#" + section : "";
}
