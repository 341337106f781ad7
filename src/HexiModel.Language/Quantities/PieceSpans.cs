using HexiModel.Language.Text;

namespace HexiModel.Language.Quantities;

/// <summary>
/// Where the pieces of an expression stand; an empty span where there is none. Kept as one value, and as fields: an expression is then
/// smaller, and the first call in a compiler does not wait for the JIT of a setter per piece.
/// </summary>
internal record struct PieceSpans
{
    /// <summary>The verb.</summary>
    public TextSpan Verb;

    /// <summary>The bound.</summary>
    public TextSpan Bound;

    /// <summary>The numeral.</summary>
    public TextSpan Number;

    /// <summary>The first numeral of two.</summary>
    public TextSpan FromNumber;

    /// <summary>The scale.</summary>
    public TextSpan Scale;

    /// <summary>The unit.</summary>
    public TextSpan Unit;

    /// <summary>The baseline.</summary>
    public TextSpan Base;

    /// <summary>A piece, or null where there is none.</summary>
    public static TextSpan? Optional(TextSpan piece) => piece.Length > 0 ? piece : null;
}
