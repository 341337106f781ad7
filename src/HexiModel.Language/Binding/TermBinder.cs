using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>
/// Binds terms and programmes with their parts, items, names, aliases and revisions. In a paragraph these belong to the term before them,
/// elsewhere to the one that <c>of</c> names.
/// </summary>
internal sealed class TermBinder(BindingContext context)
{
    private readonly List<BoundTerm> _terms = [];
    private readonly Dictionary<(BlockContext, SpanSyntax), BoundTerm> _bySpan = [];
    private readonly Dictionary<string, BoundTerm> _byId = new(StringComparer.Ordinal);

    /// <summary>The terms that stand, in order.</summary>
    public IReadOnlyList<BoundTerm> Terms => _terms;

    /// <summary>Binds the headwords of a block; parts are bound when all terms are known.</summary>
    public void BindTerms(BlockContext block)
    {
        foreach (SpanSyntax span in block.Block.Descendants())
        {
            BoundAttributes attributes = context.AttributesOf(block, span);
            if (SpanClasses.IsTerm(attributes.Class))
            {
                BindTerm(block, span, attributes);
            }
        }
    }

    /// <summary>Binds what belongs to terms in a block.</summary>
    public void BindMembers(BlockContext block) => BindMembers(block, block.Block.Children, null, null);

    private void BindTerm(BlockContext block, SpanSyntax span, BoundAttributes attributes)
    {
        BoundIdKind kind = attributes.IsProgramme ? BoundIdKind.Programme : BoundIdKind.Term;
        if (attributes.Id is not { } id)
        {
            if (span.Attributes.Id is null)
            {
                context.Report(Rules.IdMissing, block, span.Attributes.Span, attributes.IsProgramme ? "programme" : "term");
            }

            Add(new BoundTerm(block, span, null));
            return;
        }

        bool stands = context.Ids.TryAdd(kind, id, null, block.File, attributes.IdSpan);
        string words = block.Words(span);
        TermData data = new()
        {
            Id = id,
            Text = words,
            Number = Number(block),
            IsProgramme = attributes.IsProgramme,
            Definition = Definition(block, span),
            Count = attributes["count"] ?? AnnouncedCount.Read(words),
            IsPartial = attributes["partial"] == "true",
            Since = Period.TryParse(attributes["since"], out Period since) ? since : default,
            SectionId = block.Section?.Data.Id,
            Source = block.Reference(span),
        };
        Add(new BoundTerm(block, span, stands ? data : null) { HasOwnCount = attributes["count"] is not null });
    }

    private void Add(BoundTerm term)
    {
        _terms.Add(term);
        _bySpan.Add((term.Block, term.Span), term);
        if (term.Data is not null)
        {
            _byId.Add(term.Data.Id, term);
        }
    }

