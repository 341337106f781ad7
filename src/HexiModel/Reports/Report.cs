using System.ComponentModel;
using System.Diagnostics;
using HexiModel.Compiled;

namespace HexiModel;

/// <summary>
/// A government work report (政府工作报告): its sections, the facts it states, the indicators they are about, and the terms it explains.
/// The graph is complete and does not change; it can be read from several threads.
/// </summary>
[DebuggerDisplay("{Id,nq}: {Targets.Count} targets, {Observations.Count} observations, {Commitments.Count} commitments")]
public sealed class Report
{
    private readonly ReportData _data;
    private readonly ModelList<Fact> _facts;
    private ReportIndex? _index;

    private Report(ReportData data, ReportFactory factory)
    {
        _data = data;
        Sections = new ModelList<Section>([.. data.Sections.Select(section => new Section(section, this))], section => section.Id);
        Indicators = new ModelList<Indicator>([.. data.Indicators.Select(factory.CreateIndicator)], indicator => indicator.Id);
        Terms = new ModelList<Term>([.. data.Terms.Select(factory.CreateTerm)], term => term.Id);
        _facts = new ModelList<Fact>([.. data.Facts.Select(fact => Create(fact, factory))], fact => fact.Id);
        Programmes = new ModelList<Programme>([.. Terms.OfType<Programme>()], programme => programme.Id);
        Targets = new ModelList<Target>([.. _facts.OfType<Target>()], target => target.Id);
        Observations = new ModelList<Observation>([.. _facts.OfType<Observation>()], observation => observation.Id);
        Commitments = new ModelList<Commitment>([.. _facts.OfType<Commitment>()], commitment => commitment.Id);
        Attach();
    }

    /// <summary>The id, such as <c>hexi-2022</c>.</summary>
    public string Id => _data.Id;

    /// <summary>The title; null where the file gives none.</summary>
    public string? Title => _data.Title;

    /// <summary>The jurisdiction (行政区).</summary>
    public string? Jurisdiction => _data.Jurisdiction;

    /// <summary>The jurisdiction's code in GB/T 2260 (行政区划代码).</summary>
    public string? Gb2260 => _data.Gb2260;

    /// <summary>The day it was delivered.</summary>
    public DateTime? Delivered => _data.Delivered;

    /// <summary>The year it plans.</summary>
    public int? PlanYear => _data.PlanYear;

    /// <summary>The language, as a BCP 47 tag.</summary>
    public string? Language => _data.Language;

    /// <summary>The file of the official text (原文), as the annotated file names it; null where it names none.</summary>
    public string? SourceFile => _data.SourceFile;

    /// <summary>Where the official text was published; null where not known.</summary>
    public string? SourceUrl => _data.SourceUrl;

    /// <summary>Headings and lead sentences, in order.</summary>
    public ModelList<Section> Sections { get; }

    /// <summary>The indicators that the report's facts use.</summary>
    public ModelList<Indicator> Indicators { get; }

    /// <summary>All facts, in order.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>The targets, in order.</summary>
    public ModelList<Target> Targets { get; }

    /// <summary>The observations, in order.</summary>
    public ModelList<Observation> Observations { get; }

    /// <summary>The commitments, in order.</summary>
    public ModelList<Commitment> Commitments { get; }

    /// <summary>The terms, programmes among them, in order.</summary>
    public ModelList<Term> Terms { get; }

    /// <summary>The programmes, in order.</summary>
    public ModelList<Programme> Programmes { get; }

    /// <summary>The places where the report mentions what it explains, term by term.</summary>
    public IEnumerable<Mention> Mentions => Terms.SelectMany(term => term.Mentions);

    /// <summary>How much of its numbers the annotation accounts for.</summary>
    public Coverage Coverage => _data.Coverage;

    /// <summary>The plain data, as the generator and the JSON writer read it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReportData Data => _data;

    /// <summary>Two threads that come first together may both make one; all get the same.</summary>
    internal ReportIndex Index => LazyInitializer.EnsureInitialized(ref _index, () => new ReportIndex(this))!;

    /// <summary>Builds a report from its data.</summary>
    /// <param name="data">The data.</param>
    /// <param name="factory">Makes the objects; null for the model's own classes.</param>
    /// <exception cref="ArgumentException">A value in the data does not fit what a class made for it.</exception>
    public static Report Create(ReportData data, ReportFactory? factory = null)
        => new(data ?? throw new ArgumentNullException(nameof(data)), factory ?? ReportFactory.Default);

    /// <summary>The target, observation or commitment with that id; null where there is none.</summary>
    public Fact? FindFact(string? id) => _facts.Find(id);

    /// <summary>The title, or the id where it has none.</summary>
    public override string ToString() => Title ?? Id;

    private static Fact Create(FactData data, ReportFactory factory) => data.Category switch
    {
        FactCategory.Target => factory.CreateTarget(data),
        FactCategory.Observation => factory.CreateObservation(data),
        _ => factory.CreateCommitment(data),
    };

    private void Attach()
    {
        foreach (Fact fact in _facts)
        {
            fact.Attach(this);
        }

        foreach (Indicator indicator in Indicators)
        {
            indicator.Attach(this);
        }

        foreach (Term term in Terms)
        {
            term.Attach(this);
        }
    }
}
