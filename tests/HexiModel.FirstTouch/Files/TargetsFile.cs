using System.Text.Json.Serialization;

namespace HexiModel.FirstTouch.Files;

/// <summary>A JSON file of the targets alone, with what a dashboard needs of each.</summary>
internal sealed record TargetsFile(List<TargetRow> Targets);

/// <summary>A target.</summary>
internal sealed record TargetRow(string? Id, string Text, decimal? Amount, string? Unit, string? Op, DayRange? Period, string? Indicator, string? Section);

/// <summary>The first and the last day.</summary>
internal sealed record DayRange(DateOnly? Start, DateOnly? End);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TargetsFile))]
internal sealed partial class TargetsContext : JsonSerializerContext;
