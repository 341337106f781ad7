using HexiModel.Compiled;
using HexiModel.Json.Records;
using HexiModel.Json.Schemas;
using HexiModel.Json.Shapes;

namespace HexiModel.Json.Converters;

/// <summary>The converters of the model's types, for options of an application.</summary>
internal static class ModelConverters
{
    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        Of<Fact, Written<FactData>>(ReportRecords.Of, ReportRecords.ToFact),
        Of<Report, Written<ReportData>>(ReportRecords.Of, ReportRecords.ToReport),
        Of<ReportExport, ExportShape>(ExportShape.Of, static export => export.ToExport()),
        Of<Indicator, Written<IndicatorData>>(static indicator => ReportRecords.Of(indicator, indicator.Facts), ReportRecords.ToIndicator),
        Of<IndicatorSeries, Written<IndicatorData>>(static series => ReportRecords.Of(series.Reports[0], series.Facts), null),
        Of<Term, Written<TermData>>(static term => Layouts.Term.Write(term.Data), ReportRecords.ToTerm),
        Of<Section, Written<SectionData>>(static section => Layouts.Section.Write(section.Data), null),
        Of<Part, Written<PartData>>(static part => Layouts.Part.Write(part.Data), null),
        Of<Item, Written<ItemData>>(static item => Layouts.Item.Write(item.Data), null),
        Of<Revision, Written<RevisionData>>(static revision => Layouts.Revision.Write(revision.Data), null),
        Of<Mention, Written<MentionData>>(static mention => Layouts.Mention.Write(mention.Data), null),
        Of<Criterion, Written<CriterionData>>(static criterion => Layouts.Criterion.Write(criterion.Data), null),
        Of<ProgressRecord, Written<ProgressData>>(static record => Layouts.Progress.Write(record.Data), null),
        Of<Assignment, Written<AssignmentData>>(static assignment => Layouts.Assignment.Write(assignment.Data), null),
        Of<Assessment, AssessmentRow>(AssessmentShape.Of, null),
        Of<Scoreboard, ScoreboardShape>(static board => new ScoreboardShape(board, CultureInfo.CurrentCulture), null),
        new ModelConverter<Period, PeriodShape>(RecordJson.Info<PeriodShape>(), PeriodShape.Of, PeriodShape.ToPeriod)
        {
            WriteKey = static period => period.ToString(),
            ReadKey = ReadPeriod,
            CreateSchema = static builder => builder.Value(typeof(PeriodShape), isRequired: false),
        },
        new ModelConverter<Coverage, CoverageShape>(RecordJson.Info<CoverageShape>(), CoverageShape.Of, CoverageShape.ToCoverage),
        new ModelConverter<Quantity, QuantityShape>(RecordJson.Info<QuantityShape>(), QuantityShape.Of, static shape => NotNull(shape).ToQuantity())
        {
            ReadText = static text => Quantity.Parse(text, null),
            CreateSchema = QuantitySchema.Of,
        },
        new ModelConverter<QuantityRange, RangeShape>(RecordJson.Info<RangeShape>(), RangeShape.Of, static shape => NotNull(shape).ToRange()),
        .. ValueConverters.All,
    ];

    /// <summary>The converter of a type, of which there is one; null for quantities with their dimension in the type and for what is no type of the model.</summary>
    public static JsonConverter? Find(Type type) => All.FirstOrDefault(converter => converter.CanConvert(type));

    /// <summary>The converter of a type of the model; null for other types.</summary>
    public static JsonConverter? FindOrCreate(Type type) => Find(type) ?? (QuantityConverters.CanConvert(type) ? QuantityConverters.Create(type) : null);

    /// <summary>A quantity has no null.</summary>
    public static T NotNull<T>(T? shape) where T : class => shape ?? throw new JsonException("A quantity is expected here, not null.");

    private static Period ReadPeriod(string key)
        => key.Length == 0 ? default : Period.TryParse(key, out Period period) ? period : throw new JsonException($"“{key}” is not a period such as 2021-03.");

    private static ModelConverter<TModel, TWritten> Of<TModel, TWritten>(Func<TModel, TWritten> write, Func<TWritten, TModel>? read)
        where TModel : class
        where TWritten : class
        => new(RecordJson.Info<TWritten>(), write, read is null ? null : written => read(written!));
}
