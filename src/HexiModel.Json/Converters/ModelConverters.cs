using HexiModel.Json.Shapes;

namespace HexiModel.Json.Converters;

/// <summary>The converters of the model's types, for options of an application.</summary>
internal static class ModelConverters
{
    private static readonly ShapeContext Shapes = ShapeContext.Compact;

    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        new ModelConverter<Fact, FactShape>(Shapes.FactShape, fact => FactShape.Of(fact, null, null), shape => Alone.Fact(shape!)),
        new ModelConverter<Report, ReportShape>(Shapes.ReportShape, ReportShape.Of, shape => Report.Create(shape!.ToData())),
        new ModelConverter<ReportExport, ExportShape>(Shapes.ExportShape, ExportShape.Of, shape => shape!.ToExport(null)),
        new ModelConverter<Indicator, IndicatorShape>(
            Shapes.IndicatorShape, indicator => IndicatorShape.Of(indicator.Data, FactsOf(indicator.Facts)), shape => Alone.Indicator(shape!)),
        new ModelConverter<IndicatorSeries, IndicatorShape>(Shapes.IndicatorShape, series => IndicatorShape.Of(series.Reports[0].Data, FactsOf(series.Facts)), null),
        new ModelConverter<Term, TermShape>(Shapes.TermShape, term => TermShape.Of(term.Data, null), shape => Alone.Term(shape!)),
        new ModelConverter<Section, SectionShape>(Shapes.SectionShape, section => SectionShape.Of(section.Data, null), null),
        new ModelConverter<Part, PartShape>(Shapes.PartShape, part => PartShape.Of(part.Data, null), null),
        new ModelConverter<Item, ItemShape>(Shapes.ItemShape, item => ItemShape.Of(item.Data, null), null),
        new ModelConverter<Revision, RevisionShape>(Shapes.RevisionShape, revision => RevisionShape.From(revision.Data, null), null),
        new ModelConverter<Mention, MentionShape>(Shapes.MentionShape, mention => MentionShape.Of(mention.Data, null), null),
        new ModelConverter<Criterion, CriterionShape>(Shapes.CriterionShape, criterion => CriterionShape.Of(criterion.Data), null),
        new ModelConverter<Period, PeriodShape>(Shapes.PeriodShape, PeriodShape.Of, PeriodShape.ToPeriod),
        new ModelConverter<Coverage, CoverageShape>(Shapes.CoverageShape, CoverageShape.Of, CoverageShape.ToCoverage),
        new ModelConverter<Quantity, QuantityShape>(Shapes.QuantityShape, QuantityShape.Of, shape => NotNull(shape).ToQuantity()),
        new ModelConverter<QuantityRange, RangeShape>(Shapes.RangeShape, RangeShape.Of, shape => NotNull(shape).ToRange()),
        .. ValueConverters.All,
    ];

    /// <summary>A quantity has no null.</summary>
    public static T NotNull<T>(T? shape) where T : class => shape ?? throw new JsonException("A quantity is wanted here, not null.");

    private static List<FactShape> FactsOf(IEnumerable<Fact> facts) => [.. facts.Select(fact => FactShape.Of(fact, null, null))];
}
