using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Keys;
using HexiModel.Language.Quantities;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Tool.Review;

/// <summary>Finds the places of one heading or paragraph that have a card, and cuts its words at them.</summary>
internal sealed class BlockReview(SyntaxTree tree, BlockSyntax block, ReviewTarget target)
{
    private readonly Dictionary<SpanSyntax, ReviewItem> _items = new(ReferenceEqualityComparer.Instance);
    private readonly List<Overlay> _overlays = [];
    private readonly List<PlacedFinding> _findings = [];
    private ImmutableArray<QuantityExpression> _quantities;
    private ReviewItem? _headingItem;

    private ImmutableArray<QuantityExpression> Quantities
        => _quantities.IsDefault ? _quantities = QuantityReader.Read(block.Text.Text, target.Names) : _quantities;

    /// <summary>The findings in the block, each with its place.</summary>
    public IReadOnlyList<PlacedFinding> Findings => _findings;

    /// <summary>The block in pieces.</summary>
    public IReadOnlyList<ReviewPiece> Build(IEnumerable<(int Start, Mention Mention)> mentions, IEnumerable<Diagnostic> findings)
    {
        AddMarks(block.Children, []);
        foreach ((int start, Mention mention) in mentions)
        {
            AddMention(start, mention);
        }

        foreach (Diagnostic finding in findings)
        {
            _findings.Add(new PlacedFinding(finding, Place(finding)));
        }

        IReadOnlyList<ReviewPiece> pieces = new PieceCutter(block, _items, _overlays).Cut();
        return _headingItem is null ? pieces : [new MarkPiece("structure", _headingItem, pieces)];
    }

    private void AddMarks(IEnumerable<SpanSyntax> spans, ImmutableArray<SpanSyntax> groups, ReviewItem? parent = null)
    {
        foreach (SpanSyntax span in spans)
        {
            SpanClass spanClass = SpanKinds.ClassOf(span);
            bool isDraft = DraftMark.IsOn(span.Attributes);
            ReviewItem? item = SpanKinds.HasCard(spanClass) || isDraft ? AddMark(span, groups, parent) : null;
            AddMarks(span.Children, spanClass == SpanClass.Group ? [span, .. groups] : item is null ? groups : [], item ?? parent);
        }
    }

    private ReviewItem AddMark(SpanSyntax span, ImmutableArray<SpanSyntax> groups, ReviewItem? parent)
    {
        object? thing = target.Places.Of(tree.File, span);
        ReviewItem item = new(SpanKinds.Of(SpanKinds.ClassOf(span), thing), tree.File, span.Span)
        {
            IsDraft = DraftMark.IsOn(span.Attributes),
            Parent = parent,
            Thing = thing,
        };
        _items.Add(span, item);
        target.Add(item, new MarkPath(block, span, groups));
        return item;
    }

    private void AddMention(int start, Mention mention)
    {
        TextSpan official = new(BlockPlaces.OfficialOf(block, new TextSpan(start, 0)).Start, mention.Source.Official.Length);
        TextSpan file = new(start, mention.Source.Annotated.Length);
        ReviewItem item = new(MarkKind.Mention, tree.File, file) { Thing = mention, Parent = ItemAround(file) };
        target.Add(item);
        _overlays.Add(new Overlay(official, item));
    }

    /// <summary>The place that shows a finding: the mark that it is in, else a place of its own.</summary>
    private ReviewItem Place(Diagnostic finding)
    {
        TextSpan official = BlockPlaces.OfficialOf(block, finding.Span);
        if (finding.Rule == Rules.QuantityOpen && !official.IsEmpty)
        {
            return AddOpen(finding, official);
        }

        ReviewItem item = PlaceInMark(finding, official) ?? PlaceOfWords(finding, official);
        item.Findings.Add(finding);
        if (!official.IsEmpty)
        {
            _overlays.Add(new Overlay(official, Item: null) { Severity = finding.Rule.Severity });
        }

        return item;
    }

    private ReviewItem AddOpen(Diagnostic finding, TextSpan official)
    {
        QuantityExpression? expression = Quantities.FirstOrDefault(found => found.Span == official);
        ReviewItem item = new(MarkKind.Open, tree.File, finding.Span) { Thing = expression, Parent = ItemAround(finding.Span) };
        item.Findings.Add(finding);
        target.Add(item);
        _overlays.Add(new Overlay(official, item));
        return item;
    }

    private ReviewItem? PlaceInMark(Diagnostic finding, TextSpan official)
    {
        if (ItemAround(finding.Span) is { } around)
        {
            return around;
        }

        // What is wrong with a group or a lead sentence gives it a card; what is wrong with words in it has a place of its own.
        if (official.IsEmpty && BlockPlaces.InnermostAt(block, finding.Span) is { } span)
        {
            return AddMark(span, [], parent: null);
        }

        return null;
    }

    private ReviewItem PlaceOfWords(Diagnostic finding, TextSpan official)
    {
        if (official.IsEmpty || official.Length == block.Text.Text.Length)
        {
            if (_headingItem is null)
            {
                _headingItem = new ReviewItem(MarkKind.Other, tree.File, finding.Span);
                target.Add(_headingItem);
            }

            return _headingItem;
        }

        if (_overlays.Find(overlay => overlay.Official == official && overlay.Item is { Kind: MarkKind.Other }) is { Item: { } same })
        {
            return same;
        }

        ReviewItem item = new(MarkKind.Other, tree.File, finding.Span);
        target.Add(item);
        _overlays.Add(new Overlay(official, item));
        return item;
    }

    /// <summary>The innermost mark with a card around a stretch of the file.</summary>
    private ReviewItem? ItemAround(TextSpan file)
    {
        ReviewItem? found = null;
        IEnumerable<SpanSyntax> spans = block.Children;
        while (spans.FirstOrDefault(span => span.Span.Contains(file)) is { } inner)
        {
            found = _items.GetValueOrDefault(inner) ?? found;
            spans = inner.Children;
        }

        return found;
    }
}
