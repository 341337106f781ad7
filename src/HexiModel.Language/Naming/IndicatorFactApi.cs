namespace HexiModel.Language.Naming;

/// <summary>A fact as a member of its indicator.</summary>
/// <param name="Name">The name, by measure and period: <c>Level2021</c>.</param>
/// <param name="Index">Its 0-based place among the facts of the report.</param>
/// <param name="Type">Its type.</param>
/// <param name="Words">What the report says.</param>
public sealed record IndicatorFactApi(string Name, int Index, FactType Type, OfficialWords Words);
