using HexiModel.Compiled;

namespace HexiModel.Json.Shapes;

/// <summary>A place where the report mentions a term: the place itself (as in <see cref="OfficialShape"/>), and what stands there.</summary>
internal sealed class MentionShape
{
    public int? Line { get; set; }

    public int? Start { get; set; }

    public int? End { get; set; }

    public string? Section { get; set; }

    public string? Item { get; set; }

    public AnnotatedShape? Annotated { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? File { get; set; }

    public static MentionShape Of(MentionData data, string? knownFile)
    {
        OfficialShape? place = OfficialShape.Of(data.Source.Official, knownFile);
        return new MentionShape
        {
            Line = place?.Line,
            Start = place?.Start,
            End = place?.End,
            Section = data.SectionId,
            Item = data.ItemId,
            Annotated = AnnotatedShape.Of(data.Source.Annotated),
            File = place?.File,
        };
    }

    public MentionData ToData(string? knownFile)
    {
        OfficialShape? place = Line is { } line ? new OfficialShape { Line = line, Start = Start ?? 0, End = End ?? Start ?? 0, File = File } : null;
        return new MentionData
        {
            SectionId = Section,
            ItemId = Item,
            Source = new SourceReference(OfficialShape.ToLocation(place, knownFile), AnnotatedShape.ToLocation(Annotated)),
        };
    }
}
