using HexiModel.Compiled;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>A fact whose references are not resolved yet.</summary>
internal sealed record BoundFact(BlockContext Block, SpanSyntax Span, FactKeys Keys, FactData Data)
{
    /// <summary>Where its words stand in the file.</summary>
    public TextSpan Words => Block.Block.Text.ToFile(Span.Official);
}
