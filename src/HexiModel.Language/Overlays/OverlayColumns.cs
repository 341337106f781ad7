namespace HexiModel.Language.Overlays;

/// <summary>The columns of a kind of file beside the reports.</summary>
/// <param name="All">All, in the order in which they are documented; a file may have them in another one.</param>
/// <param name="Required">Those without which a row means nothing.</param>
internal sealed record OverlayColumns(string[] All, string[] Required)
{
    public const string Target = "target";
    public const string AsOf = "as-of";
    public const string Actual = "actual";
    public const string Note = "note";
    public const string Source = "source";
    public const string Item = "item";
    public const string Work = "work";
    public const string Lead = "lead";
    public const string Support = "support";
    public const string Leader = "leader";
    public const string Due = "due";

    private const string ProgressEnding = ".progress.csv";
    private const string TasksEnding = ".tasks.csv";

    /// <summary>Of a progress file (进展): what was measured by when.</summary>
    public static OverlayColumns Progress { get; } = new([Target, AsOf, Actual, Note, Source], [Target, AsOf, Actual]);

    /// <summary>Of a task file (任务分解): who does what by when.</summary>
    public static OverlayColumns Tasks { get; } = new([Target, Item, Work, Lead, Support, Leader, Due], [Target, Item]);

    /// <summary>By the name of a file; null for one that is neither.</summary>
    public static OverlayColumns? Of(string path)
        => path.EndsWith(ProgressEnding, StringComparison.OrdinalIgnoreCase) ? Progress
            : path.EndsWith(TasksEnding, StringComparison.OrdinalIgnoreCase) ? Tasks
            : null;

    /// <summary>The header as documented.</summary>
    public string Header => string.Join(",", All);
}
