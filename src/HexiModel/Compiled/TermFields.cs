using static HexiModel.Compiled.FieldKind;

namespace HexiModel.Compiled;

/// <summary>The fields of a term and of what it holds.</summary>
internal static class TermFields
{
    public static readonly RecordType<ItemData> Item = new("item",
    [
        new("id", Text, static i => i.Id, static (i, t) => i.Id = t),
        new("text", Text, static i => i.Text, static (i, t) => i.Text = t) { IsRequired = true },
    ])
    {
        Source = static i => i.Source,
        SetSource = static (i, source) => i.Source = source,
    };

    public static readonly RecordType<PartData> Part = new("part",
    [
        new("id", Text, static p => p.Id, static (p, t) => p.Id = t),
        new("name", Text, static p => p.Name, static (p, t) => p.Name = t),
        new("text", Text, static p => p.Text, static (p, t) => p.Text = t) { IsRequired = true },
        new("count", Integer, static p => FieldText.Of(p.Count), static (p, t) => p.Count = FieldText.Integer(t)),
        new("partial", Flag, static p => FieldText.Of(p.IsPartial), static (p, t) => p.IsPartial = FieldText.Flag(t)),
    ])
    {
        Source = static p => p.Source,
        SetSource = static (p, source) => p.Source = source,
        Lists =
        [
            new RecordList<PartData, ItemData>("items", static () => Item, static p => p.Items, static (p, list) => p.Items = list),
            new RecordList<PartData, CriterionData>("criteria", static () => CriterionFields.Criterion, static p => p.Criteria, static (p, list) => p.Criteria = list),
        ],
    };

    public static readonly RecordType<RevisionData> Revision = new("revision",
    [
        new("of", Text, static r => r.PartId, static (r, t) => r.PartId = t),
        new("since", Text, static r => FieldText.Of(r.Since), static (r, t) => r.Since = FieldText.Period(t)),
        new("text", Text, static r => r.Text, static (r, t) => r.Text = t) { IsRequired = true },
    ])
    {
        Source = static r => r.Source,
        SetSource = static (r, source) => r.Source = source,
    };

    public static readonly RecordType<MentionData> Mention = new("mention",
    [
        new("section", Text, static m => m.SectionId, static (m, t) => m.SectionId = t),
        new("item", Text, static m => m.ItemId, static (m, t) => m.ItemId = t),
    ])
    {
        Source = static m => m.Source,
        SetSource = static (m, source) => m.Source = source,
    };

    public static readonly RecordType<TermData> Term = new("term",
    [
        new("id", Text, static t => t.Id, static (t, text) => t.Id = text) { IsRequired = true },
        new("number", Integer, static t => FieldText.Of(t.Number), static (t, text) => t.Number = FieldText.Integer(text)),
        new("term", Text, static t => t.Text, static (t, text) => t.Text = text) { IsRequired = true },
        new("programme", Flag, static t => FieldText.Of(t.IsProgramme), static (t, text) => t.IsProgramme = FieldText.Flag(text)),
        new("definition", Text, static t => t.Definition, static (t, text) => t.Definition = text),
        new("count", Text, static t => t.Count, static (t, text) => t.Count = text),
        new("aliases", List, static t => FieldText.Of(t.Aliases), static (t, text) => t.Aliases = FieldText.List(text)),
        new("partial", Flag, static t => FieldText.Of(t.IsPartial), static (t, text) => t.IsPartial = FieldText.Flag(text)),
        new("since", Text, static t => FieldText.Of(t.Since), static (t, text) => t.Since = FieldText.Period(text)),
        new("section", Text, static t => t.SectionId, static (t, text) => t.SectionId = text),
    ])
    {
        Source = static t => t.Source,
        SetSource = static (t, source) => t.Source = source,
        Lists =
        [
            new RecordList<TermData, PartData>("parts", static () => Part, static t => t.Parts, static (t, list) => t.Parts = list),
            new RecordList<TermData, RevisionData>("revisions", static () => Revision, static t => t.Revisions, static (t, list) => t.Revisions = list),
            new RecordList<TermData, MentionData>("mentions", static () => Mention, static t => t.Mentions, static (t, list) => t.Mentions = list),
        ],
    };
}
