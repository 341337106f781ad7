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
    public IEnumerable<SpanSyntax> Descendants() => NestedSpans.In(Content);
}

/// <summary>A heading of the official text: <c>## words {attributes}</c>.</summary>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Level">1 to 6.</param>
/// <param name="Content">Its text and spans.</param>
/// <param name="Text">Its official text.</param>
/// <param name="Attributes">Its attributes.</param>
public sealed record HeadingSyntax(TextSpan Span, int Level, ImmutableArray<InlineSyntax> Content, OfficialText Text, AttributesSyntax Attributes)
    : BlockSyntax(Span, Content, Text);

/// <summary>A paragraph of the official text.</summary>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Content">Its text and spans.</param>
/// <param name="Text">Its official text.</param>
public sealed record ParagraphSyntax(TextSpan Span, ImmutableArray<InlineSyntax> Content, OfficialText Text)
    : BlockSyntax(Span, Content, Text);
