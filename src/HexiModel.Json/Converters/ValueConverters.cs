namespace HexiModel.Json.Converters;

/// <summary>The converters of the model's words, shared by the shapes and by the types of an application.</summary>
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
        new KeywordConverter<Better>(Keywords.Of, Keywords.TryParse),
        new KeywordConverter<Scale>(ScaleWord, TryParseScale),
    ];

    private static string? ScaleWord(Scale scale) => scale == Scale.One ? null : scale.Symbol();

    private static bool TryParseScale(string? word, out Scale scale) => ScaleExtensions.TryParse(word ?? "", out scale);
}
