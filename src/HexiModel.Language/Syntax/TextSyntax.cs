using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>Official text without a mark of its own.</summary>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Official">What it covers of its block's official text.</param>
public sealed record TextSyntax(TextSpan Span, TextSpan Official) : InlineSyntax(Span, Official);
