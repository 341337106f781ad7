namespace HexiModel.Compiled;

/// <summary>
/// Everything a report states, as plain data. The binder of the annotation language makes it from text, the generator writes it into a
/// <see cref="ReportTable"/>, JSON is read into it; <see cref="Report"/> is the same graph whichever way it came.
/// </summary>
internal sealed record ReportData
{
    public string Id { get; set; } = "";

    public string? Title { get; set; }

    public string? Jurisdiction { get; set; }

    public string? Gb2260 { get; set; }

    public DateTime? Delivered { get; set; }

    public int? PlanYear { get; set; }

    /// <summary>A BCP 47 tag.</summary>
    public string? Language { get; set; }

    public string? SourceFile { get; set; }

    public string? SourceUrl { get; set; }

    public Coverage Coverage { get; set; }

    public IReadOnlyList<SectionData> Sections { get; set; } = [];

    /// <summary>The indicators that the report's facts use, in the catalogue's order.</summary>
    public IReadOnlyList<IndicatorData> Indicators { get; set; } = [];

    public IReadOnlyList<FactData> Facts { get; set; } = [];

    public IReadOnlyList<TermData> Terms { get; set; } = [];
}

/// <summary>The data of a <see cref="Section"/>.</summary>
internal sealed record SectionData
{
    /// <summary>Of a lead sentence without one, the parent's id and a number (<c>review/3</c>).</summary>
    public string Id { get; set; } = "";

    public string Title { get; set; } = "";

    /// <summary>1 to 6 for headings, one more than the parent's for lead sentences.</summary>
    public int Level { get; set; }

    public string? ParentId { get; set; }

    public SectionClass? Class { get; set; }

    public Period Period { get; set; }

    /// <summary>The date its stocks hold at, as written.</summary>
    public string? AsOf { get; set; }

    /// <summary>A lead sentence (<c>.topic</c>), not a heading.</summary>
    public bool IsTopic { get; set; }

    public SourceReference Source { get; set; }
}

/// <summary>The data of an <see cref="Indicator"/>: a row of the catalogue.</summary>
internal sealed record IndicatorData
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string? EnglishName { get; set; }

    public string? Unit { get; set; }

    /// <summary>Further units that the same thing is counted in, as in the catalogue: separated by a vertical line.</summary>
    public string? OtherUnits { get; set; }

    public IndicatorKind? Kind { get; set; }

    public DesiredDirection? DesiredDirection { get; set; }

    /// <summary>Codes in other catalogues, as written.</summary>
    public string? Codes { get; set; }
}
