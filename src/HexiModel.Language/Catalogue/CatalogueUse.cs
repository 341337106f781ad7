namespace HexiModel.Language.Catalogue;

/// <summary>What the binding of one report asked its catalogue: a change of rows that it did not ask for changes nothing of the report.</summary>
internal sealed class CatalogueUse
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>It asked for what depends on all rows: what a misspelt id may have meant, whether there are any, where one is.</summary>
    public bool IsOfAll { get; private set; }

    public void AddId(string id) => _ids.Add(id);

    /// <summary>It asked which name some words end with.</summary>
    public void AddWords(string words) => _words.Add(words);

    public void AddAll() => IsOfAll = true;

    /// <summary>Whether any answer may be another after a change.</summary>
    public bool IsTouchedBy(CatalogueChange change)
        => change.IsOfAll
            || (IsOfAll && !change.IsEmpty)
            || change.Ids.Any(_ids.Contains)
            || change.Names.Any(name => _words.Any(words => words.EndsWith(name, StringComparison.Ordinal)));
}
