using System.Diagnostics;
using HexiModel.Compiled;

namespace HexiModel;

/// <summary>
/// A government work report (政府工作报告): its sections, the facts it states, the indicators they are about, and the terms it explains.
/// Its objects are made when they are first asked for, and do not change; it can be read from several threads.
/// </summary>
[DebuggerDisplay("{Id,nq}: {Targets.Count} targets, {Observations.Count} observations, {Commitments.Count} commitments")]
public sealed partial class Report
{
    private readonly ReportSource? _source;
    private readonly ModelRows _facts;
    private readonly ModelRows _terms;
    private ReportIndex? _index;
    private FactKeys? _keys;
    private ReportText? _text;
    private IReadOnlyList<string?>? _knownKeys;
    private ModelList<Section>? _sections;
    private ModelList<Indicator>? _indicators;
    private ModelList<Fact>? _allFacts;
    private ModelList<Target>? _targets;
    private ModelList<Observation>? _observations;
    private ModelList<Commitment>? _commitments;
    private ModelList<Term>? _allTerms;
    private ModelList<Programme>? _programmes;

    internal Report(ReportContent content, ReportSource? source = null)
    {
        Content = content;
        _source = source;
        _facts = new ModelRows(this, content.Facts, CreateFact);
        _terms = new ModelRows(this, content.Terms, CreateTerm);
    }

    /// <summary>The id, such as <c>hexi-2022</c>.</summary>
    public string Id => Content.Header.Id;

    /// <summary>The title; null where the file gives none.</summary>
    public string? Title => Content.Header.Title;

    /// <summary>The jurisdiction (行政区).</summary>
    public string? Jurisdiction => Content.Header.Jurisdiction;

    /// <summary>The jurisdiction's code in GB/T 2260 (行政区划代码).</summary>
    public string? Gb2260 => Content.Header.Gb2260;

    /// <summary>The day it was delivered.</summary>
    public DateTime? Delivered => Content.Header.Delivered;

    /// <summary>The year it plans.</summary>
    public int? PlanYear => Content.Header.PlanYear;

    /// <summary>The language, as a BCP 47 tag.</summary>
    public string? Language => Content.Header.Language;

    /// <summary>The file of the official text (原文), as the annotated file names it; null where it names none.</summary>
    public string? SourceFile => Content.Header.SourceFile;

    /// <summary>Where the official text was published; null where not known.</summary>
    public string? SourceUrl => Content.Header.SourceUrl;

    /// <summary>Headings and lead sentences, in order.</summary>
    public ModelList<Section> Sections => _sections ?? Keep(ref _sections, new ModelList<Section>(new ModelRows(this, Content.Sections, row => new Section(Content.Section(row), this)), static section => section.Id));

    /// <summary>The indicators that the report's facts use.</summary>
    public ModelList<Indicator> Indicators => _indicators ?? Keep(ref _indicators, new ModelList<Indicator>(new ModelRows(this, Content.Indicators, CreateIndicator), static indicator => indicator.Id));

    /// <summary>All facts, in order.</summary>
    public ModelList<Fact> Facts => _allFacts ?? Keep(ref _allFacts, new ModelList<Fact>(_facts, static fact => fact.Id));

    /// <summary>The targets, in order.</summary>
    public ModelList<Target> Targets => _targets ?? Keep(ref _targets, new ModelList<Target>(_facts, static target => target.Id, () => FactsOf(FactCategory.Target)));

    /// <summary>The observations, in order.</summary>
    public ModelList<Observation> Observations => _observations ?? Keep(ref _observations, new ModelList<Observation>(_facts, static observation => observation.Id, () => FactsOf(FactCategory.Observation)));

    /// <summary>The commitments, in order.</summary>
    public ModelList<Commitment> Commitments => _commitments ?? Keep(ref _commitments, new ModelList<Commitment>(_facts, static commitment => commitment.Id, () => FactsOf(FactCategory.Commitment)));

    /// <summary>The terms, programmes among them, in order.</summary>
    public ModelList<Term> Terms => _allTerms ?? Keep(ref _allTerms, new ModelList<Term>(_terms, static term => term.Id));

    /// <summary>The programmes, in order.</summary>
    public ModelList<Programme> Programmes => _programmes ?? Keep(ref _programmes, new ModelList<Programme>(_terms, static programme => programme.Id, () => Where(Content.Terms, Content.IsProgramme)));

