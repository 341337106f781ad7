using HexiModel.Compiled;

namespace HexiModel.Json.Shapes;

/// <summary>A component of a term.</summary>
internal sealed class PartShape : IJsonOnDeserialized
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string Text { get; set; } = null!;

    public int? Count { get; set; }

    public bool Partial { get; set; }

    public List<ItemShape>? Items { get; set; }

    public List<CriterionShape>? Criteria { get; set; }

    public AnnotatedShape? Annotated { get; set; }

    public OfficialShape? Official { get; set; }

    public static PartShape Of(PartData data, string? knownFile) => new()
    {
        Id = data.Id,
        Name = data.Name,
        Text = data.Text,
        Count = data.Count,
        Partial = data.IsPartial,
        Items = [.. data.Items.Select(item => ItemShape.Of(item, knownFile))],
        Criteria = [.. data.Criteria.Select(CriterionShape.Of)],
        Annotated = AnnotatedShape.Of(data.Source.Annotated),
        Official = OfficialShape.Of(data.Source.Official, knownFile),
    };

    public PartData ToData(string? knownFile) => new()
    {
        Id = Id,
        Name = Name,
        Text = Text,
        Count = Count,
        IsPartial = Partial,
        Items = [.. (Items ?? []).Select(item => item.ToData(knownFile))],
        Criteria = [.. (Criteria ?? []).Select(criterion => criterion.ToData())],
        Source = new SourceReference(OfficialShape.ToLocation(Official, knownFile), AnnotatedShape.ToLocation(Annotated)),
    };

    public void OnDeserialized()
    {
        Required.Field(Text, "part", "text");
        Required.Members(Items, "part", "items");
        Required.Members(Criteria, "part", "criteria");
    }
}
