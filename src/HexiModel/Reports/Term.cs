using System.Diagnostics;
using HexiModel.Compiled;

namespace HexiModel;

/// <summary>A term that the report explains (名词): “两大三小”足球场. What runs over time and is reported on is a <see cref="Programme"/>.</summary>
[DebuggerDisplay("{Text,nq}")]
public partial class Term
{
    private readonly TermData _data;

    /// <summary>Made by the report; generated classes derive from it.</summary>
    protected Term(ReportRow row)
        : this(row.Report.Content.Term(row.Index), row.Report)
    {
    }

    internal Term(TermData data, Report report)
    {
        _data = data;
        Report = report;
        Parts = [.. data.Parts.Select(part => new Part(part, this))];
        Revisions = [.. data.Revisions.Select(revision => new Revision(revision, this))];
        Aliases = [.. data.Aliases];
        Mentions = [.. data.Mentions.Select(mention => new Mention(mention, this))];
    }

    /// <summary>The report that explains it.</summary>
    public Report Report { get; }

    /// <summary>The id.</summary>
    public string Id => _data.Id;

    /// <summary>The headword in official words: 133工程.</summary>
    public string Text => _data.Text;

    /// <summary>The number of its glossary entry; null where it has none.</summary>
    public int? Number => _data.Number;

    /// <summary>The official words that explain it (释义); null where the report only names it.</summary>
    public string? Definition => _data.Definition;

    /// <summary>The counts that its words announce, part by part: <c>1+3+3</c>; null where they announce none.</summary>
    public string? AnnouncedCounts => _data.Count;

    /// <summary>Whether the official text itself does not list all its parts.</summary>
    public bool IsPartial => _data.IsPartial;

    /// <summary>When it began; empty where the text does not say.</summary>
    public Period Since => _data.Since;

    /// <summary>Its components, in order.</summary>
    public IReadOnlyList<Part> Parts { get; }

    /// <summary>The items of all its parts, in order.</summary>
    public IEnumerable<Item> Items => Parts.SelectMany(part => part.Items);

    /// <summary>Its dated changes, in order.</summary>
    public IReadOnlyList<Revision> Revisions { get; }

    /// <summary>Other names for it.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Where the report mentions it, in order.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>The facts that are about it (<c>of</c>), in order.</summary>
    public IReadOnlyList<Fact> Facts => Report.Index.FactsByTerm.Of(Id);

    /// <summary>The section it stands in.</summary>
    public Section? Section => Report.Sections.Find(_data.SectionId);

    /// <summary>Where the headword stands.</summary>
    public SourceReference Source => _data.Source;

    internal TermData Data => _data;

    /// <summary>The part with that id; null where there is none.</summary>
    public Part? FindPart(string? id) => id is null ? null : Parts.FirstOrDefault(part => part.Id == id);

    /// <summary>The headword.</summary>
    public override string ToString() => Text;
}
