using System.Collections.Immutable;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>A heading or a paragraph.</summary>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Content">Its text and spans.</param>
/// <param name="Text">Its official text, and where that stands in the file.</param>
public abstract record BlockSyntax(TextSpan Span, ImmutableArray<InlineSyntax> Content, OfficialText Text)
{
    /// <summary>The spans right in the block.</summary>
    public IEnumerable<SpanSyntax> Children => Content.OfType<SpanSyntax>();

    /// <summary>All spans in the block, outer before inner, in order.</summary>
    public IEnumerable<SpanSyntax> Descendants()
    {
        foreach (SpanSyntax child in Children)
        {
            yield return child;
            foreach (SpanSyntax descendant in child.Descendants())
            {
                yield return descendant;
            }
        }
    }
}
