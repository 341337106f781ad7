using HexiModel.Language.Catalogue;
using HexiModel.Language.Text;

namespace HexiModel.Language.Overlays;

/// <summary>A row of a file beside the reports, which is about one target or commitment.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">The row.</param>
/// <param name="Target">The id, after the id of the report and a slash where several reports have it.</param>
internal abstract record OverlayRow(SourceFile File, TextSpan Span, CsvField Target)
{
    /// <summary>Between the id of a report and that of a target.</summary>
    public const char Separator = '/';

    /// <summary>The id of the report that it names; null where it names none.</summary>
    public string? ReportId => Target.Value.IndexOf(Separator) is >= 0 and var end ? Ids.Normalize(Target.Value.Substring(0, end)) : null;

    /// <summary>The id of the target or commitment.</summary>
    public string Id => Ids.Normalize(Target.Value.Substring(Target.Value.IndexOf(Separator) + 1));

    /// <summary>Where the id is.</summary>
    public TextSpan IdSpan => Target.Span.Of(File.Text).LastIndexOf(Id, StringComparison.Ordinal) is >= 0 and var start
        ? new TextSpan(Target.Span.Start + start, Id.Length)
        : Target.Span;

    /// <summary>Where the id of the report is; empty where there is none.</summary>
    public TextSpan ReportSpan => ReportId is { Length: > 0 } report && Target.Span.Of(File.Text).IndexOf(report, StringComparison.Ordinal) is >= 0 and var start
        ? new TextSpan(Target.Span.Start + start, report.Length)
        : default;

    /// <summary><c>file(line,column)</c>.</summary>
    public string Place
    {
        get
        {
            LinePosition start = File.GetLinePosition(Span.Start);
            return FormattableString.Invariant($"{File.Name}({start.Line + 1},{start.Character + 1})");
        }
    }
}

/// <summary>A row of a progress file: a measured value, or whether a commitment is done.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">The row.</param>
/// <param name="Target">The id.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Actual">The value.</param>
/// <param name="Note">What is said about it.</param>
/// <param name="Source">Where it is from.</param>
internal sealed record ProgressRow(SourceFile File, TextSpan Span, CsvField Target, CsvField AsOf, CsvField Actual, string? Note, string? Source)
    : OverlayRow(File, Span, Target)
{
    /// <summary>Whether the day is the row's own: the values of a JSON file are of the day that the command is asked about, whatever their period.</summary>
    public bool IsDated { get; init; } = true;
}

/// <summary>A row of a task file: who does what by when.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">The row.</param>
/// <param name="Target">The id.</param>
/// <param name="Item">The task.</param>
/// <param name="Work">What has to be done for it.</param>
/// <param name="Lead">The office that leads.</param>
/// <param name="Support">The offices that support it.</param>
/// <param name="Leader">The person who answers for it.</param>
/// <param name="Due">The last day.</param>
internal sealed record TaskRow(
    SourceFile File, TextSpan Span, CsvField Target, string? Item, string? Work, string? Lead, string? Support, string? Leader, CsvField Due)
    : OverlayRow(File, Span, Target);
