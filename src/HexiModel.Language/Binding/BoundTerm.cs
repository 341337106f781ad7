using HexiModel.Compiled;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>A term while its members are found. One without data is left out of the model, and its members with it, in silence: what is wrong was said at the headword.</summary>
internal sealed class BoundTerm(BlockContext block, SpanSyntax span, TermData? data)
{
    public BlockContext Block { get; } = block;

    public SpanSyntax Span { get; } = span;

    public TermData? Data { get; } = data;

    /// <summary>The annotation gives the count; one read from the words says something only where there are parts to count.</summary>
    public bool HasOwnCount { get; init; }

    public List<BoundPart> Parts { get; } = [];

    public List<string> Aliases { get; } = [];

    public List<RevisionData> Revisions { get; } = [];

    public BoundPart? FindPart(string? id) => id is null ? null : Parts.FirstOrDefault(part => part.Id == id);

    /// <summary>The finished term, without its mentions.</summary>
    public TermData? Finish() => Data is null
        ? null
        : Data with { Count = Parts.Count == 0 && !HasOwnCount ? null : Data.Count, Parts = [.. Parts.Select(part => part.Finish())], Aliases = [.. Aliases.Distinct()], Revisions = Revisions };
}
