using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using HexiModel.Compiled;

namespace HexiModel;

/// <summary>
/// A list of model objects that can be searched by id. Generated code derives from it and adds a property for each member that has
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

    /// <summary>The one with that id; null where there is none.</summary>
    public T? Find(string? id) => id is not null && ById.TryGetValue(id, out T? item) ? item : null;

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

    /// <summary>The object of a row if it has been made already; for generated members.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T? MadeAt(int row) => (T?)_rows.Made(row);

    /// <summary>Keeps the object of a row, and gives the one that all get; for generated members.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TOwn KeepAt<TOwn>(int row, TOwn made) where TOwn : class, T => (TOwn)_rows.Keep(row, made ?? throw new ArgumentNullException(nameof(made)));

    /// <summary>A row, from which generated members make its object.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ReportRow RowAt(int row) => _rows.Row(row);

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
