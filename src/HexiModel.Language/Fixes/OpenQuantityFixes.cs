using System.Collections.Immutable;
using HexiModel.Language.Binding;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>Fixes of numbers that nobody has looked at: they become what the steward says they are.</summary>
internal static class OpenQuantityFixes
{
    private static readonly SpanClass[] Classes = [SpanClass.Target, SpanClass.Observation, SpanClass.Criterion, SpanClass.Skip];

    /// <summary>The classes that a number may get.</summary>
    public static ImmutableArray<string> Choices { get; } = Classes.Select(SpanClasses.NameOf).ToImmutableArray();

    /// <summary>A span around the number.</summary>
    public static ImmutableArray<Fix> Wrap(SyntaxTree tree, Diagnostic diagnostic, WordIds ids)
    {
        if (CutsMark(tree, diagnostic.Span))
        {
            return ImmutableArray<Fix>.Empty;
        }

        string id = ids.Make(diagnostic.Span.Of(tree.File.Text));
        return Classes.Select(spanClass => Fix.Named(
            diagnostic,
            SpanClasses.NameOf(spanClass),
            TextEdit.Insert(diagnostic.Span.Start, "["),
            TextEdit.Insert(diagnostic.Span.End, "]" + Attributes(spanClass, id)))).ToImmutableArray();
    }

    /// <summary>Targets have an id; the other classes do without.</summary>
    private static string Attributes(SpanClass spanClass, string id)
        => "{." + SpanClasses.NameOf(spanClass) + (spanClass == SpanClass.Target ? " #" + id : "") + "}";

    /// <summary>Brackets around a stretch that holds half of another pair would cross it.</summary>
    private static bool CutsMark(SyntaxTree tree, TextSpan span)
        => tree.Blocks.SelectMany(block => block.Descendants()).Any(other => other.Span.OverlapsWith(span) && !other.Span.Contains(span) && !span.Contains(other.Span));
}
