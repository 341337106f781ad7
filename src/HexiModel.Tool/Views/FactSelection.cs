namespace HexiModel.Tool.Views;

/// <summary>The facts of one report that a <see cref="ShowFilter"/> asks for.</summary>
internal sealed class FactSelection
{
    private readonly ShowFilter _filter;
    private readonly HashSet<string>? _sections;
    private readonly HashSet<string>? _terms;
    private readonly HashSet<Fact>? _facts;
    private readonly HashSet<Term> _named = [];

    /// <summary>The selection in a report.</summary>
    public FactSelection(ShowFilter filter, Report report)
    {
        _filter = filter;
        _sections = filter.SectionsOf(report);
        _terms = filter.TermsOf(report);
    }

    private FactSelection(FactSelection other, IReadOnlyCollection<NamedThing> things)
    {
        (_filter, _sections, _terms) = (other._filter, other._sections, other._terms);
        _facts = [.. things.SelectMany(thing => thing.Facts)];
        _named = [.. things.Select(thing => thing.Term).OfType<Term>()];
    }

    /// <summary>Whether nothing is left out.</summary>
    public bool IsAll => _filter.IsEmpty && _facts is null;

    /// <summary>What is left of the selection for some things of the report.</summary>
    public FactSelection Of(IReadOnlyCollection<NamedThing> things) => new(this, things);

    /// <summary>Whether a fact is asked for.</summary>
    public bool Contains(Fact fact)
        => _filter.Matches(fact)
            && (_facts is null || _facts.Contains(fact))
            && (_sections is null || (fact.Data.SectionId is { } section && _sections.Contains(section)))
            && (_terms is null || (fact.Data.TermId is { } term && _terms.Contains(term)));

    /// <summary>Whether a term is asked for by its name, or for one of its facts.</summary>
    public bool Contains(Term term) => IsAll || _named.Contains(term) || (_terms?.Contains(term.Id) ?? false) || term.Facts.Any(Contains);
}
