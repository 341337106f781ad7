using System.Collections.Immutable;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>A paragraph of the official text.</summary>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Content">Its text and spans.</param>
/// <param name="Text">Its official text.</param>
public sealed record ParagraphSyntax(TextSpan Span, ImmutableArray<InlineSyntax> Content, OfficialText Text)
    : BlockSyntax(Span, Content, Text);
