using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Fixes;

/// <summary>Fixes of changes of a rate that can be read in two ways.</summary>
internal static class ChangeFixes
{
    /// <summary>The two ways, as the key <c>change</c> names them.</summary>
    public static ImmutableArray<string> Choices { get; } = ImmutableArray.Create("points", "relative");

    /// <summary>The key <c>change</c> on the number, or on the fact whose own it is.</summary>
    public static ImmutableArray<Fix> Add(SyntaxTree tree, Diagnostic diagnostic)
    {
        SpanSyntax? span = tree.Blocks.SelectMany(block => block.Descendants()).LastOrDefault(span => span.Span.Contains(diagnostic.Span) && TakesChange(span));
        return span is null
            ? ImmutableArray<Fix>.Empty
            : Choices.Select(choice => Fix.Named(diagnostic, choice, TextEdit.Insert(span.Attributes.Span.End - 1, $" change=\"{choice}\""))).ToImmutableArray();
    }

    private static bool TakesChange(SpanSyntax span)
    {
        SpanClass spanClass = span.Attributes.Classes.Select(found => SpanClasses.Find(found.Name)).FirstOrDefault();
        return SpanClasses.IsFact(spanClass) || spanClass == SpanClass.Quantity || (spanClass == SpanClass.None && span.Attributes.Id is not null);
    }
}
