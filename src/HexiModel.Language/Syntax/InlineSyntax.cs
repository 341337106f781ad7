using System.Collections.Immutable;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>A piece of a heading or paragraph.</summary>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Official">What it covers of its block's official text.</param>
public abstract record InlineSyntax(TextSpan Span, TextSpan Official);

/// <summary>Official text without a mark of its own.</summary>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Official">What it covers of its block's official text.</param>
public sealed record TextSyntax(TextSpan Span, TextSpan Official) : InlineSyntax(Span, Official);

/// <summary>A marked span: <c>[official words]{attributes}</c>.</summary>
/// <param name="Span">Where it stands in the file, from <c>[</c> to <c>}</c>.</param>
/// <param name="Official">What it covers of its block's official text.</param>
/// <param name="Content">What stands between the brackets.</param>
/// <param name="Attributes">Its attributes.</param>
public sealed record SpanSyntax(TextSpan Span, TextSpan Official, ImmutableArray<InlineSyntax> Content, AttributesSyntax Attributes)
    : InlineSyntax(Span, Official)
{
    /// <summary>The spans right inside this one.</summary>
    public IEnumerable<SpanSyntax> Children => Content.OfType<SpanSyntax>();

    /// <summary>All spans inside this one, outer before inner, in order.</summary>
    public IEnumerable<SpanSyntax> Descendants() => NestedSpans.In(Content);
}
