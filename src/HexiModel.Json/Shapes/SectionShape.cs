using HexiModel.Compiled;

namespace HexiModel.Json.Shapes;

/// <summary>A heading or lead sentence.</summary>
internal sealed class SectionShape : IJsonOnDeserialized
{
    public string Id { get; set; } = null!;

    public string Title { get; set; } = null!;

    public int? Level { get; set; }

    public string? Class { get; set; }

    public PeriodShape? Period { get; set; }

    public string? Parent { get; set; }

    public string? At { get; set; }

    public bool Topic { get; set; }

    public AnnotatedShape? Annotated { get; set; }

    public OfficialShape? Official { get; set; }

    public static SectionShape Of(SectionData data, string? knownFile) => new()
    {
        Id = data.Id,
        Title = data.Title,
        Level = data.Level,
        Class = data.Class,
        Period = PeriodShape.Of(data.Period),
        Parent = data.ParentId,
        At = data.At,
        Topic = data.IsTopic,
        Annotated = AnnotatedShape.Of(data.Source.Annotated),
        Official = OfficialShape.Of(data.Source.Official, knownFile),
    };

    public SectionData ToData(string? knownFile) => new()
    {
        Id = Id,
        Title = Title,
        Level = Level!.Value,
        Class = Class,
        Period = PeriodShape.ToPeriod(Period),
        ParentId = Parent,
        At = At,
        IsTopic = Topic,
        Source = new SourceReference(OfficialShape.ToLocation(Official, knownFile), AnnotatedShape.ToLocation(Annotated)),
    };

    public void OnDeserialized()
    {
        Required.Field(Id, "section", "id");
        Required.Field(Title, "section", "title");
        Required.Field(Level, "section", "level");
    }
}
