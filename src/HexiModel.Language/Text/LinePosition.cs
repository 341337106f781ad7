namespace HexiModel.Language.Text;

/// <summary>A place in a file, counted from zero as Roslyn counts.</summary>
/// <param name="Line">The 0-based line.</param>
/// <param name="Character">The 0-based UTF-16 code unit in it.</param>
public readonly record struct LinePosition(int Line, int Character);
