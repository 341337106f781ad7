using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>Two brackets that belong together, with the attributes behind them.</summary>
/// <param name="Open">Where <c>[</c> stands.</param>
/// <param name="Close">Where <c>]</c> stands, or should.</param>
/// <param name="Attributes">The attribute block.</param>
/// <param name="AttributesToken">Where the block stands, with what wrongly stands between it and the bracket.</param>
/// <param name="IsTooDeep">It is nested too deep to be a span; its marks are taken off all the same.</param>
internal sealed record BracketMatch(int Open, int Close, AttributesSyntax Attributes, TextSpan AttributesToken, bool IsTooDeep);

/// <summary>An opening bracket whose partner is not reached.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="ChildHeight">How deep the spans inside it are nested.</param>
/// <param name="LastChildClass">The class of the last span inside it; null where there is none yet.</param>
internal readonly record struct OpenBracket(int Position, int ChildHeight, string? LastChildClass);
