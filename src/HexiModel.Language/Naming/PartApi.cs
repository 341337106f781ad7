namespace HexiModel.Language.Naming;

/// <summary>A part as a member of its term.</summary>
/// <param name="Id">The id, unique in its term.</param>
/// <param name="Name">The name: <c>ThreeServices</c>.</param>
/// <param name="Words">What the report says.</param>
public sealed record PartApi(string Id, string Name, OfficialWords Words);
