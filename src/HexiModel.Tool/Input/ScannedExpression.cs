using System.Collections.Immutable;
using HexiModel.Language.Quantities;

namespace HexiModel.Tool.Input;

/// <summary>A quantity expression that was found, and where.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The 1-based line of the official text.</param>
/// <param name="LineText">That line.</param>
/// <param name="Expression">The expression; its spans are positions in the line.</param>
/// <param name="Rows">The rows of the grammar that decided it; the default where nobody asked.</param>
internal sealed record ScannedExpression(string File, int Line, string LineText, QuantityExpression Expression, ImmutableArray<string> Rows)
{
    /// <summary>The words of the expression.</summary>
    public string Text => Expression.Span.Of(LineText);
}
