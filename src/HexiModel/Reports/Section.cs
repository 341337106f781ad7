using System.Diagnostics;
using HexiModel.Compiled;

namespace HexiModel;

/// <summary>A heading of the report, or a lead sentence that opens a paragraph or chapter (章节).</summary>
[DebuggerDisplay("{Title,nq}")]
public sealed partial class Section
{
    private readonly SectionData _data;
    private readonly Report _report;

    internal Section(SectionData data, Report report)
    {
        _data = data;
        _report = report;
    }

    /// <summary>The report it belongs to.</summary>
    public Report Report => _report;

    /// <summary>The id; of a lead sentence without one, its section's id and a number (<c>review/3</c>).</summary>
    public string Id => _data.Id;

    /// <summary>The official words.</summary>
    public string Title => _data.Title;

    /// <summary>1 to 6 for headings, one more than what they stand under for lead sentences.</summary>
    public int Level => _data.Level;

    /// <summary>What it does, inherited from the section it stands in; null outside these.</summary>
    public SectionClass? Class => _data.Class;

    /// <summary>The period its flows are about (时期); empty where neither it nor what it stands in says.</summary>
    public Period Period => _data.Period;

    /// <summary>The date its stocks hold at, as written; null where it is the period's end.</summary>
    public string? AsOf => _data.AsOf;

    /// <summary>Whether it is a lead sentence and no heading.</summary>
    public bool IsTopic => _data.IsTopic;

    /// <summary>The section it stands in; null at the top.</summary>
    public Section? Parent => _report.Sections.Find(_data.ParentId);

    /// <summary>The sections that stand in it.</summary>
    public IReadOnlyList<Section> Children => _report.Index.SectionsByParent.Of(Id);

    /// <summary>The facts right under it, those of its children not among them.</summary>
    public IReadOnlyList<Fact> Facts => _report.Index.FactsBySection.Of(Id);

    /// <summary>The facts under it and under all sections that stand in it, in the order of the report.</summary>
    public IEnumerable<Fact> AllFacts
    {
        get
        {
            HashSet<Section> inside = [];
            Collect(this, inside);
            return _report.Facts.Where(fact => fact.Section is { } section && inside.Contains(section));
        }
    }

    /// <summary>The terms right under it that the report explains or names first there.</summary>
    public IReadOnlyList<Term> Terms => _report.Index.TermsBySection.Of(Id);

    /// <summary>The mentions of terms right under it, those of its children not among them.</summary>
    public IReadOnlyList<Mention> Mentions => _report.Index.MentionsBySection.Of(Id);

    /// <summary>Where it stands.</summary>
    public SourceReference Source => _data.Source;

    internal SectionData Data => _data;

    /// <summary>The official words.</summary>
    public override string ToString() => Title;

    /// <summary>Each section once, so that data whose parents go round in a circle ends too.</summary>
    private static void Collect(Section root, HashSet<Section> inside)
    {
        Queue<Section> open = new([root]);
        while (open.Count > 0)
        {
            Section section = open.Dequeue();
            if (!inside.Add(section))
            {
                continue;
            }

            foreach (Section child in section.Children)
            {
                open.Enqueue(child);
            }
        }
    }
}
