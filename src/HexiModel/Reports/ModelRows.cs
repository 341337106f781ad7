using HexiModel.Compiled;

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
    private object?[]? _made;

    public int Count { get; } = count;

    /// <summary>Not there before one is asked for: a report has several lists, and most programs look at one.</summary>
    private object?[] Places => _made ?? Interlocked.CompareExchange(ref _made, new object?[Count], null) ?? _made;

    public object this[int row] => Made(row) ?? Keep(row, create(row));

    public ReportRow Row(int row) => new(report, row);

    public object? Made(int row) => Volatile.Read(ref Places[row]);

    /// <summary>Keeps an object that was made, unless another thread was first.</summary>
    public object Keep(int row, object made) => Interlocked.CompareExchange(ref Places[row], made, null) ?? made;
}
