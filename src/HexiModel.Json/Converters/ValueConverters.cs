namespace HexiModel.Json.Converters;

/// <summary>The converters of the model's words, for the types of an application.</summary>
internal static class ValueConverters
{
    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        new KeywordConverter<Bound>(Keywords.Of, Keywords.TryParse),
        new KeywordConverter<QuantityKind>(Keywords.Of, Keywords.TryParse),
        new KeywordConverter<ChangeKind>(Keywords.Of, Keywords.TryParse),
        new KeywordConverter<Measure>(Keywords.Of, Keywords.TryParse),
        new KeywordConverter<Direction>(Keywords.Of, Keywords.TryParse),
        new KeywordConverter<TargetNature>(Keywords.Of, Keywords.TryParse),
        new KeywordConverter<IndicatorKind>(Keywords.Of, Keywords.TryParse),
        new KeywordConverter<DesiredDirection>(Keywords.Of, Keywords.TryParse),
        new KeywordConverter<SectionClass>(Keywords.Of, Keywords.TryParse),
        new KeywordConverter<AssessmentStatus>(Keywords.Of, Keywords.TryParse),
        new KeywordConverter<AssessmentLight>(Keywords.Of, Keywords.TryParse),
        new KeywordConverter<AssessmentCertainty>(Keywords.Of, Keywords.TryParse),
        new KeywordConverter<FactCategory>(Keywords.Of, Keywords.TryParse),
        new KeywordConverter<Scale>(ScaleWord, TryParseScale),
    ];

    public static string? ScaleWord(Scale scale) => scale == Scale.One ? null : scale.Symbol();

    public static bool TryParseScale(string? word, out Scale scale) => ScaleExtensions.TryParse(word ?? "", out scale);
}
