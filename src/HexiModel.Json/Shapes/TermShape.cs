using HexiModel.Compiled;

namespace HexiModel.Json.Shapes;

/// <summary>A term or programme.</summary>
internal sealed class TermShape : IJsonOnDeserialized
{
    public string Id { get; set; } = null!;

    public int? Number { get; set; }

    public string Term { get; set; } = null!;

    public bool Programme { get; set; }

    public string? Definition { get; set; }

    public string? Count { get; set; }

    public List<PartShape>? Parts { get; set; }

    public List<RevisionShape>? Revisions { get; set; }

    public List<string>? Aliases { get; set; }

    public List<MentionShape>? Mentions { get; set; }

    public OfficialShape? Official { get; set; }

    public bool Partial { get; set; }

    [JsonConverter(typeof(Converters.WrittenPeriodConverter))]
    public Period Since { get; set; }

    public string? Section { get; set; }

    public AnnotatedShape? Annotated { get; set; }

    public static TermShape Of(TermData data, string? knownFile) => new()
    {
        Id = data.Id,
        Number = data.Number,
        Term = data.Text,
        Programme = data.IsProgramme,
        Definition = data.Definition,
        Count = data.Count,
        Parts = [.. data.Parts.Select(part => PartShape.Of(part, knownFile))],
        Revisions = [.. data.Revisions.Select(revision => RevisionShape.From(revision, knownFile))],
        Aliases = [.. data.Aliases],
        Mentions = [.. data.Mentions.Select(mention => MentionShape.Of(mention, knownFile))],
        Official = OfficialShape.Of(data.Source.Official, knownFile),
        Partial = data.IsPartial,
        Since = data.Since,
        Section = data.SectionId,
        Annotated = AnnotatedShape.Of(data.Source.Annotated),
    };

    public TermData ToData(string? knownFile) => new()
    {
        Id = Id,
        Text = Term,
        Number = Number,
        IsProgramme = Programme,
        Definition = Definition,
        Count = Count,
        IsPartial = Partial,
        Since = Since,
        SectionId = Section,
        Parts = [.. (Parts ?? []).Select(part => part.ToData(knownFile))],
        Revisions = [.. (Revisions ?? []).Select(revision => revision.ToData(knownFile))],
        Aliases = [.. Aliases ?? []],
        Mentions = [.. (Mentions ?? []).Select(mention => mention.ToData(knownFile))],
        Source = new SourceReference(OfficialShape.ToLocation(Official, knownFile), AnnotatedShape.ToLocation(Annotated)),
    };

    public void OnDeserialized()
    {
        Required.Field(Id, "term", "id");
        Required.Field(Term, "term", "term");
        Required.Members(Parts, "term", "parts");
        Required.Members(Revisions, "term", "revisions");
        Required.Members(Aliases, "term", "aliases");
        Required.Members(Mentions, "term", "mentions");
    }
}
