using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>A piece of a heading or paragraph.</summary>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Official">What it covers of its block's official text.</param>
public abstract record InlineSyntax(TextSpan Span, TextSpan Official);
