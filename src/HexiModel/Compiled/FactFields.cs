using static HexiModel.Compiled.FieldKind;

namespace HexiModel.Compiled;

/// <summary>The fields of a fact.</summary>
internal static class FactFields
{
    public static readonly RecordType<FactData> Fact = new("fact",
    [
        new("id", Text, static f => f.Id, static (f, t) => f.Id = t),
        new("text", Text, static f => f.Text, static (f, t) => f.Text = t) { IsRequired = true },
        new("label", Text, static f => f.Label, static (f, t) => f.Label = t) { IsImplied = static f => f.Label == f.Text },
        new("indicator", Text, static f => f.IndicatorId, static (f, t) => f.IndicatorId = t),
        new("measure", Word, static f => f.Measure is { } v ? Keywords.Of(v) : null, static (f, t) => f.Measure = FieldText.Word<Measure>(t, Keywords.TryParse)),
        new("amount", FieldKind.Decimal, static f => FieldText.Of(f.Statement.Amount), static (f, t) => f.Statement.Amount = FieldText.Decimal(t)),
        new("from", FieldKind.Decimal, static f => FieldText.Of(f.Statement.From), static (f, t) => f.Statement.From = FieldText.Decimal(t)),
        new("to", FieldKind.Decimal, static f => FieldText.Of(f.Statement.To), static (f, t) => f.Statement.To = FieldText.Decimal(t)),
        new("op", Word, static f => Keywords.Of(f.Statement.Bound), static (f, t) => f.Statement.Bound = FieldText.Word<Bound>(t, Keywords.TryParse)),
        new("unit", Text, static f => f.Statement.Unit, static (f, t) => f.Statement.Unit = t),
        new("scale", Word, static f => ScaleWord(f.Statement.Scale), static (f, t) => f.Statement.Scale = FieldText.Word<Scale>(t, ScaleExtensions.TryParse)),
        new("dimension", FieldKind.Dimension, static f => f.Statement.Dimension, static (f, t) => f.Statement.Dimension = t),
        new("kind", Word, static f => f.Statement.Kind is { } v ? Keywords.Of(v) : null, static (f, t) => f.Statement.Kind = FieldText.Word<QuantityKind>(t, Keywords.TryParse)),
        new("change", Word, static f => f.Statement.Change is { } v ? Keywords.Of(v) : null, static (f, t) => f.Statement.Change = FieldText.Word<ChangeKind>(t, Keywords.TryParse)),
        new("base", Text, static f => f.Statement.Baseline, static (f, t) => f.Statement.Baseline = t),
        new("per", Text, static f => f.Statement.Per, static (f, t) => f.Statement.Per = t),
        new("scope", Text, static f => f.Statement.Scope, static (f, t) => f.Statement.Scope = t),
        new("streak", Integer, static f => FieldText.Of(f.Statement.Streak), static (f, t) => f.Statement.Streak = FieldText.Integer(t)),
        new("cumulative", Flag, static f => FieldText.Of(f.Statement.IsCumulative), static (f, t) => f.Statement.IsCumulative = FieldText.Flag(t)),
        new("annualised", Flag, static f => FieldText.Of(f.Statement.IsAnnualised), static (f, t) => f.Statement.IsAnnualised = FieldText.Flag(t)),
        new("estimate", Flag, static f => FieldText.Of(f.Statement.IsEstimate), static (f, t) => f.Statement.IsEstimate = FieldText.Flag(t)),
        new("period", FieldKind.Period, static f => FieldText.Of(f.Period), static (f, t) => f.Period = FieldText.Period(t)),
        new("at", Text, static f => f.AsOf, static (f, t) => f.AsOf = t),
        new("qualitative", Text, static f => f.Qualitative, static (f, t) => f.Qualitative = t),
        new("relativeTo", Text, static f => f.RelativeTo, static (f, t) => f.RelativeTo = t),
        new("partOf", Text, static f => f.PartOfId, static (f, t) => f.PartOfId = t),
        new("programme", Text, static f => f.TermId, static (f, t) => f.TermId = t),
        new("section", Text, static f => f.SectionId, static (f, t) => f.SectionId = t),
        new("category", Word, static f => Keywords.Of(f.Category), static (f, t) => f.Category = FieldText.Word<FactCategory>(t, Keywords.TryParse)),
        new("direction", Word, static f => f.Statement.Direction is { } v ? Keywords.Of(v) : null, static (f, t) => f.Statement.Direction = FieldText.Word<Direction>(t, Keywords.TryParse)),
        new("nature", Word, static f => f.Nature is { } v ? Keywords.Of(v) : null, static (f, t) => f.Nature = FieldText.Word<TargetNature>(t, Keywords.TryParse)),
        new("streakUnit", Text, static f => f.Statement.StreakUnit, static (f, t) => f.Statement.StreakUnit = t),
        new("words", Text, static f => f.Statement.Words, static (f, t) => f.Statement.Words = t),
    ])
    {
        Source = static f => f.Source,
        SetSource = static (f, source) => f.Source = source,
        Lists =
        [
            new RecordList<FactData, CriterionData>("criteria", static () => CriterionFields.Criterion, static f => f.Criteria, static (f, list) => f.Criteria = list),
            new RecordList<FactData, ProgressData>("progress", static () => ProgressFields.Progress, static f => f.Progress, static (f, list) => f.Progress = list) { IsOptional = true },
            new RecordList<FactData, AssignmentData>("assignments", static () => ProgressFields.Assignment, static f => f.Assignments, static (f, list) => f.Assignments = list) { IsOptional = true },
        ],
    };

    internal static string? ScaleWord(Scale scale) => scale == Scale.One ? null : scale.Symbol();
}

/// <summary>The fields of a criterion.</summary>
internal static class CriterionFields
{
    public static readonly RecordType<CriterionData> Criterion = new("criterion",
    [
        new("text", Text, static c => c.Text, static (c, t) => c.Text = t) { IsRequired = true },
        new("amount", FieldKind.Decimal, static c => FieldText.Of(c.Amount), static (c, t) => c.Amount = FieldText.Decimal(t)),
        new("op", Word, static c => Keywords.Of(c.Bound), static (c, t) => c.Bound = FieldText.Word<Bound>(t, Keywords.TryParse)),
        new("unit", Text, static c => c.Unit, static (c, t) => c.Unit = t),
    ]);
}
