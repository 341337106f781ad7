namespace HexiModel.Compiled;

/// <summary>The data of a <see cref="ProgressRecord"/>. Its fields are declared in <see cref="ProgressFields"/>.</summary>
internal sealed record ProgressData
{
    public DateTime AsOf { get; set; }

    /// <summary>The measured value; null for commitments.</summary>
    public decimal? Amount { get; set; }

    public string? Unit { get; set; }

    public Scale Scale { get; set; }

    public string? Dimension { get; set; }

    /// <summary>Whether a commitment is done; false for targets.</summary>
    public bool IsDone { get; set; }

    public string? Note { get; set; }

    /// <summary>Where the value is from, in words.</summary>
    public string? Source { get; set; }
}

/// <summary>The data of an <see cref="Assignment"/>.</summary>
internal sealed record AssignmentData
{
    public string? Item { get; set; }

    public string? Work { get; set; }

    public string? Lead { get; set; }

    public string? Support { get; set; }

    public string? Leader { get; set; }

    public DateTime? Due { get; set; }
}
