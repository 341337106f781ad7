using System.Collections.Immutable;
using HexiModel.Language.Syntax;

namespace HexiModel.Tool.Review;

/// <summary>What the review of one report collects on its way through the files.</summary>
/// <param name="Places">The objects of the report by their places.</param>
/// <param name="Names">Words with numerals that are names.</param>
internal sealed record ReviewTarget(ModelPlaces Places, ImmutableArray<string> Names)
{
    private readonly List<ReviewItem> _items = [];
    private readonly Dictionary<object, ReviewItem> _byThing = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ReviewItem, MarkPath> _paths = [];

    /// <summary>All places with a card, in the order of the text.</summary>
    public IReadOnlyList<ReviewItem> Items => _items;

    /// <summary>Adds a place.</summary>
    public void Add(ReviewItem item, MarkPath? path = null)
    {
        _items.Add(item);
        if (item.Thing is { } thing)
        {
            _byThing.TryAdd(thing, item);
        }

        if (path is not null)
        {
            _paths.Add(item, path);
        }
    }

    /// <summary>The place of an object of the model; null where the text does not show it.</summary>
    public ReviewItem? Find(object? thing) => thing is null ? null : _byThing.GetValueOrDefault(thing);

    /// <summary>The mark of a place and the groups around it; null for what is not marked.</summary>
    public MarkPath? PathOf(ReviewItem item) => _paths.GetValueOrDefault(item);
}

/// <summary>A mark with the groups around it.</summary>
/// <param name="Block">The paragraph.</param>
/// <param name="Span">The mark.</param>
/// <param name="Groups">The groups, the nearest first.</param>
internal sealed record MarkPath(BlockSyntax Block, SpanSyntax Span, ImmutableArray<SpanSyntax> Groups);
