namespace HexiModel.Language.Naming;

/// <summary>An indicator with a class of its own.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name of its members: <c>HighTechFirms</c>.</param>
/// <param name="Alias">A second name, from its Chinese name; null where that gives none.</param>
/// <param name="ChineseName">The Chinese name.</param>
/// <param name="EnglishName">The English name; null where the catalogue has none.</param>
/// <param name="Facts">The report's facts about it that have a name.</param>
public sealed record IndicatorApi(
    string Id,
    string Name,
    string? Alias,
    string ChineseName,
    string? EnglishName,
    EquatableArray<IndicatorFactApi> Facts)
{
    /// <summary>The name of its class: <c>HighTechFirmsIndicator</c>.</summary>
    public string ClassName => Name + "Indicator";
}
