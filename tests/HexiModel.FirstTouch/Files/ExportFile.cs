using System.Text.Json.Serialization;

namespace HexiModel.FirstTouch.Files;

/// <summary>What <c>hexi export</c> writes, in the classes that an application would write for it.</summary>
internal sealed record ExportFile(List<ExportedReport> Reports);

internal sealed class ExportedReport
{
    public string? Id { get; set; }
    public string? Title { get; set; }
    public string? Jurisdiction { get; set; }
    public DateOnly? Delivered { get; set; }
    public int? PlanYear { get; set; }
    public List<ExportedSection> Sections { get; set; } = [];
    public List<ExportedIndicator> Indicators { get; set; } = [];
    public List<ExportedFact> Targets { get; set; } = [];
    public List<ExportedFact> Observations { get; set; } = [];
    public List<ExportedFact> Commitments { get; set; } = [];
    public List<ExportedTerm> Terms { get; set; } = [];
}

internal sealed class ExportedSection
{
    public string? Id { get; set; }
    public string? Title { get; set; }
    public int? Level { get; set; }
    public string? Class { get; set; }
    public DayRange? Period { get; set; }
    public string? Parent { get; set; }
    public ExportedPlace? Official { get; set; }
}

internal sealed class ExportedIndicator
{
    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? NameEn { get; set; }
    public string? Unit { get; set; }
    public string? Kind { get; set; }
    public List<ExportedFact> Facts { get; set; } = [];
}

internal sealed class ExportedFact
{
    public string? Id { get; set; }
    public string? Key { get; set; }
    public string? Text { get; set; }
    public string? Label { get; set; }
    public string? Indicator { get; set; }
    public string? Measure { get; set; }
    public decimal? Amount { get; set; }
    public decimal? From { get; set; }
    public decimal? To { get; set; }
    public string? Op { get; set; }
    public string? Unit { get; set; }
    public string? Dimension { get; set; }
    public string? Kind { get; set; }
    public string? Change { get; set; }
    public string? Base { get; set; }
    public string? Per { get; set; }
    public string? Scope { get; set; }
    public int? Streak { get; set; }
    public bool Cumulative { get; set; }
    public bool Annualised { get; set; }
    public bool Estimate { get; set; }
    public DayRange? Period { get; set; }
    public string? At { get; set; }
    public string? Qualitative { get; set; }
    public string? RelativeTo { get; set; }
    public string? PartOf { get; set; }
    public string? Programme { get; set; }
    public string? Section { get; set; }
    public ExportedPlace? Annotated { get; set; }
    public ExportedPlace? Official { get; set; }
}

internal sealed class ExportedTerm
{
    public string? Id { get; set; }
    public string? Term { get; set; }
    public bool Programme { get; set; }
    public string? Definition { get; set; }
    public List<ExportedPart> Parts { get; set; } = [];
    public List<string> Aliases { get; set; } = [];
    public List<ExportedPlace> Mentions { get; set; } = [];
    public string? Section { get; set; }
}

internal sealed class ExportedPart
{
    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? Text { get; set; }
    public List<ExportedItem> Items { get; set; } = [];
}

internal sealed class ExportedItem
{
    public string? Id { get; set; }
    public string? Text { get; set; }
}

internal sealed class ExportedPlace
{
    public string? File { get; set; }
    public int? Line { get; set; }
    public int? Start { get; set; }
    public int? End { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(ExportFile))]
internal sealed partial class ExportContext : JsonSerializerContext;
