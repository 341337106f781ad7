using HexiModel.Tool.Input;

namespace HexiModel.Tool.Views;

/// <summary>Something of a report that one can ask for by a word.</summary>
/// <param name="Shown">The report.</param>
/// <param name="Thing">A <see cref="Term"/>, <see cref="Indicator"/>, <see cref="Fact"/>, <see cref="Section"/> or <see cref="Part"/>.</param>
/// <param name="Names">What it is called.</param>
/// <param name="Id">Its id, that of a part behind the id of its term; null where it has none.</param>
internal sealed record NamedThing(ShownReport Shown, object Thing, IReadOnlyList<string> Names, string? Id)
{
    private const string Separator = "/";

    /// <summary>The facts that it is, or that are about it or stand in it.</summary>
    public IEnumerable<Fact> Facts => Thing switch
    {
        Term term => term.Facts,
        Indicator indicator => indicator.Facts,
        Fact fact => [fact],
        Section section => section.AllFacts,
        _ => [],
    };

    /// <summary>The term that it is or belongs to; null for all others.</summary>
    public Term? Term => Thing as Term ?? (Thing as Part)?.Term;

    /// <summary>All things of a report, kind by kind, each kind in the order of the report.</summary>
    public static IEnumerable<NamedThing> AllOf(ShownReport shown)
    {
        Report report = shown.Report;
        return Named(report.Terms, ModelNames.Of, term => term.Id)
            .Concat(Named(report.Indicators, ModelNames.Of, indicator => indicator.Id))
            .Concat(Named(report.Facts, ModelNames.Of, fact => fact.Id))
            .Concat(Named(report.Sections, ModelNames.Of, section => section.Id))
            .Concat(Named(report.Terms.SelectMany(term => term.Parts), ModelNames.Of, part => part.Id is null ? null : part.Term.Id + Separator + part.Id));

        IEnumerable<NamedThing> Named<T>(IEnumerable<T> things, Func<T, IEnumerable<string>> names, Func<T, string?> id) where T : class
            => things.Select(thing => new NamedThing(shown, thing, [.. names(thing)], id(thing)));
    }

    /// <summary>Whether it is called just that: by a name, or by its id, alone or behind that of the report.</summary>
    public bool IsCalled(string word)
        => Names.Any(name => ModelNames.AreSame(name, word))
            || (Id is { } id && (ModelNames.AreSame(id, word) || ModelNames.AreSame(Shown.Report.Id + Separator + id, word)));
}
