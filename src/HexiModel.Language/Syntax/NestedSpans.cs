using System.Collections.Immutable;

namespace HexiModel.Language.Syntax;

/// <summary>Walks spans and those inside them. Every step of binding does, so it makes one list and no iterators.</summary>
internal static class NestedSpans
{
    /// <summary>All spans in a content, outer before inner, in order.</summary>
    public static IReadOnlyList<SpanSyntax> In(ImmutableArray<InlineSyntax> content)
    {
        List<SpanSyntax>? found = null;
        Stack<(ImmutableArray<InlineSyntax> Content, int Next)>? outer = null;
        int next = 0;
        while (true)
        {
            if (next < content.Length)
            {
                if (content[next++] is SpanSyntax span)
                {
                    (found ??= []).Add(span);
                    if (HasSpan(span.Content))
                    {
                        (outer ??= new()).Push((content, next));
                        (content, next) = (span.Content, 0);
                    }
                }
            }
            else if (outer is { Count: > 0 })
            {
                (content, next) = outer.Pop();
            }
            else
            {
                return found is null ? [] : found;
            }
        }
    }

    private static bool HasSpan(ImmutableArray<InlineSyntax> content)
    {
        foreach (InlineSyntax inline in content)
        {
            if (inline is SpanSyntax)
            {
                return true;
            }
        }

        return false;
    }
}
