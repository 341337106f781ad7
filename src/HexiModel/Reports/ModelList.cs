using System.Collections;
using System.Diagnostics;

namespace HexiModel;

/// <summary>
/// A list of model objects that can be searched by id. Generated code derives from it and adds a property for each member that has
/// an id, so that one object serves loops, dependency injection and data binding.
/// </summary>
/// <typeparam name="T">The kind of object.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public class ModelList<T> : IReadOnlyList<T> where T : class
{
    private readonly IReadOnlyList<T> _items;
    private readonly Dictionary<string, T> _byId;

    /// <summary>A list of objects.</summary>
    /// <param name="items">The objects, in order.</param>
    /// <param name="id">Their ids; null for one that has none. Of two with one id the first is found.</param>
    public ModelList(IReadOnlyList<T> items, Func<T, string?> id)
    {
        _items = items ?? throw new ArgumentNullException(nameof(items));
        _ = id ?? throw new ArgumentNullException(nameof(id));
        _byId = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (T item in items)
        {
            if (id(item) is { } key && !_byId.ContainsKey(key))
            {
                _byId.Add(key, item);
            }
        }
    }

    /// <summary>The same members as another list, as generated lists are made.</summary>
    protected ModelList(ModelList<T> other)
    {
        _ = other ?? throw new ArgumentNullException(nameof(other));
        _items = other._items;
        _byId = other._byId;
    }

    /// <summary>How many there are.</summary>
    public int Count => _items.Count;

    /// <summary>The one at a 0-based place, in the order of the report.</summary>
    public T this[int index] => _items[index];

    /// <summary>The one with that id; null where there is none.</summary>
    public T? Find(string? id) => id is not null && _byId.TryGetValue(id, out T? item) ? item : null;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The one with that id, as generated members read it.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    protected T Get(string id) => Find(id) ?? throw new KeyNotFoundException($"The report has no member of this list with the id “{id}”.");
}
