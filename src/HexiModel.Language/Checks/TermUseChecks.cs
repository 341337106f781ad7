using HexiModel.Language.Binding;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Checks;

/// <summary>Terms that are explained and never used, and words in quotation marks that are used like terms and not explained.</summary>
internal sealed class TermUseChecks(BindingContext context, IReadOnlyList<BoundTerm> terms, MentionFinder mentions)
{
    /// <summary>A formula is short; longer quotations are sentences.</summary>
    private const int LongestTerm = 12;

    private const string Numerals = "0123456789一二三四五六七八九十百千两双";

    public void Check(IReadOnlyList<BlockContext> blocks)
    {
        foreach (BoundTerm term in terms.Where(term => term.Data is not null && term.Block.IsGlossary))
        {
            if (!context.IsTextIncomplete && mentions.Of(term.Data!.Id).Count == 0)
            {
                context.Report(Rules.TermNeverUsed, term.Block, term.Block.Block.Text.ToFile(term.Span.Official), term.Data.Text);
            }
        }

        if (!context.Sources.IsIncomplete && !context.IsGlossaryMissing)
        {
            CheckQuotations(blocks);
        }
    }

    /// <summary>Formulas with a numeral (“三个着力”) that the body uses twice or more: readers will ask what they are.</summary>
    private void CheckQuotations(IReadOnlyList<BlockContext> blocks)
    {
        HashSet<string> known = new(context.Header.Names, StringComparer.Ordinal);
        foreach (BoundTerm term in terms.Where(term => term.Data is not null))
        {
            known.Add(term.Data!.Text);
            known.UnionWith(term.Aliases);
            known.UnionWith(term.Parts.Select(part => part.Name ?? ""));
            known.UnionWith(term.Parts.SelectMany(part => part.Items).Select(item => item.Text.Trim('“', '”')));
        }

        Dictionary<string, int> uses = new(StringComparer.Ordinal);
        foreach ((BlockContext block, TextSpan span) in blocks.Where(block => !block.IsGlossary).SelectMany(Quotations))
        {
            string words = span.Of(block.Text);
            uses.TryGetValue(words, out int count);
            uses[words] = count + 1;
            if (count == 1 && !known.Contains(words) && !terms.Any(term => term.Data is not null && term.Data.Text.Contains(words)))
            {
                context.Report(Rules.TermNotExplained, block, block.Block.Text.ToFile(span), words);
            }
        }
    }

    /// <summary>“十四五” is a plan's time, and everybody knows it.</summary>
    private static bool IsPlan(string words) => words.All(c => Numerals.IndexOf(c) >= 0);

    private static IEnumerable<(BlockContext, TextSpan)> Quotations(BlockContext block)
    {
        string text = block.Text;
        for (int open = text.IndexOf('“'); open >= 0; open = text.IndexOf('“', open + 1))
        {
            int close = text.IndexOf('”', open, Math.Min(LongestTerm + 2, text.Length - open));
            TextSpan span = TextSpan.FromBounds(open + 1, Math.Max(close, open + 1));
            if (span.Length > 1 && span.Of(text).IndexOfAny(Numerals.ToCharArray()) >= 0 && !IsPlan(span.Of(text)))
            {
                yield return (block, span);
            }
        }
    }
}
