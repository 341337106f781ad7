namespace HexiModel.Language.Naming;

/// <summary>A target, observation or commitment with a name.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name of its members: <c>GdpGrowth</c>.</param>
/// <param name="Type">Its type.</param>
/// <param name="Words">What the report says.</param>
public sealed record FactApi(string Id, string Name, FactType Type, OfficialWords Words);
