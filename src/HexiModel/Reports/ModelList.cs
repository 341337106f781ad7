using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace HexiModel;

/// <summary>
/// A list of model objects that can be searched by id and by key. Generated code derives from it and adds a property for each member that has
/// an id, so that one object serves loops, dependency injection and data binding. An object is made when it is first asked for.
/// </summary>
/// <typeparam name="T">The kind of object.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public class ModelList<T> : IReadOnlyList<T> where T : class
{
    private readonly ModelRows _rows;
    private readonly Func<T, string?> _id;
    private readonly Func<int[]>? _select;
    private int[]? _selected;
    private Dictionary<string, T>? _byId;

    /// <summary>A list of a report's objects.</summary>
    /// <param name="rows">The objects.</param>
    /// <param name="id">Their ids; null for one that has none. Of two with one id the first is found.</param>
    /// <param name="select">Finds those of the objects that are in the list; null for all.</param>
    internal ModelList(ModelRows rows, Func<T, string?> id, Func<int[]>? select = null)
    {
        _rows = rows;
        _id = id;
        _select = select;
    }

    /// <summary>The same members as another list, as generated lists are made.</summary>
    protected ModelList(ModelList<T> other)
    {
        _ = other ?? throw new ArgumentNullException(nameof(other));
        _rows = other._rows;
        _id = other._id;
        _select = other._select;
    }

    /// <summary>How many there are.</summary>
    public int Count => Selected?.Length ?? _rows.Count;

    private int[]? Selected => _select is null ? null : _selected ??= _select();

    private Dictionary<string, T> ById => _byId ?? Interlocked.CompareExchange(ref _byId, MakeIndex(), null) ?? _byId;

    /// <summary>The one at a 0-based place, in the order of the report.</summary>
    public T this[int index] => (T)_rows[Selected is { } selected ? selected[index] : index];

    /// <summary>The one with that id or key.</summary>
    /// <param name="key">An id such as <c>gdp-growth</c>, or a key such as <c>hexi-2022/gdp-growth</c>.</param>
    /// <exception cref="KeyNotFoundException">The list has none.</exception>
    public T this[string key] => Find(key ?? throw new ArgumentNullException(nameof(key))) ?? throw new KeyNotFoundException($"“{key}” is not an id or key in this list.");

    /// <summary>The one with that id or key; null where there is none.</summary>
    /// <param name="key">An id such as <c>gdp-growth</c>, or a key such as <c>hexi-2022/gdp-growth</c>.</param>
    public T? Find(string? key)
    {
        if (key is null)
        {
            return null;
        }

        if (ById.TryGetValue(key, out T? item))
        {
            return item;
        }

        Report report = _rows.Report;
        return !key.StartsWith(report.Id + "/", StringComparison.Ordinal) ? null
            : ById.TryGetValue(key.Substring(report.Id.Length + 1), out item) ? item
            : report.FactKeys.Find(key) as T;
    }

    /// <summary>Finds the one with that id or key.</summary>
    /// <param name="key">An id such as <c>gdp-growth</c>, or a key such as <c>hexi-2022/gdp-growth</c>.</param>
    /// <param name="item">The one that was found; null where the list has none.</param>
    /// <returns>Whether the list has it.</returns>
    public bool TryGet(string? key, [NotNullWhen(true)] out T? item)
    {
        item = Find(key);
        return item is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The object of a row, as generated members read it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T GetAt(int row) => (T)_rows[row];

    private Dictionary<string, T> MakeIndex()
    {
        Dictionary<string, T> byId = new(StringComparer.Ordinal);
        foreach (T item in this)
        {
            if (_id(item) is { } id && !byId.ContainsKey(id))
            {
                byId.Add(id, item);
            }
        }

        return byId;
    }
}
