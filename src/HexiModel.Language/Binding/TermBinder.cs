using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>Binds the headwords of terms and programmes (名词、专项行动).</summary>
internal sealed class TermBinder(BindingContext context)
{
    private readonly List<BoundTerm> _terms = [];
    private readonly Dictionary<(BlockContext, SpanSyntax), BoundTerm> _bySpan = [];
    private readonly Dictionary<string, BoundTerm> _byId = new(StringComparer.Ordinal);

    /// <summary>The terms that stand, in order.</summary>
    public IReadOnlyList<BoundTerm> Terms => _terms;

    /// <summary>Binds the headwords of a block; what belongs to them is bound when all terms are known.</summary>
    public void Bind(BlockContext block)
    {
        foreach (SpanSyntax span in block.Block.Descendants())
        {
            BoundAttributes attributes = context.AttributesOf(block, span);
            block.IsDamaged |= block.IsGlossary && attributes.Class == SpanClass.None;
            if (SpanClasses.IsTerm(attributes.Class))
            {
                BindTerm(block, span, attributes);
            }
        }
    }

    /// <summary>The term whose headword a span is.</summary>
    public BoundTerm Of(BlockContext block, SpanSyntax span) => _bySpan[(block, span)];

    /// <summary>The term with that id; null where there is none.</summary>
    public BoundTerm? Find(string id) => _byId.TryGetValue(Ids.Normalize(id), out BoundTerm? term) ? term : null;

    private void BindTerm(BlockContext block, SpanSyntax span, BoundAttributes attributes)
    {
        BoundIdKind kind = attributes.IsProgramme ? BoundIdKind.Programme : BoundIdKind.Term;
        if (attributes.Id is not { } id)
        {
            if (!attributes.HasErrors)
            {
                context.Report(Rules.IdMissing, block, span.Attributes.Span, attributes.IsProgramme ? ".programme" : ".term");
            }

            context.Ids.NoteMissing();
            Add(new BoundTerm(block, span, null));
            return;
        }

        context.CheckSince(block, attributes, block.IsGlossary ? new TextSpan(0, block.Text.Length) : span.Official);
        bool stands = context.Ids.TryAdd(kind, id, null, block.File, attributes.IdSpan);
        string words = block.Words(span);
        TermData data = new()
        {
            Id = id,
            Text = words,
            Number = block.IsGlossary ? NoteMark.NumberOfEntry(block.Text) : null,
            IsProgramme = attributes.IsProgramme,
            Definition = Definition(block, span),
            Count = attributes.Get(AttributeKeys.Counts) is { } given ? (given == Values.NoCount ? null : given) : AnnouncedCount.Read(words),
            IsPartial = attributes.Get(AttributeKeys.Partial) == true,
            Since = attributes.Get(AttributeKeys.Since) ?? default,
            SectionId = block.SectionAt(span.Official.Start)?.Data.Id,
            Source = block.Reference(span),
        };
        Add(new BoundTerm(block, span, stands ? data : null) { HasOwnCount = attributes.Find(AttributeKeys.Counts) is not null });
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

    /// <summary>The rest of the entry behind the headword and the colon. Only glossaries define; the report's body names.</summary>
    private static string? Definition(BlockContext block, SpanSyntax span)
    {
        if (!block.IsGlossary)
        {
            return null;
        }

        string rest = block.Text.Substring(span.Official.End).TrimStart('”', '」', ':', '：', ' ', '\u3000');
        return rest.Length == 0 ? null : rest;
    }
}
