namespace HexiModel.Language.Naming;

/// <summary>What the report says of something, and where in the official text: the documentation of a generated member.</summary>
/// <param name="Text">The official words.</param>
/// <param name="Sentence">The sentence they stand in; null where they are all of it.</param>
/// <param name="Section">The title of the heading they stand under; null before the first.</param>
/// <param name="Line">The 1-based line of the official text; 0 where it is not known.</param>
public sealed record OfficialWords(string Text, string? Sentence, string? Section, int Line);
