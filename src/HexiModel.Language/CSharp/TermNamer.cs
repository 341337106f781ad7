using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.CSharp;

/// <summary>Names terms and programmes, and in each its parts.</summary>
internal sealed class TermNamer(ReportData data, ReportPlaces places, WordsOf words, List<Diagnostic> diagnostics)
{
    public EquatableArray<TermApi> Name()
    {
        NameScope scope = new(
            (nameof(Term), ReservedNames.Term),
            ("ModelList<Term>", ReservedNames.List),
            ("report", ReservedNames.ReportClass),
            (ListClasses.Terms, [ListClasses.Terms, ListClasses.Programmes]));
        foreach (TermData term in data.Terms)
        {
            scope.Add(term.Id, CSharpNames.FromId(term.Id), places.OfId(term.Id));
        }

        Dictionary<string, string> names = scope.Resolve(diagnostics);
        return data.Terms
            .Select((term, row) => names.TryGetValue(term.Id, out string? name) ? Name(term, row, name) : null)
            .OfType<TermApi>()
            .ToEquatableArray();
    }

    private TermApi Name(TermData term, int row, string name)
    {
        TermApi api = new(term.Id, row, term.IsProgramme, name, CSharpNames.FromWords(term.Text), words.Of(term), default);
        return api with { Parts = Parts(term, api.ClassName) };
    }

    private EquatableArray<PartApi> Parts(TermData term, string className)
    {
        PartData[] parts = [.. term.Parts.Where(part => part.Id is not null)];
        NameScope scope = new((term.IsProgramme ? nameof(Programme) : nameof(Term), ReservedNames.Term), (className, [className]));
        foreach (PartData part in parts)
        {
            scope.Add(part.Id!, CSharpNames.FromId(part.Id!), places.OfId(part.Id!, term.Id));
        }

        Dictionary<string, string> names = scope.Resolve(diagnostics);
        return parts
            .Where(part => names.ContainsKey(part.Id!))
            .Select(part => new PartApi(part.Id!, names[part.Id!], WordsOf.Of(part)))
            .ToEquatableArray();
    }
}
