namespace HexiModel.Compiled;

/// <summary>
/// Everything a report says, as plain data. The generator writes it into a <see cref="ReportTable"/>, the binder of the annotation
/// language makes it from text; <see cref="Report"/> is built from it either way.
/// </summary>
public sealed record ReportData
{
    /// <summary>The report's id, such as <c>hexi-2022</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The jurisdiction (行政区).</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>The jurisdiction's code in GB/T 2260.</summary>
    public string? Gb2260 { get; init; }

    /// <summary>The day it was delivered.</summary>
    public DateTime? Delivered { get; init; }

    /// <summary>The year it plans.</summary>
    public int? PlanYear { get; init; }

    /// <summary>The language, as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The official text's file.</summary>
    public string? SourceFile { get; init; }

    /// <summary>Where the official text was published.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>Headings and lead sentences, in order.</summary>
    public IReadOnlyList<SectionData> Sections { get; init; } = [];

    /// <summary>The indicators that the report's facts use, in the catalogue's order.</summary>
    public IReadOnlyList<IndicatorData> Indicators { get; init; } = [];

    /// <summary>Targets, observations and commitments, in order.</summary>
    public IReadOnlyList<FactData> Facts { get; init; } = [];

    /// <summary>Terms and programmes, in order.</summary>
    public IReadOnlyList<TermData> Terms { get; init; } = [];

    /// <summary>How much of its numbers the annotation accounts for.</summary>
    public Coverage Coverage { get; init; }
}