    /// <summary>The number of a glossary entry: <c>8.“133工程”</c>.</summary>
    private static int? Number(BlockContext block)
    {
        if (block.Section?.Class != SpanClass.Glossary)
        {
            return null;
        }

        string digits = new([.. block.Text.TakeWhile(c => c is >= '0' and <= '9')]);
        bool isNumber = digits.Length is > 0 and <= 4 && digits.Length < block.Text.Length && block.Text[digits.Length] is '.' or '．' or '、' or ' ';
        return isNumber ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The rest of the entry behind the headword and the colon. Only glossaries define; the report's body names.</summary>
    private static string? Definition(BlockContext block, SpanSyntax span)
    {
        if (block.Section?.Class != SpanClass.Glossary)
        {
            return null;
        }

        string rest = block.Text.Substring(span.Official.End).TrimStart('”', '」', ':', '：', ' ', '\u3000');
        return rest.Length == 0 ? null : rest;
    }

    private void BindMembers(BlockContext block, IEnumerable<SpanSyntax> spans, BoundTerm? term, BoundPart? part)
    {
        foreach (SpanSyntax span in spans)
        {
            BoundAttributes attributes = context.AttributesOf(block, span);
            if (SpanClasses.IsTerm(attributes.Class))
            {
                term = _bySpan[(block, span)];
                part = null;
                BindMembers(block, span.Children, term, null);
                continue;
            }

            BoundPart? inner = part;
            if (attributes.Class is SpanClass.Part or SpanClass.Item or SpanClass.Alias or SpanClass.Revision or SpanClass.Name)
            {
                inner = BindMember(block, span, attributes, term, part);
            }

            BindMembers(block, span.Children, term, inner);
        }
    }

    /// <summary>Binds a member of a term; gives the part that its own content belongs to.</summary>
    private BoundPart? BindMember(BlockContext block, SpanSyntax span, BoundAttributes attributes, BoundTerm? term, BoundPart? part)
    {
        BoundTerm? owner = Owner(attributes, term);
        if (owner is null && attributes.Class is not SpanClass.Name && part is null)
        {
            context.Report(Rules.OutOfPlace, block, span.Attributes.Span, SpanClasses.NameOf(attributes.Class), ".term, .programme");
            return null;
        }

        switch (attributes.Class)
        {
            case SpanClass.Part:
                return BindPart(block, span, attributes, owner!);
            case SpanClass.Item:
                BindItem(block, span, attributes, owner, part ?? owner?.FindPart(attributes["of"]));
                break;
            case SpanClass.Name:
                BindName(block, span, part, owner);
                break;
            case SpanClass.Alias:
                owner?.Aliases.Add(block.Words(span));
                break;
            case SpanClass.Revision:
                BindRevision(block, span, attributes, owner!);
                break;
        }

        return part;
    }

    /// <summary>The term that <c>of</c> names, else the one before in the paragraph.</summary>
    private BoundTerm? Owner(BoundAttributes attributes, BoundTerm? term)
        => attributes["of"] is { } of && _byId.TryGetValue(of, out BoundTerm? named) ? named : term;

    private BoundPart BindPart(BlockContext block, SpanSyntax span, BoundAttributes attributes, BoundTerm term)
    {
        string? id = TakeId(block, attributes, BoundIdKind.Part, term);
        BoundPart part = new(block, span, id, attributes)
        {
            Criteria = CriterionBinder.Bind(context, block, span),
        };
        term.Parts.Add(part);
        return part;
    }

    private void BindItem(BlockContext block, SpanSyntax span, BoundAttributes attributes, BoundTerm? term, BoundPart? part)
    {
        if (part is null)
        {
            context.Report(Rules.OutOfPlace, block, span.Attributes.Span, "item", ".part");
            return;
        }

        string? id = term is null ? null : TakeId(block, attributes, BoundIdKind.Item, term);
        part.Items.Add(new ItemData { Id = id, Text = block.Words(span), Source = block.Reference(span) });
    }

    private void BindName(BlockContext block, SpanSyntax span, BoundPart? part, BoundTerm? term)
    {
        if (part is not null)
        {
            part.Name ??= block.Words(span);
        }
        else if (term is null)
        {
            context.Report(Rules.OutOfPlace, block, span.Attributes.Span, "name", ".part, .term");
        }
        else
        {
            term.Aliases.Add(block.Words(span));
        }
    }

    private void BindRevision(BlockContext block, SpanSyntax span, BoundAttributes attributes, BoundTerm term)
    {
        string? of = attributes["of"];
        bool isTerm = of is null || of == term.Data?.Id;
        if (!isTerm && term.Data is not null && term.FindPart(of) is null)
        {
            context.Diagnostics.ReportUnknown(
                Rules.ReferenceUnresolved,
                block.File,
                attributes.Find("of")!.ValueSpan,
                of!,
                term.Parts.Select(part => part.Id ?? ""),
                of!,
                "of");
            isTerm = true;
        }

        term.Revisions.Add(new RevisionData
        {
            PartId = isTerm ? null : of,
            Since = Period.TryParse(attributes["since"], out Period since) ? since : default,
            Text = block.Words(span),
            Source = block.Reference(span),
        });
    }

    private string? TakeId(BlockContext block, BoundAttributes attributes, BoundIdKind kind, BoundTerm term)
        => attributes.Id is { } id && term.Data is { } data && context.Ids.TryAdd(kind, id, data.Id, block.File, attributes.IdSpan) ? id : null;
}
