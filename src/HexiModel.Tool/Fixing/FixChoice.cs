namespace HexiModel.Tool.Fixing;

/// <summary>What a person has chosen for findings that can be fixed in several ways.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Line">The 1-based line of the findings; null for all.</param>
/// <param name="Choice">The way.</param>
internal sealed record FixChoice(string Id, int? Line, string Choice);
