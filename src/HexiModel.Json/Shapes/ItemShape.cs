using HexiModel.Compiled;

namespace HexiModel.Json.Shapes;

/// <summary>A member of a part.</summary>
internal sealed class ItemShape : IJsonOnDeserialized
{
    public string? Id { get; set; }

    public string Text { get; set; } = null!;

    public AnnotatedShape? Annotated { get; set; }

    public OfficialShape? Official { get; set; }

    public static ItemShape Of(ItemData data, string? knownFile) => new()
    {
        Id = data.Id,
        Text = data.Text,
        Annotated = AnnotatedShape.Of(data.Source.Annotated),
        Official = OfficialShape.Of(data.Source.Official, knownFile),
    };

    public ItemData ToData(string? knownFile) => new()
    {
        Id = Id,
        Text = Text,
        Source = new SourceReference(OfficialShape.ToLocation(Official, knownFile), AnnotatedShape.ToLocation(Annotated)),
    };

    public void OnDeserialized() => Required.Field(Text, "item", "text");
}
