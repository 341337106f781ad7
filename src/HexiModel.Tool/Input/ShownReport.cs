using HexiModel.Compiled;
using HexiModel.Language.Binding;
using HexiModel.Language.CSharp;
using HexiModel.Tool.Views;

namespace HexiModel.Tool.Input;

/// <summary>A report as <c>hexi show</c> prints it: built-in reports come through their typed lists, others through the untyped graph.</summary>
/// <param name="Report">The report.</param>
/// <param name="Targets">Its targets.</param>
/// <param name="Indicators">Its indicators.</param>
/// <param name="Programmes">Its programmes.</param>
internal sealed record ShownReport(
    Report Report,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Programme> Programmes)
{
    /// <summary>Which of its facts are shown.</summary>
    public FactSelection Selection { get; init; } = new(new ShowFilter(), Report);

    /// <summary>The facts that are shown, in order.</summary>
    public IEnumerable<Fact> Facts => Report.Facts.Where(Selection.Contains);

    /// <summary>The annotated files that it was read from; null for a built-in report.</summary>
    public BoundReport? Bound { get; private init; }

    /// <summary>The line of the official text that something stands in; null where the text is not at hand.</summary>
    public required Func<SourceReference, string?> LineOf { get; init; }

    /// <summary>A report that was read from annotated files.</summary>
    public static ShownReport Of(BoundReport bound, Report report)
        => new(report, report.Targets, report.Indicators, report.Programmes) { Bound = bound, LineOf = new ReportPlaces(bound).ParagraphOf };

    /// <summary>The sentence of the official text that something stands in; null where the text is not at hand.</summary>
    public string? SentenceOf(SourceReference source)
        => LineOf(source) is { } line ? OfficialSentence.Around(line, source.Official.Column - 1, source.Official.Length) : null;

    /// <summary>The official words of a place; null where the text is not at hand.</summary>
    public string? WordsOf(SourceReference source)
        => LineOf(source) is { } line && source.Official.Column - 1 + source.Official.Length <= line.Length
            ? line.Substring(source.Official.Column - 1, source.Official.Length)
            : null;

    /// <summary>What a filter leaves of it.</summary>
    public ShownReport Where(ShowFilter filter) => filter.IsEmpty ? this : With(new FactSelection(filter, Report));

    /// <summary>What of it belongs to some of its things.</summary>
    public ShownReport Only(IReadOnlyCollection<NamedThing> things) => With(Selection.Of(things));

    /// <summary>The report with the facts that are shown and no others.</summary>
    public Report ToReport()
    {
        ReportContent content = Report.Content;
        return Selection.IsAll ? Report : Report.Create(content.Header with
        {
            Sections = [.. Enumerable.Range(0, content.Sections).Select(content.Section)],
            Indicators = [.. Enumerable.Range(0, content.Indicators).Select(content.Indicator)],
            Terms = [.. Enumerable.Range(0, content.Terms).Select(content.Term)],
            Facts = [.. Facts.Select(fact => fact.Data)],
        });
    }

    private ShownReport With(FactSelection selection) => this with
    {
        Targets = [.. Targets.Where(selection.Contains)],
        Indicators = [.. Indicators.Where(indicator => indicator.Facts.Any(selection.Contains))],
        Programmes = [.. Programmes.Where(selection.Contains)],
        Selection = selection,
    };
}
