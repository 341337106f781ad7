namespace HexiModel.Language.Catalogue;

/// <summary>Which rows of a catalogue are others than those of the one before it.</summary>
internal sealed class CatalogueChange
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private CatalogueChange(bool isOfAll, bool isEmpty)
    {
        IsOfAll = isOfAll;
        IsEmpty = isEmpty;
    }

    /// <summary>More has changed than single rows: their order, or what could not be read.</summary>
    public bool IsOfAll { get; }

    /// <summary>Nothing has changed, not even the place of a row.</summary>
    public bool IsEmpty { get; }

    /// <summary>The ids of rows that came, went, or say something else.</summary>
    public IReadOnlyCollection<string> Ids => _ids;

    /// <summary>The names of these rows, before and after.</summary>
    public IReadOnlyCollection<string> Names => _names;

    /// <summary>Compares two catalogues.</summary>
    public static CatalogueChange Between(IndicatorCatalogue before, IndicatorCatalogue after)
    {
        if (ReferenceEquals(before, after))
        {
            return new CatalogueChange(isOfAll: false, isEmpty: true);
        }

        HashSet<string> kept = new(after.Rows.Select(row => row.Data.Id), StringComparer.Ordinal);
        kept.IntersectWith(before.Rows.Select(row => row.Data.Id));
        bool isOfAll = before.IncludesStandard != after.IncludesStandard
            || !before.LeftOut.SequenceEqual(after.LeftOut)
            || !Order(before).SequenceEqual(Order(after));
        CatalogueChange change = new(isOfAll, isEmpty: false);
        change.Add(before, after);
        change.Add(after, before);
        return change;

        IEnumerable<string> Order(IndicatorCatalogue catalogue) => catalogue.Rows.Select(row => row.Data.Id).Where(kept.Contains);
    }

    private void Add(IndicatorCatalogue rows, IndicatorCatalogue others)
    {
        foreach (IndicatorRow row in rows.Rows)
        {
            if (others.Find(row.Data.Id) is not { } other || !row.SaysTheSame(other))
            {
                _ids.Add(row.Data.Id);
                _names.UnionWith(row.Names);
            }
        }
    }
}
