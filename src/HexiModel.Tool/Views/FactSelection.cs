namespace HexiModel.Tool.Views;

/// <summary>The facts of one report that a <see cref="ShowFilter"/> asks for.</summary>
internal sealed class FactSelection
{
    private readonly ShowFilter _filter;
    private readonly HashSet<string>? _sections;
    private readonly HashSet<string>? _terms;

    /// <summary>The selection in a report.</summary>
    public FactSelection(ShowFilter filter, Report report)
    {
        _filter = filter;
        _sections = filter.SectionsOf(report);
        _terms = filter.TermsOf(report);
    }

    /// <summary>Whether nothing is left out.</summary>
    public bool IsAll => _filter.IsEmpty;

    /// <summary>Whether a fact is asked for.</summary>
    public bool Contains(Fact fact)
        => _filter.Matches(fact)
            && (_sections is null || (fact.Data.SectionId is { } section && _sections.Contains(section)))
            && (_terms is null || (fact.Data.ProgrammeId is { } term && _terms.Contains(term)));

    /// <summary>Whether a term is asked for by its name, or for one of its facts.</summary>
    public bool Contains(Term term) => IsAll || (_terms?.Contains(term.Id) ?? false) || term.Facts.Any(Contains);
}
