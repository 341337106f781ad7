using static HexiModel.Compiled.FieldKind;

namespace HexiModel.Compiled;

/// <summary>The fields of a report, its sections and its indicators.</summary>
internal static class ReportFields
{
    public static readonly RecordType<ReportData> Report = new("report",
    [
        new("id", Text, static r => r.Id, static (r, t) => r.Id = t) { IsRequired = true },
        new("title", Text, static r => r.Title, static (r, t) => r.Title = t),
        new("jurisdiction", Text, static r => r.Jurisdiction, static (r, t) => r.Jurisdiction = t),
        new("gb2260", Text, static r => r.Gb2260, static (r, t) => r.Gb2260 = t),
        new("delivered", FieldKind.Day, static r => FieldText.Of(r.Delivered), static (r, t) => r.Delivered = FieldText.Day(t)),
        new("planYear", Integer, static r => FieldText.Of(r.PlanYear), static (r, t) => r.PlanYear = FieldText.Integer(t)),
        new("language", Text, static r => r.Language, static (r, t) => r.Language = t),
        new("sourceFile", Text, static r => r.SourceFile, static (r, t) => r.SourceFile = t),
        new("sourceUrl", Text, static r => r.SourceUrl, static (r, t) => r.SourceUrl = t),
        new("coverage", FieldKind.Coverage, static r => FieldText.Of(r.Coverage), static (r, t) => r.Coverage = FieldText.Coverage(t)),
    ]);

    public static readonly RecordType<SectionData> Section = new("section",
    [
        new("id", Text, static s => s.Id, static (s, t) => s.Id = t) { IsRequired = true },
        new("title", Text, static s => s.Title, static (s, t) => s.Title = t) { IsRequired = true },
        new("level", Integer, static s => FieldText.Of(s.Level), static (s, t) => s.Level = FieldText.Integer(t)) { IsRequired = true },
        new("class", Word, static s => s.Class is { } v ? Keywords.Of(v) : null, static (s, t) => s.Class = FieldText.Word<SectionClass>(t, Keywords.TryParse)),
        new("period", FieldKind.Period, static s => FieldText.Of(s.Period), static (s, t) => s.Period = FieldText.Period(t)),
        new("parent", Text, static s => s.ParentId, static (s, t) => s.ParentId = t),
        new("at", Text, static s => s.AsOf, static (s, t) => s.AsOf = t),
        new("topic", Flag, static s => FieldText.Of(s.IsTopic), static (s, t) => s.IsTopic = FieldText.Flag(t)),
    ])
    {
        Source = static s => s.Source,
        SetSource = static (s, source) => s.Source = source,
    };

    public static readonly RecordType<IndicatorData> Indicator = new("indicator",
    [
        new("id", Text, static i => i.Id, static (i, t) => i.Id = t) { IsRequired = true },
        new("name", Text, static i => i.Name, static (i, t) => i.Name = t) { IsRequired = true },
        new("nameEn", Text, static i => i.EnglishName, static (i, t) => i.EnglishName = t),
        new("unit", Text, static i => i.Unit, static (i, t) => i.Unit = t),
        new("kind", Word, static i => i.Kind is { } v ? Keywords.Of(v) : null, static (i, t) => i.Kind = FieldText.Word<IndicatorKind>(t, Keywords.TryParse)),
        new("better", Word, static i => i.DesiredDirection is { } v ? Keywords.Of(v) : null, static (i, t) => i.DesiredDirection = FieldText.Word<DesiredDirection>(t, Keywords.TryParse)),
        new("codes", Text, static i => i.Codes, static (i, t) => i.Codes = t),
        new("otherUnits", Text, static i => i.OtherUnits, static (i, t) => i.OtherUnits = t),
    ]);
}
