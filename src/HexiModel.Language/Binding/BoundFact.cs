using HexiModel.Compiled;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>A fact whose references are not resolved yet.</summary>
internal sealed record BoundFact(BlockContext Block, SpanSyntax Span, FactKeys Keys, FactData Data);
