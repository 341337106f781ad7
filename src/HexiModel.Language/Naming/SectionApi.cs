namespace HexiModel.Language.Naming;

/// <summary>A heading or lead sentence with a name.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name: <c>Review</c>.</param>
/// <param name="Title">The official words.</param>
/// <param name="Line">The 1-based line of the official text; 0 where it is not known.</param>
public sealed record SectionApi(string Id, string Name, string Title, int Line);
