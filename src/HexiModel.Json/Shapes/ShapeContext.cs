namespace HexiModel.Json.Shapes;

/// <summary>The metadata of values inside records, made at compile time.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AnnotatedShape))]
[JsonSerializable(typeof(OfficialShape))]
[JsonSerializable(typeof(PeriodShape))]
[JsonSerializable(typeof(CoverageShape))]
[JsonSerializable(typeof(List<ProgrammeShape>))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(int?))]
[JsonSerializable(typeof(RangeShape))]
[JsonSerializable(typeof(FactCategory))]
[JsonSerializable(typeof(AssessmentStatus))]
[JsonSerializable(typeof(AssessmentLight))]
[JsonSerializable(typeof(AssessmentCertainty))]
[JsonSerializable(typeof(DateTime))]
[JsonSerializable(typeof(bool?))]
[JsonSerializable(typeof(decimal?))]
internal sealed partial class ShapeContext : JsonSerializerContext;
