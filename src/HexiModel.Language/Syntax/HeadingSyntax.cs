using System.Collections.Immutable;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>A heading of the official text: <c>## words {attributes}</c>.</summary>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Level">1 to 6.</param>
/// <param name="Content">Its text and spans.</param>
/// <param name="Text">Its official text.</param>
/// <param name="Attributes">Its attributes.</param>
public sealed record HeadingSyntax(TextSpan Span, int Level, ImmutableArray<InlineSyntax> Content, OfficialText Text, AttributesSyntax Attributes)
    : BlockSyntax(Span, Content, Text);