    /// <summary>The places where the report mentions what it explains, term by term.</summary>
    public IEnumerable<Mention> Mentions => Terms.SelectMany(term => term.Mentions);

    /// <summary>How much of its numbers the annotation accounts for.</summary>
    public Coverage Coverage => Content.Header.Coverage;

    /// <summary>The facts as flat rows, each made when it is asked for: thousands of reports stream without being held.</summary>
    public IEnumerable<FactRow> ToRows()
    {
        // A report keeps each object that it has made. This one is not kept.
        Report passing = new(Content) { _knownKeys = _knownKeys };
        foreach (Fact fact in passing.Facts)
        {
            yield return new FactRow(fact);
        }
    }

    /// <summary>
    /// The official text (原文), a paragraph a line, without annotations; null where the report carries none, as one that was read from JSON. It is read when
    /// it is first asked for.
    /// </summary>
    public string? OfficialText => Text.ToString() is { Length: > 0 } text ? text : null;

    /// <summary>The paragraphs of the official text by their places.</summary>
    internal ReportText Text => _text ?? Keep(ref _text, _source?.ReadText() ?? new ReportText(""));

    internal ReportContent Content { get; }

    /// <summary>Two threads that come first together may both make one; all get the same.</summary>
    internal ReportIndex Index => _index ?? Keep(ref _index, new ReportIndex(this));

    /// <summary>The keys of facts without an id.</summary>
    internal FactKeys FactKeys => _keys ?? Keep(ref _keys, new FactKeys(this));

    /// <summary>The title, or the id where it has none.</summary>
    public override string ToString() => Title ?? Id;

    /// <summary>A report from its data.</summary>
    internal static Report Create(ReportData data) => new(new DataContent(data));

    /// <summary>A report from its data, with its official text.</summary>
    internal static Report Create(ReportData data, ReportText text) => new(new DataContent(data)) { _text = text };

    /// <summary>A report of facts that are read without the others of their report, from which their keys follow.</summary>
    internal static Report Create(ReportData data, IReadOnlyList<string?> keys) => new(new DataContent(data)) { _knownKeys = keys };

    /// <summary>The key that a fact had in its report; null where it follows from this one.</summary>
    internal string? KnownKey(Fact fact) => _knownKeys?.Where((_, row) => ReferenceEquals(FactAt(row), fact)).FirstOrDefault();

    /// <summary>A list is made when it is asked for; two threads may both make one, and both get the first.</summary>
    private static T Keep<T>(ref T? list, T made) where T : class => Interlocked.CompareExchange(ref list, made, null) ?? made;

    internal Fact FactAt(int row) => (Fact)_facts[row];

    private Fact CreateFact(int row)
    {
        if (_source?.CreateFact(row) is { } generated)
        {
            return generated;
        }

        FactData data = Content.Fact(row);
        return data.Category switch
        {
            FactCategory.Target => data.ValueDimension is { } dimension ? dimension.Accept(new TargetVisitor(data, this)) : new Target(data, this),
            FactCategory.Observation => data.ValueDimension is { } dimension ? dimension.Accept(new ObservationVisitor(data, this)) : new Observation(data, this),
            _ => new Commitment(data, this),
        };
    }

    private Indicator CreateIndicator(int row) => _source?.CreateIndicator(row) ?? new Indicator(Content.Indicator(row), this);

    private Term CreateTerm(int row)
    {
        if (_source?.CreateTerm(row) is { } generated)
        {
            return generated;
        }

        TermData data = Content.Term(row);
        return data.IsProgramme ? new Programme(data, this) : new Term(data, this);
    }

    private int[] FactsOf(FactCategory category) => Where(Content.Facts, row => Content.Category(row) == category);

    private static int[] Where(int count, Func<int, bool> condition)
    {
        List<int> rows = [];
        for (int row = 0; row < count; row++)
        {
            if (condition(row))
            {
                rows.Add(row);
            }
        }

        return [.. rows];
    }

    private sealed class TargetVisitor(FactData data, Report report) : IDimensionVisitor<Target>
    {
        public Target Visit<T>() where T : Dimension, new() => new Target<T>(data, report);
    }

    private sealed class ObservationVisitor(FactData data, Report report) : IDimensionVisitor<Observation>
    {
        public Observation Visit<T>() where T : Dimension, new() => new Observation<T>(data, report);
    }
}
