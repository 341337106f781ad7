using HexiModel.Compiled;

namespace HexiModel.Json.Shapes;

/// <summary>A dated change of a term or of one of its parts.</summary>
internal sealed class RevisionShape : IJsonOnDeserialized
{
    public string? Of { get; set; }

    [JsonConverter(typeof(Converters.WrittenPeriodConverter))]
    public Period Since { get; set; }

    public string Text { get; set; } = null!;

    public AnnotatedShape? Annotated { get; set; }

    public OfficialShape? Official { get; set; }

    public static RevisionShape From(RevisionData data, string? knownFile) => new()
    {
        Of = data.PartId,
        Since = data.Since,
        Text = data.Text,
        Annotated = AnnotatedShape.Of(data.Source.Annotated),
        Official = OfficialShape.Of(data.Source.Official, knownFile),
    };

    public RevisionData ToData(string? knownFile) => new()
    {
        PartId = Of,
        Since = Since,
        Text = Text,
        Source = new SourceReference(OfficialShape.ToLocation(Official, knownFile), AnnotatedShape.ToLocation(Annotated)),
    };

    public void OnDeserialized() => Required.Field(Text, "revision", "text");
}
