using static HexiModel.Compiled.FieldKind;

namespace HexiModel.Compiled;

/// <summary>The fields of what progress and task files add to a fact.</summary>
internal static class ProgressFields
{
    public static readonly RecordType<ProgressData> Progress = new("progress",
    [
        new("asOf", FieldKind.Day, static p => FieldText.Of((DateTime?)p.AsOf), static (p, t) => p.AsOf = FieldText.Day(t)) { IsRequired = true },
        new("amount", FieldKind.Decimal, static p => FieldText.Of(p.Amount), static (p, t) => p.Amount = FieldText.Decimal(t)),
        new("unit", Text, static p => p.Unit, static (p, t) => p.Unit = t),
        new("scale", Word, static p => FactFields.ScaleWord(p.Scale), static (p, t) => p.Scale = FieldText.Word<Scale>(t, ScaleExtensions.TryParse)),
        new("dimension", FieldKind.Dimension, static p => p.Dimension, static (p, t) => p.Dimension = t),
        new("done", Flag, static p => FieldText.Of(p.IsDone), static (p, t) => p.IsDone = FieldText.Flag(t)),
        new("note", Text, static p => p.Note, static (p, t) => p.Note = t),
        new("source", Text, static p => p.Source, static (p, t) => p.Source = t),
    ]);

    public static readonly RecordType<AssignmentData> Assignment = new("assignment",
    [
        new("item", Text, static a => a.Item, static (a, t) => a.Item = t),
        new("work", Text, static a => a.Work, static (a, t) => a.Work = t),
        new("lead", Text, static a => a.Lead, static (a, t) => a.Lead = t),
        new("support", Text, static a => a.Support, static (a, t) => a.Support = t),
        new("leader", Text, static a => a.Leader, static (a, t) => a.Leader = t),
        new("due", FieldKind.Day, static a => FieldText.Of(a.Due), static (a, t) => a.Due = FieldText.Day(t)),
    ]);
}
