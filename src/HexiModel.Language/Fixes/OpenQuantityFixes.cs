using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>Fixes of numbers that nobody has looked at: they become what the steward says they are.</summary>
internal static class OpenQuantityFixes
{
    private static readonly SpanClass[] Classes = [SpanClass.Fact, SpanClass.Target, SpanClass.Observation, SpanClass.Criterion, SpanClass.Skip];

    /// <summary>The classes that a number may get.</summary>
    public static ImmutableArray<string> Choices { get; } = Classes.Select(SpanClasses.NameOf).ToImmutableArray();

    /// <summary>
    /// A span around the number; around the words of its clause where they are a fact. The way to a fact is left out where no fact with
    /// this number comes of it: a qualifier (3000元以下) is none.
    /// </summary>
    public static ImmutableArray<Fix> Wrap(SyntaxTree tree, Diagnostic diagnostic, WordIds ids)
    {
        int index = tree.BlockAt(diagnostic.Span.Start);
        if (index < 0 || tree.Blocks[index] is not { } block || !block.Span.Contains(diagnostic.Span) || CutsMark(block, diagnostic.Span))
        {
            return ImmutableArray<Fix>.Empty;
        }

        TextSpan words = TextSpan.FromBounds(block.Text.ToFile(0), block.Span.End);
        TextSpan clause = ClauseWords.Around(tree.File.Text, diagnostic.Span, words);
        string id = ids.Make(clause.Of(tree.File.Text));
        FixTrial trial = new(tree, index, diagnostic.Span);
        return Classes
            .Select(spanClass => SpanClasses.IsFact(spanClass)
                ? new[] { clause, diagnostic.Span }.SelectMany(span => Facts(diagnostic, span, spanClass, id)).FirstOrDefault(trial.Mends)
                : Around(diagnostic, diagnostic.Span, spanClass, id: null))
            .OfType<Fix>()
            .ToImmutableArray();
    }

    /// <summary>Targets have an id, observations do without; what a fact is, and so what it needs, its section says.</summary>
    private static IEnumerable<Fix> Facts(Diagnostic diagnostic, TextSpan span, SpanClass spanClass, string id)
    {
        if (spanClass != SpanClass.Target)
        {
            yield return Around(diagnostic, span, spanClass, id: null);
        }

        if (spanClass != SpanClass.Observation)
        {
            yield return Around(diagnostic, span, spanClass, id);
        }
    }

    private static Fix Around(Diagnostic diagnostic, TextSpan span, SpanClass spanClass, string? id)
        => Fix.Named(
            diagnostic,
            SpanClasses.NameOf(spanClass),
            TextEdit.Insert(span.Start, "["),
            TextEdit.Insert(span.End, "]" + Attributes(spanClass, id)));

    private static string Attributes(SpanClass spanClass, string? id) => "{." + SpanClasses.NameOf(spanClass) + (id is null ? "" : " #" + id) + "}";

    /// <summary>Brackets around a stretch that holds half of another pair would cross it.</summary>
    private static bool CutsMark(BlockSyntax block, TextSpan span)
        => block.Descendants().Any(other => other.Span.OverlapsWith(span) && !other.Span.Contains(span) && !span.Contains(other.Span));
}
