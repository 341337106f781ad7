using HexiModel.Language.Binding;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.CSharp;

/// <summary>Where the objects of a report stand in its files.</summary>
internal sealed class ReportPlaces
{
    private readonly ReportSources _sources;
    private readonly Dictionary<(string Owner, string Id), BoundId> _ids = [];
    private ParagraphStops? _stops;

    public ReportPlaces(BoundReport report)
    {
        _sources = report.Sources;
        foreach (BoundId id in report.Ids)
        {
            _ids[(id.Owner ?? "", id.Id)] = id;
        }
    }

    /// <summary>The report's own id, in the front matter.</summary>
    public SourcePlace? ReportId
        => _sources.Report.IdEntry is { } entry
            ? SourcePlace.Of(_sources.Report.File, entry.ValueSpan.IsEmpty ? entry.KeySpan : entry.ValueSpan)
            : null;

    /// <summary>An id; that of the report where its place is not known.</summary>
    public SourcePlace? OfId(string id, string? owner = null)
        => _ids.TryGetValue((owner ?? "", id), out BoundId? bound) ? SourcePlace.Of(bound.File, bound.Span) : ReportId;

    /// <summary>Whether the file gives the id; lead sentences without one have an id made up for them.</summary>
    public bool IsGiven(string id) => _ids.ContainsKey(("", id));

    /// <summary>An object without an id.</summary>
    public SourcePlace? Of(SourceLocation annotated)
        => FileOf(annotated) is { } tree && Offset(tree.File, annotated) is { } start
            ? SourcePlace.Of(tree.File, TextSpan.FromBounds(start, Math.Min(start + annotated.Length, tree.File.Text.Length)))
            : ReportId;

    /// <summary>The sentence of the official text that something stands in; null where it cannot be found.</summary>
    public string? SentenceOf(SourceReference source)
        => ParagraphOf(source) is { } paragraph ? OfficialSentence.Around(StopsOf(paragraph), source.Official.Column - 1, source.Official.Length) : null;

    /// <summary>The line of the official text that something stands in; null where it cannot be found.</summary>
    public string? ParagraphOf(SourceReference source)
        => FileOf(source.Annotated) is { } tree && Offset(tree.File, source.Annotated) is { } start && tree.BlockAt(start) is >= 0 and var block ? tree.Blocks[block].Text.Text : null;

    /// <summary>Facts of one paragraph follow each other.</summary>
    private ParagraphStops StopsOf(string paragraph)
        => _stops is not null && ReferenceEquals(_stops.Text, paragraph) ? _stops : _stops = new ParagraphStops(paragraph);

    private SyntaxTree? FileOf(SourceLocation annotated)
        => annotated.Line == 0 ? null
            : annotated.File == _sources.Report.File.Name ? _sources.Report
            : annotated.File == _sources.Glossary?.File.Name ? _sources.Glossary
            : null;

    private static int? Offset(SourceFile file, SourceLocation location)
        => location.Line <= file.LineCount ? file.GetPosition(new LinePosition(location.Line - 1, location.Column - 1)) : null;
}
