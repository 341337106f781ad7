using HexiModel.Compiled;
using HexiModel.Json.Shapes;

namespace HexiModel.Json.Records;

/// <summary>What JSON has beside the fields of the records, and where. The order is a contract (<c>docs/json.md</c>).</summary>
internal static class Layouts
{
    public static Layout<CriterionData> Criterion { get; } = new(CriterionFields.Criterion);

    public static Layout<ProgressData> Progress { get; } = new(ProgressFields.Progress);

    public static Layout<AssignmentData> Assignment { get; } = new(ProgressFields.Assignment);

    public static Layout<FactData> Fact { get; } = new(FactFields.Fact)
    {
        More = static options =>
        [
            ObjectInfo.Property<Written<FactData>, string>(options, "key", static w => w.Key, static (w, key) => w.Key = key),
            ObjectInfo.Property<Written<FactData>, int?>(options, "rank", static w => w.Record.Rank, null),
            ObjectInfo.Property<Written<FactData>, int?>(options, "order", static w => w.Order, static (w, order) => w.Order = order),
        ],
        Order = [("id", ["key"]), ("estimate", ["rank"]), ("programme", ["criteria"]), ("section", ["annotated", "official"])],
    };

    public static Layout<IndicatorData> Indicator { get; } = new(ReportFields.Indicator)
    {
        More = static options => [Layout<IndicatorData>.List<Written<FactData>>(options, "facts")],
        Order = [("better", ["facts"])],
    };

    public static Layout<SectionData> Section { get; } = new(ReportFields.Section);

    public static Layout<ItemData> Item { get; } = new(TermFields.Item);

    public static Layout<PartData> Part { get; } = new(TermFields.Part);

    public static Layout<RevisionData> Revision { get; } = new(TermFields.Revision);

    /// <summary>The official place of a mention is not in it but is it.</summary>
    public static Layout<MentionData> Mention { get; } = new(TermFields.Mention)
    {
        More = static options =>
        [
            ObjectInfo.Property<Written<MentionData>, int?>(options, "line", static w => w.Official?.Line, static (w, line) => Place(w).Line = line),
            ObjectInfo.Property<Written<MentionData>, int?>(options, "start", static w => w.Official?.Start, static (w, start) => Place(w).Start = start ?? 0),
            ObjectInfo.Property<Written<MentionData>, int?>(options, "end", static w => w.Official?.End, static (w, end) => Place(w).End = end),
            ObjectInfo.Property<Written<MentionData>, string>(
                options, "file", static w => w.Official?.File, static (w, file) => Place(w).File = file, ignore: JsonIgnoreCondition.WhenWritingNull),
        ],
        Order = [("", ["line", "start", "end"])],
        HasOfficial = false,
    };

    public static Layout<TermData> Term { get; } = new(TermFields.Term)
    {
        Order = [("count", ["parts", "revisions"]), ("aliases", ["mentions", "official"])],
    };

    public static Layout<ReportData> Report { get; } = new(ReportFields.Report)
    {
        More = static options =>
        [
            Layout<ReportData>.List<Written<SectionData>>(options, "sections"),
            Layout<ReportData>.List<Written<IndicatorData>>(options, "indicators"),
            Layout<ReportData>.List<Written<FactData>>(options, "targets"),
            Layout<ReportData>.List<Written<FactData>>(options, "observations"),
            Layout<ReportData>.List<Written<FactData>>(options, "commitments"),
            Layout<ReportData>.List<ProgrammeShape>(options, "programmes", isRead: false),
            Layout<ReportData>.List<Written<TermData>>(options, "terms"),
        ],
        Order = [("planYear", ["sections", "indicators", "targets", "observations", "commitments", "programmes", "terms"])],
    };

    public static IReadOnlyList<ILayout> All { get; } = [Criterion, Progress, Assignment, Fact, Indicator, Section, Item, Part, Revision, Mention, Term, Report];

    private static OfficialShape Place(Written<MentionData> mention) => mention.Official ??= new OfficialShape();
}
