using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>A term while its members are found. One without data is left out of the model, and its members with it, in silence: what is wrong was said at the headword.</summary>
internal sealed class BoundTerm(BlockContext block, SpanSyntax span, TermData? data)
{
    private readonly List<BoundPart> _parts = [];
    private readonly Dictionary<string, BoundPart> _partsById = new(StringComparer.Ordinal);

    public BlockContext Block { get; } = block;

    public SpanSyntax Span { get; } = span;

    public TermData? Data { get; } = data;

    /// <summary>The annotation gives the count; one read from the words says something only where there are parts to count.</summary>
    public bool HasOwnCount { get; init; }

    public IReadOnlyList<BoundPart> Parts => _parts;

    public List<string> Aliases { get; } = [];

    public List<RevisionData> Revisions { get; } = [];

    /// <summary>What a key may have meant: its id, or its words.</summary>
    public IEnumerable<Candidate> Candidates => Data is null
        ? []
        : [Candidate.Of(Data.Id), .. Aliases.Prepend(Data.Text).Select(words => new Candidate(words, Data.Id))];

    /// <summary>The same of its parts.</summary>
    public IEnumerable<Candidate> PartCandidates => Parts.Where(part => part.Id is not null)
        .SelectMany(part => new[] { Candidate.Of(part.Id!), new Candidate(part.Name ?? part.Id!, part.Id!) });

    public void Add(BoundPart part)
    {
        _parts.Add(part);
        if (part.Id is not null)
        {
            _partsById.Add(part.Id, part);
        }
    }

    public BoundPart? FindPart(string id) => _partsById.TryGetValue(Ids.Normalize(id), out BoundPart? part) ? part : null;

    /// <summary>The finished term, without its mentions.</summary>
    public TermData? Finish() => Data is null
        ? null
        : Data with { Count = Parts.Count == 0 && !HasOwnCount ? null : Data.Count, Parts = [.. Parts.Select(part => part.Finish())], Aliases = [.. Aliases.Distinct()], Revisions = Revisions };
}
