namespace HexiModel;

/// <summary>Objects by the id of what they belong to, each group in the order of the report.</summary>
internal sealed class ModelGroups<T> where T : class
{
    private readonly Dictionary<string, List<T>> _groups = new(StringComparer.Ordinal);

    /// <summary>Groups objects.</summary>
    /// <param name="items">The objects, in order.</param>
    /// <param name="owner">The id of what one belongs to; null where it belongs to nothing.</param>
    public ModelGroups(IEnumerable<T> items, Func<T, string?> owner)
    {
        foreach (T item in items)
        {
            if (owner(item) is not { } id)
            {
                continue;
            }

            if (!_groups.TryGetValue(id, out List<T>? group))
            {
                _groups.Add(id, group = []);
            }

            group.Add(item);
        }
    }

    /// <summary>What belongs to an id; empty where nothing does.</summary>
    public IReadOnlyList<T> Of(string? id) => id is not null && _groups.TryGetValue(id, out List<T>? group) ? group.AsReadOnly() : [];
}
