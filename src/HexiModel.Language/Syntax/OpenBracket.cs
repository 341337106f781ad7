namespace HexiModel.Language.Syntax;

/// <summary>An opening bracket whose partner is not reached.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="ChildHeight">How deep the spans inside it are nested.</param>
/// <param name="LastChildClass">The class of the last span inside it; null where there is none yet.</param>
internal readonly record struct OpenBracket(int Position, int ChildHeight, string? LastChildClass);
