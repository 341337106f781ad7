namespace HexiModel.Json.Shapes;

/// <summary>A place in the official text: a 1-based line, and 0-based UTF-16 offsets in it, the end not included.</summary>
internal sealed class OfficialShape
{
    public int? Line { get; set; }

    public int Start { get; set; }

    /// <summary>Null where only the start is known.</summary>
    public int? End { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? File { get; set; }

    /// <summary>The shape of a place.</summary>
    /// <param name="location">The place.</param>
    /// <param name="knownFile">The file that goes without saying, because the report around says it; null where none does.</param>
    public static OfficialShape? Of(SourceLocation location, string? knownFile) => location == default ? null : new OfficialShape
    {
        Line = location.Line,
        Start = location.Column - 1,
        End = location.Column - 1 + location.Length,
        File = location.File == (knownFile ?? "") ? null : location.File,
    };

    public static SourceLocation ToLocation(OfficialShape? shape, string? knownFile)
        => shape?.Line is { } line ? new SourceLocation(shape.File ?? knownFile ?? "", line, shape.Start + 1, (shape.End ?? shape.Start) - shape.Start) : default;
}
