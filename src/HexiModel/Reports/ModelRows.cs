namespace HexiModel;

/// <summary>
/// The objects of a report's records, each made when it is first asked for. Two threads that come first together may both make one; all
/// get the same.
/// </summary>
/// <param name="report">The report.</param>
/// <param name="count">How many records there are.</param>
/// <param name="create">Makes the object of a record.</param>
internal sealed class ModelRows(Report report, int count, Func<int, object> create)
{
    /// <summary>Places are made a page at a time: a program that looks at one object does not pay for those of the whole report.</summary>
    private const int PageSize = 32;

    private readonly object?[]?[] _pages = new object?[]?[(count + PageSize - 1) / PageSize];

    public Report Report => report;

    public int Count { get; } = count;

    public object this[int row]
    {
        get
        {
            ref object? place = ref Place(row);
            return Volatile.Read(ref place) ?? Keep(ref place, create(row));
        }
    }

    /// <summary>Keeps an object that was made, unless another thread was first.</summary>
    private static object Keep(ref object? place, object made) => Interlocked.CompareExchange(ref place, made, null) ?? made;

    private ref object? Place(int row)
    {
        if ((uint)row >= (uint)Count)
        {
            throw new ArgumentOutOfRangeException(nameof(row), row, "The list has no such place.");
        }

        ref object?[]? page = ref _pages[row / PageSize];
        object?[] places = Volatile.Read(ref page) ?? Interlocked.CompareExchange(ref page, new object?[PageSize], null) ?? page!;
        return ref places[row % PageSize];
    }
}
