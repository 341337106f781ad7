namespace HexiModel.Language.Binding;

/// <summary>What a file's front matter says.</summary>
internal sealed record ReportHeader
{
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Jurisdiction { get; init; }

    public string? Gb2260 { get; init; }

    public DateTime? Delivered { get; init; }

    public int? PlanYear { get; init; }

    /// <summary>Every number has its indicator in the catalogue.</summary>
    public bool RequiresIndicators { get; init; }

    public string? Language { get; init; }

    public string? SourceFile { get; init; }

    public string? SourceUrl { get; init; }

    /// <summary>The first official line that the file holds, 1-based.</summary>
    public int FirstLine { get; init; } = 1;

    /// <summary>The last one; null for up to the end.</summary>
    public int? LastLine { get; init; }

    /// <summary>Two lines from paragraph to paragraph where blank lines separate them.</summary>
    public int LinesPerParagraph { get; init; } = 2;

    /// <summary>Something in the front matter could not be read, which has been said: what is missing may have stood there.</summary>
    public bool HasErrors { get; init; }

    /// <summary>Where the text stands in the official text could be read; what differs otherwise follows from that.</summary>
    public bool IsSourcePlaceKnown { get; init; } = true;

    /// <summary>Words with numerals that are names.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
}
