using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>Finds where a report mentions its terms: by headword, alias, an item with an id, a note number, or a <c>.ref</c>.</summary>
internal sealed class MentionFinder(BindingContext context, IReadOnlyList<BoundTerm> terms)
{
    private readonly Dictionary<string, List<MentionData>> _mentions = new(StringComparer.Ordinal);
    private readonly ILookup<int?, BoundTerm> _byNumber = terms.Where(term => term.Data is not null).ToLookup(term => term.Data!.Number);
    private readonly ILookup<string, BoundTerm> _byId = terms.Where(term => term.Data is not null).ToLookup(term => term.Data!.Id, StringComparer.Ordinal);

    /// <summary>The mentions of each term, in order.</summary>
    public IReadOnlyList<MentionData> Of(string termId) => _mentions.TryGetValue(termId, out List<MentionData>? found) ? found : [];

    public void Find(IEnumerable<BlockContext> blocks)
    {
        PhraseFinder<(BoundTerm Term, string? Item)> phrases = Phrases();
        foreach (BlockContext block in blocks)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            List<(TextSpan Span, BoundTerm Term, string? Item)> found =
            [
                .. Mentions(phrases, block.Text),
                .. Notes(block),
                .. References(block),
            ];
            foreach ((TextSpan span, BoundTerm term, string? item) in found.OrderBy(mention => mention.Span.Start).ThenBy(mention => mention.Span.Length))
            {
                Add(block, span, term, item);
            }
        }
    }

    /// <summary>The phrases in a text, with or without quotation marks in them: “专精特新”企业 is 专精特新企业.</summary>
    private static IEnumerable<(TextSpan, BoundTerm, string?)> Mentions(PhraseFinder<(BoundTerm Term, string? Item)> phrases, string text)
    {
        UnquotedText plain = new(text);
        return phrases.Find(plain.Words).Select(phrase => (plain.ToText(phrase.Start, phrase.Length), phrase.Value.Term, phrase.Value.Item));
    }

    private PhraseFinder<(BoundTerm, string?)> Phrases()
    {
        PhraseFinder<(BoundTerm, string?)> phrases = new();
        foreach (BoundTerm term in terms.Where(term => term.Data is not null))
        {
            phrases.Add(UnquotedText.Of(term.Data!.Text), (term, null));
            foreach (string alias in term.Aliases)
            {
                phrases.Add(UnquotedText.Of(alias), (term, null));
            }
        }

        foreach (BoundTerm term in terms.Where(term => term.Data is not null))
        {
            foreach (ItemData item in term.Parts.SelectMany(part => part.Items).Where(item => item.Id is not null))
            {
                phrases.Add(UnquotedText.Of(item.Text), (term, item.Id));
            }
        }

        return phrases;
    }

    /// <summary><c>[3]</c>: the glossary's third entry. Where the mark may be something else, it counts right behind the entry's words.</summary>
    private IEnumerable<(TextSpan, BoundTerm, string?)> Notes(BlockContext block)
    {
        foreach (NoteMark mark in NoteMark.Find(block.Text))
        {
            if (_byNumber[mark.Number].FirstOrDefault() is { } noted && (mark.IsSure || EndsWithWordsOf(noted, block.Text, mark.Span.Start)))
            {
                yield return (mark.Span, noted, null);
            }
        }
    }

    private static bool EndsWithWordsOf(BoundTerm term, string text, int end)
        => term.Aliases.Append(term.Data!.Text).Any(words => words.Length <= end && string.CompareOrdinal(text, end - words.Length, words, 0, words.Length) == 0);

    private IEnumerable<(TextSpan, BoundTerm, string?)> References(BlockContext block)
    {
        foreach (SpanSyntax span in block.Block.Descendants())
        {
            BoundAttributes attributes = context.AttributesOf(block, span);
            if (attributes.Class != SpanClass.Ref)
            {
                continue;
            }

            if (attributes.Find(AttributeKeys.Of) is not { } of)
            {
                if (!attributes.HasErrors)
                {
                    context.Report(Rules.KeyMissing, block, span.Attributes.Span, SpanClasses.NameOf(SpanClass.Ref), AttributeKeys.Of.Name);
                }
            }
            else if (_byId[Ids.Normalize(of.Value)].FirstOrDefault() is { } term)
            {
                yield return (span.Official, term, null);
            }
            else
            {
                context.ReportUnresolvedTerm(block, of, terms);
            }
        }
    }

    /// <summary>An entry does not mention itself: not its headword, and a glossary entry not in its own paragraph.</summary>
    private void Add(BlockContext block, TextSpan span, BoundTerm term, string? item)
    {
        bool isOwn = term.Block == block && (block.IsGlossary || span.OverlapsWith(term.Span.Official));
        if (isOwn)
        {
            return;
        }

        if (!_mentions.TryGetValue(term.Data!.Id, out List<MentionData>? mentions))
        {
            _mentions.Add(term.Data.Id, mentions = []);
        }

        mentions.Add(new MentionData
        {
            SectionId = block.SectionAt(span.Start)?.Data.Id,
            ItemId = item,
            Source = block.Reference(span, block.Block.Text.ToFile(span)),
        });
    }
}
