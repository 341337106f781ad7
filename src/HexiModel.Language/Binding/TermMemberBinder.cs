using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>
/// Binds the parts, items, names, aliases and revisions of terms. In a paragraph these belong to the term before them, elsewhere to
/// the one that <c>of</c> names.
/// </summary>
internal sealed class TermMemberBinder(BindingContext context, TermBinder terms)
{
    private readonly List<(BlockContext Block, AttributeSyntax Of)> _unresolved = [];

    public void Bind(BlockContext block) => Bind(block, block.Block.Children, null, null);

    /// <summary>Says which keys name no term, when all ids are known: what has the id may be something else.</summary>
    public void ReportUnresolved()
    {
        foreach ((BlockContext block, AttributeSyntax of) in _unresolved)
        {
            context.ReportUnresolvedTerm(block, of, terms.Terms);
        }
    }

    private void Bind(BlockContext block, IEnumerable<SpanSyntax> spans, BoundTerm? term, BoundPart? part)
    {
        foreach (SpanSyntax span in spans)
        {
            BoundAttributes attributes = context.AttributesOf(block, span);
            if (SpanClasses.IsTerm(attributes.Class))
            {
                // What a part is made of may have a name of its own; the part's other members stay with the part.
                BoundTerm named = terms.Of(block, span);
                Bind(block, span.Children, named, null);
                term = part is null ? named : term;
                continue;
            }

            Bind(block, span.Children, term, BindMember(block, span, attributes, term, part) ?? part);
        }
    }

    /// <summary>Binds a member of a term; gives the part that it is, null for everything else.</summary>
    private BoundPart? BindMember(BlockContext block, SpanSyntax span, BoundAttributes attributes, BoundTerm? term, BoundPart? part)
    {
        switch (attributes.Class)
        {
            case SpanClass.Part:
                return BindPart(block, span, attributes, Owner(block, span, attributes, term));
            case SpanClass.Item:
                BindItem(block, span, attributes, term, part);
                break;
            case SpanClass.Name:
                BindName(block, span, term, part);
                break;
            case SpanClass.Alias:
                Owner(block, span, attributes, term).Aliases.Add(block.Words(span));
                break;
            case SpanClass.Revision:
                BindRevision(block, span, attributes, term);
                break;
        }

        return null;
    }

    /// <summary>The term that <c>of</c> names, else the one before in the paragraph. Where there is none that is said, and a nameless one takes what comes.</summary>
    private BoundTerm Owner(BlockContext block, SpanSyntax span, BoundAttributes attributes, BoundTerm? term)
    {
        BoundTerm? owner = attributes.Get(AttributeKeys.Of) is { } of ? terms.Find(of) : term;
        if (owner is not null)
        {
            return owner;
        }

        if (attributes.Find(AttributeKeys.Of) is { } attribute)
        {
            _unresolved.Add((block, attribute));
        }
        else if (!attributes.HasErrors)
        {
            ReportOutOfPlace(block, span, attributes, ".term, .programme");
        }

        return new BoundTerm(block, span, null);
    }

    private BoundPart BindPart(BlockContext block, SpanSyntax span, BoundAttributes attributes, BoundTerm term)
    {
        BoundPart part = new(block, span, TakeId(block, attributes, BoundIdKind.Part, term), attributes)
        {
            Criteria = CriterionBinder.Bind(context, block, span),
        };
        term.Add(part);
        return part;
    }

    private void BindItem(BlockContext block, SpanSyntax span, BoundAttributes attributes, BoundTerm? term, BoundPart? part)
    {
        AttributeSyntax? of = attributes.Find(AttributeKeys.Of);
        part = of is null ? part : term?.FindPart(of.Value);
        if (part is not null)
        {
            string? id = term is null ? null : TakeId(block, attributes, BoundIdKind.Item, term);
            part.Items.Add(new ItemData { Id = id, Text = block.Words(span), Source = block.Reference(span) });
        }
        else if (of is not null && term is null or { Data: not null })
        {
            context.ReportUnresolved(block, of, term?.PartCandidates ?? []);
        }
        else if (of is null && !attributes.HasErrors)
        {
            ReportOutOfPlace(block, span, attributes, ".part");
        }
    }

    /// <summary>The name inside a part, or another name for the term.</summary>
    private void BindName(BlockContext block, SpanSyntax span, BoundTerm? term, BoundPart? part)
    {
        if (part is not null)
        {
            part.Name ??= block.Words(span);
        }
        else if (term is not null)
        {
            term.Aliases.Add(block.Words(span));
        }
        else
        {
            ReportOutOfPlace(block, span, context.AttributesOf(block, span), ".part, .term");
        }
    }

    private void BindRevision(BlockContext block, SpanSyntax span, BoundAttributes attributes, BoundTerm? term)
    {
        BoundPart? part = attributes.Get(AttributeKeys.Of) is { } of ? term?.FindPart(of) : null;
        if (part is null && !(term is { Data: null }))
        {
            term = Revised(block, span, attributes, term);
        }

        context.CheckSince(block, attributes, span.Official);
        term?.Revisions.Add(new RevisionData
        {
            PartId = part?.Id,
            Since = attributes.Get(AttributeKeys.Since) ?? default,
            Text = block.Words(span),
            Source = block.Reference(span),
        });
    }

    /// <summary>A revision of no part is one of the term; one of a part that does not exist stays with the term as well.</summary>
    private BoundTerm? Revised(BlockContext block, SpanSyntax span, BoundAttributes attributes, BoundTerm? term)
    {
        if (term is null || attributes.Find(AttributeKeys.Of) is not { } of)
        {
            return Owner(block, span, attributes, term);
        }

        if (terms.Find(of.Value) is { } named)
        {
            return named;
        }

        context.ReportUnresolved(block, of, term.PartCandidates);
        return term;
    }

    /// <summary>Five items of a part that is not there are one mistake: the first of them says it.</summary>
    private void ReportOutOfPlace(BlockContext block, SpanSyntax span, BoundAttributes attributes, string place)
    {
        if (block.Misses(place))
        {
            context.Report(Rules.OutOfPlace, block, span.Attributes.Span, SpanClasses.NameOf(attributes.Class), place);
        }
    }

    private string? TakeId(BlockContext block, BoundAttributes attributes, BoundIdKind kind, BoundTerm term)
        => attributes.Id is { } id && term.Data is { } data && context.Ids.TryAdd(kind, id, data.Id, block.File, attributes.IdSpan) ? id : null;
}
