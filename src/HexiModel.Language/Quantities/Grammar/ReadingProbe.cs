using System.Collections.Immutable;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>
/// Listens to a reading: which rows decided each expression, and which rows to leave out. A reading that nobody listens to has none, and
/// pays a comparison with null for it.
/// </summary>
/// <param name="disabled">The names of the rows to leave out.</param>
internal sealed class ReadingProbe(params string[] disabled)
{
    private readonly List<ImmutableArray<string>> _rows = [];
    private readonly List<string> _pending = [];
    private readonly List<string> _clause = [];
    private readonly HashSet<string> _decided = new(StringComparer.Ordinal);

    /// <summary>The rows that decided each expression, in the order of the expressions.</summary>
    public IReadOnlyList<ImmutableArray<string>> Rows => _rows;

    /// <summary>All rows that decided anything, also that a number is no quantity.</summary>
    public IReadOnlyCollection<string> Decided => _decided;

    /// <summary>How many rows have decided what is being read.</summary>
    public int Mark => _pending.Count;

    /// <summary>Whether a row is used.</summary>
    public bool IsOn(ReadingRow row) => Array.IndexOf(disabled, row.Name) < 0;

    /// <summary>A row has decided.</summary>
    public void Note(ReadingRow row) => _pending.Add(row.Name);

    /// <summary>A row has decided for all numbers up to the end of the clause.</summary>
    public void NoteForClause(ReadingRow row)
    {
        _ = _decided.Add(row.Name);
        _clause.Add(row.Name);
    }

    /// <summary>A row has decided about an expression that is reported already.</summary>
    public void NoteAt(int index, ReadingRow row)
    {
        _ = _decided.Add(row.Name);
        _rows[index] = _rows[index].Add(row.Name);
    }

    /// <summary>What was noted since a mark did not lead anywhere.</summary>
    public void Forget(int mark) => _pending.RemoveRange(Math.Min(mark, _pending.Count), Math.Max(0, _pending.Count - mark));

    /// <summary>Another number or word begins.</summary>
    public void Begin()
    {
        _decided.UnionWith(_pending);
        _pending.Clear();
    }

    /// <summary>Another clause begins.</summary>
    public void BeginClause()
    {
        Begin();
        _clause.Clear();
    }

    /// <summary>An expression is reported.</summary>
    public void Add()
    {
        _decided.UnionWith(_pending);
        _rows.Add(_pending.Concat(_clause).Distinct().ToImmutableArray());
        _pending.Clear();
    }

    /// <summary>The last expression is taken back, since it is a part of a longer one.</summary>
    public void TakeBack()
    {
        _pending.InsertRange(0, _rows[_rows.Count - 1]);
        _rows.RemoveAt(_rows.Count - 1);
    }
}
