using HexiModel.Compiled;

namespace HexiModel.Json.Shapes;

/// <summary>An indicator with its facts. Read as part of a report the facts are not looked at: each fact names its indicator itself.</summary>
internal sealed class IndicatorShape : IJsonOnDeserialized
{
    public string Id { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string? NameEn { get; set; }

    public string? Unit { get; set; }

    public IndicatorKind? Kind { get; set; }

    public Better? Better { get; set; }

    public List<FactShape>? Facts { get; set; }

    public string? Codes { get; set; }

    public static IndicatorShape Of(IndicatorData data, List<FactShape> facts) => new()
    {
        Id = data.Id,
        Name = data.Name,
        NameEn = data.EnglishName,
        Unit = data.Unit,
        Kind = data.Kind,
        Better = data.Better,
        Facts = facts,
        Codes = data.Codes,
    };

    public IndicatorData ToData() => new()
    {
        Id = Id,
        Name = Name,
        EnglishName = NameEn,
        Unit = Unit,
        Kind = Kind,
        Better = Better,
        Codes = Codes,
    };

    public void OnDeserialized()
    {
        Required.Field(Id, "indicator", "id");
        Required.Field(Name, "indicator", "name");
        Required.Members(Facts, "indicator", "facts");
    }
}
