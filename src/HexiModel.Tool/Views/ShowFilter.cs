namespace HexiModel.Tool.Views;

/// <summary>Which facts of reports are asked for; what is not said leaves nothing out.</summary>
internal sealed record ShowFilter
{
    /// <summary>A section's id or class, or words of its heading.</summary>
    public string? Section { get; init; }

    /// <summary>A term's or programme's id, name or alias, or words of them.</summary>
    public string? Term { get; init; }

    /// <summary>The period that has all days of theirs.</summary>
    public Period? Period { get; init; }

    /// <summary>Targets, observations, commitments; empty for all.</summary>
    public IReadOnlyList<FactCategory> Categories { get; init; } = [];

    /// <summary>What sort of statement their numbers make; empty for all.</summary>
    public IReadOnlyList<QuantityKind> Kinds { get; init; } = [];

    /// <summary>Whether kinds are asked for, of either sort.</summary>
    public bool HasKinds => Categories.Count + Kinds.Count > 0;

    /// <summary>Whether nothing is asked for.</summary>
    public bool IsEmpty => Section is null && Term is null && Period is null && !HasKinds;

    /// <summary>The sections that are meant, with all that stand in them; null where none is asked for.</summary>
    public HashSet<string>? SectionsOf(Report report)
    {
        if (Section is not { } words)
        {
            return null;
        }

        HashSet<string> found = new(StringComparer.Ordinal);
        foreach (Section section in report.Sections)
        {
            bool isMeant = section.Id == words || ModelNames.OfClass(section) == words || section.Title.Contains(words, StringComparison.OrdinalIgnoreCase);
            // A parent comes before its children.
            if (isMeant || (section.Parent is { } parent && found.Contains(parent.Id)))
            {
                found.Add(section.Id);
            }
        }

        return found;
    }

    /// <summary>The terms that are meant: those of just that name, else those with the words in it; null where none is asked for.</summary>
    public HashSet<string>? TermsOf(Report report)
    {
        if (Term is not { } words)
        {
            return null;
        }

        HashSet<string> exact = [.. report.Terms.Where(term => ModelNames.Of(term).Any(name => ModelNames.AreSame(name, words))).Select(term => term.Id)];
        return exact.Count > 0 ? exact : [.. report.Terms.Where(term => ModelNames.Of(term).Any(name => ModelNames.Holds(name, words))).Select(term => term.Id)];
    }

    /// <summary>Whether a fact is of the kinds and the period.</summary>
    public bool Matches(Fact fact)
        => (Categories.Count == 0 || Categories.Contains(fact.Data.Category))
            && (Kinds.Count == 0 || (fact.Kind is { } kind && Kinds.Contains(kind)))
            && (Period is not { } period || (!fact.Period.IsEmpty && period.Contains(fact.Period)));
}
